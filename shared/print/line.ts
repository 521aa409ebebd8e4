import type { Block, Line } from './model.ts';

/** The small words in which a printout is put together, so that its builders read as the page does. */

export const text = (words: string): Line => ({ runs: [{ text: words }] });

/** "Start: Monday", with the first part strong. */
export const labelled = (label: string, words: string): Line => ({
  runs: [{ text: label, strong: true }, { text: ` ${words}` }],
});

/** The same, with a ruled blank to write on where nothing has been said yet: it must not vanish from the page. */
export const labelledOrBlank = (label: string, words: string): Line =>
  words === '' ? { runs: [{ text: label, strong: true }], blank: true } : labelled(label, words);

export const paragraph = (line: Line): Block => ({ kind: 'paragraph', line });
export const quiet = (words: string): Block => ({ kind: 'paragraph', line: text(words), quiet: true });
export const list = (items: Line[], ordered = false): Block => ({ kind: 'list', ordered, items });
