import type { Language } from '../../shared/ids.ts';
import type { Block, Line, PrintLayout, PrintModel } from '../../shared/print/model.ts';
import { english } from './printModelEnglish.ts';
import { spanish } from './printModelSpanish.ts';

/** Both papers in both sizes of letters. */
export const printLayouts: PrintLayout[] = [
  { size: 'standard', paper: 'letter' },
  { size: 'standard', paper: 'a4' },
  { size: 'large', paper: 'letter' },
  { size: 'large', paper: 'a4' },
];

/** A page to take home as full as they come, with blanks, a list of next steps, telephones and a line to sign on. */
export const takeHome = (language: Language): PrintModel => ({ en: english, es: spanish })[language];

/** A model with nothing in it but these blocks, in one section. */
export const modelOf = (blocks: Block[], heading: string | null = null): PrintModel => ({
  ...english,
  title: 'A test',
  heading: 'A test',
  subtitle: null,
  sections: [{ id: 'only', heading, tone: 'plain', blocks }],
});

/** What stands for a drawn line where the words are listed. */
interface Blanks {
  blank: string;
  blankToSign: string;
}

/**
 * Every word that the model wants read, in reading order and without any space: headings, runs, labels, bullets,
 * and what stands for a blank. Headers and footers are decoration. `clean` is what is done to each text.
 */
export function wordsOf(model: PrintModel, blanks: Blanks, clean = (text: string) => text): string {
  const line = ({ runs, blank }: Line) => [
    ...runs.map(({ text }) => clean(text)),
    blank === true ? blanks.blank : '',
  ];
  const block = (one: Block): string[] => {
    switch (one.kind) {
      case 'paragraph':
        return line(one.line);
      case 'list':
        return one.items.flatMap((item, index) => [one.ordered ? `${index + 1}.` : '•', ...line(item)]);
      case 'callout':
        return one.lines.flatMap(line);
      case 'pairs':
        return one.rows.flatMap(({ label, value }) => [clean(label), ...line(value)]);
      case 'signature':
        return [clean(one.label), blanks.blankToSign];
      case 'figure':
        return [
          clean(one.label ?? ''),
          one.picture?.alt ?? '',
          ...one.lines.flatMap((said) => line(said.line)),
        ];
    }
  };
  const sections = model.sections.flatMap(({ openings = [], heading, blocks }) => [
    ...openings.flatMap((opening) => [clean(opening.heading), clean(opening.lead ?? '')]),
    clean(heading ?? ''),
    ...blocks.flatMap(block),
  ]);
  return withoutSpaces([clean(model.heading), clean(model.subtitle ?? ''), ...sections].join(''));
}

/** For comparing words where line breaks and spaces do not matter. */
export const withoutSpaces = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');
