import type { Language } from '../ids.ts';
import type { Narrative } from './document.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The lines as paragraphs of XHTML, for whoever reads the document with their own eyes. One line at least. */
export function narrativeOf(lines: readonly string[], language: Language): Narrative {
  const paragraphs = lines.map(
    (line) => `<p>${line.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '')}</p>`,
  );
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">${paragraphs.join('')}</div>`,
  };
}

/** A question or label with what was said to it, as one line. */
export const labelledLine = (label: string, words: string): string =>
  `${/[?:.]$/.test(label) ? label : `${label}:`} ${words}`;
