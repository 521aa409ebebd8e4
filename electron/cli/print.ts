import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lookupIn } from '../../shared/content/lookup.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import { type Instant, Language } from '../../shared/ids.ts';
import { buildTakeHome } from '../../shared/print/buildTakeHome.ts';
import { PrintLayout } from '../../shared/print/model.ts';
import { loadLibrary } from '../content/loadLibrary.ts';
import { pdfMaker } from '../pdf/render.ts';
import { type Output, problem, written } from './output.ts';
import { visitIn } from './visitFile.ts';

interface Around {
  resources: string;
  translators: Record<Language, Translator>;
  t: Translator;
  now: () => Instant;
}

const options = {
  out: { type: 'string' },
  language: { type: 'string' },
  size: { type: 'string', default: 'standard' },
  paper: { type: 'string', default: 'letter' },
  weighing: { type: 'boolean', default: false },
} as const;

/**
 * `print <visit.json> --out f.pdf`: the pages of a visit that was written to a file, as the app would print them;
 * `--weighing` as where the clinic wants on paper what weighing came to.
 */
export async function printCommand(
  args: string[],
  { resources, translators, t, now }: Around,
): Promise<Output> {
  const asked = argumentsIn(args);
  if (asked === null) return problem(t('terminal:printUsage'));
  const visit = visitIn(asked.file);
  if (visit === null) return problem(t('terminal:noVisit', { file: asked.file }));
  const { library } = loadLibrary(join(resources, 'content'));
  if (library === null) return problem(t('errors:content-broken'));

  const words = translators[asked.language ?? visit.language];
  const model = buildTakeHome(visit, lookupIn(library), words, now(), asked.weighing);
  const makePdf = pdfMaker({ fonts: join(resources, 'fonts'), translators });
  const bytes = await makePdf(model, asked.layout);
  return written(asked.out, bytes, t);
}

function argumentsIn(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const layout = PrintLayout.safeParse({ size: values.size, paper: values.paper });
    const language = Language.optional().safeParse(values.language);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || values.out === undefined) return null;
    if (!layout.success || !language.success) return null;
    return { file, out: values.out, layout: layout.data, language: language.data, weighing: values.weighing };
  } catch {
    // An option that does not exist; parseArgs says so only in English.
    return null;
  }
}
