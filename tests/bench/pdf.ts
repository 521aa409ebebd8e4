import { pdfMaker, untaggedPdfMaker } from '../../electron/pdf/render.ts';
import { pdfTools } from '../support/makePdf.ts';
import { takeHome } from '../support/printModels.ts';
import type { Finding } from './finding.ts';
import { described, interleaved, median, timed } from './medians.ts';

const bound = 1.5;

/** A full page one with its tags, beside the same page by pdfmake alone. */
export async function pdf(): Promise<Finding> {
  const model = takeHome('en');
  const layout = { size: 'standard', paper: 'letter' } as const;
  const makeTagged = pdfMaker(pdfTools);
  const makeUntagged = untaggedPdfMaker(pdfTools);
  const { tagged, untagged } = await interleaved(25, async () => ({
    tagged: await timed(() => makeTagged(model, layout)),
    untagged: await timed(() => makeUntagged(model, layout)),
  }));
  return {
    ratios: [{ name: 'pdf', value: median(tagged) / median(untagged), bound }],
    info: [described('pdf tagged', tagged), described('pdf untagged', untagged)],
  };
}
