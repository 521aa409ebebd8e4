import { formatDay } from '../../i18n/translate.ts';
import { paragraph, text } from '../line.ts';
import type { Section } from '../model.ts';
import { partSection } from '../part.ts';
import type { PartPage } from '../partPage.ts';

/** Who made these pages, who paid, how old the library is, and what its numbers and gaps mean. */
export function about(page: PartPage): Section[] {
  const { visit, lookup, t, grid, chosenGrid } = page;
  const { options, head } = lookup.library;
  const hasNumbers = grid.columns.length > 0 || chosenGrid.columns.length > 0;
  const sentences = [
    t('printParts:aboutMade'),
    t('printParts:aboutPaid'),
    t('printParts:aboutLibrary', {
      version: visit.libraryVersion,
      day: formatDay(t.language, head.readOn),
    }),
    ...(options.some(({ reviewed }) => reviewed === null) ? [t('printParts:aboutUnreviewed')] : []),
    ...(hasNumbers ? [t('printParts:aboutRanges'), t('printParts:aboutNotKnown')] : []),
  ];
  return [
    partSection(
      t,
      'about',
      sentences.map((sentence) => paragraph(text(sentence))),
    ),
  ];
}
