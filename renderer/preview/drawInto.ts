import type { Input } from '../../shared/ipc/contract.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';
import { type OpenPdf, openPdf } from './openPdf.ts';

interface Job {
  place: HTMLElement;
  request: Input<'printouts.preview'>;
  nameOf: (page: number, of: number) => string;
  /** Stops the drawing and lets go of the file: what is wanted has changed. */
  signal: AbortSignal;
}

/**
 * Asks for the pages and puts each in the place of the old one once it is drawn, so that what is scrolled to stays.
 * `not-newest` says that the visit or another request has moved on.
 */
export async function drawInto(job: Job): Promise<'drawn' | 'not-newest' | ErrorCode> {
  const { place, request, signal } = job;
  const answer = await beside()['printouts.preview'](request);
  if (!answer.ok) return answer.error.code;
  if (signal.aborted || answer.value.kind !== 'made') return 'not-newest';
  const pdf = await openPdf(Uint8Array.from(atob(answer.value.pdf), (sign) => sign.charCodeAt(0)));
  try {
    for (let page = 1; page <= pdf.pages; page += 1) await drawOne(page, pdf, job);
    if (!signal.aborted) for (const surplus of [...place.children].slice(pdf.pages)) surplus.remove();
    return signal.aborted ? 'not-newest' : 'drawn';
  } finally {
    await pdf.close();
  }
}

async function drawOne(page: number, pdf: OpenPdf, { place, nameOf, signal }: Job): Promise<void> {
  const canvas = signal.aborted ? null : await pdf.draw(page, place.clientWidth, signal);
  if (canvas === null || signal.aborted) return;
  const figure = document.createElement('figure');
  figure.setAttribute('aria-label', nameOf(page, pdf.pages));
  figure.append(canvas);
  const old = place.children[page - 1];
  if (old === undefined) place.append(figure);
  else old.replaceWith(figure);
  // After it is to be seen: whoever looks need not wait for the words.
  figure.setAttribute('aria-description', await pdf.textOf(page));
}
