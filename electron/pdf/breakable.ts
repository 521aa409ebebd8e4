import type { Run } from './nodes.ts';

/** A word with at least this many letters may be divided anywhere; no word of a language is that long. */
const endless = /(\S{60,})/;

/**
 * The text as runs in which an endless word (a pasted address, a key that was leaned on) is marked as divisible.
 * pdfmake would divide it too, but would measure all that is left of it again for each line.
 */
export function breakable(text: string, bold?: boolean): Run[] {
  const parts = text.split(endless).map((part, index): Run => {
    const run: Run = bold === true ? { text: part, bold } : { text: part };
    return index % 2 === 1 ? { ...run, wordBreak: 'break-all' } : run;
  });
  return parts.filter((run) => run.text !== '');
}
