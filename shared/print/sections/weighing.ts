import { outcomeIn } from '../../weigh/outcome.ts';
import { outcomeWords } from '../../weigh/outcomeWords.ts';
import { letterOf } from '../../weigh/tiles.ts';
import { herCardsOf, weighingOf } from '../../weigh/weighing.ts';
import { labelled, list, paragraph, text } from '../line.ts';
import type { Block } from '../model.ts';
import type { PartPage } from '../partPage.ts';

/**
 * What weighing came to, in the sentences of the screen, with what it is not right under the verdict. Nothing unless
 * the clinic turned it on, somebody asked in this visit, and something was added up.
 */
export function weighing(page: PartPage): Block[] {
  const { visit, grid, lookup, t, printsWeighing } = page;
  if (!printsWeighing || visit.answers.weighing !== 'asked') return [];
  if (typeof herCardsOf(visit, grid) === 'string') return [];
  const outcome = outcomeIn(weighingOf(visit, grid, lookup), grid);
  if (outcome === null) return [];
  const words = outcomeWords(outcome, { t, lookup, texts: visit.texts });
  const [verdict = '', ...more] = words.said;
  const tiles = 'tiles' in outcome ? outcome.tiles : [];
  return [
    heading(t('weigh:heading')),
    paragraph(text(verdict)),
    paragraph(text(words.not)),
    ...more.map((sentence) => paragraph(text(sentence))),
    ...words.points.map((point) => paragraph(labelled(`${point.label}:`, point.text))),
    ...(words.turns.length === 0
      ? []
      : [heading(t('weigh:turnTitle')), list(words.turns.map((turn) => text(turn)))]),
    ...(words.often === null ? [] : tilesOn(words.often, tiles, page)),
    ...words.doubts.map((sentence) => paragraph(text(sentence))),
  ];
}

const heading = (words: string): Block => paragraph({ runs: [{ text: words, strong: true }] });

/** Ten letters in a row, with what they mean; a tile that stays open is a line. */
function tilesOn(often: string, tiles: readonly (number | null)[], { grid, lookup, t }: PartPage): Block[] {
  const row = tiles.map((place) => (place === null ? '_' : letterOf(place))).join(' ');
  const letters = grid.columns.map(({ id }, place) =>
    t('weigh:letter', { letter: letterOf(place), option: lookup.text(t.language, `options.${id}.name`) }),
  );
  return [
    heading(t('weigh:howSteady')),
    paragraph(text(often)),
    paragraph(text(t('weigh:tilesCaption'))),
    paragraph({ runs: [{ text: row, strong: true }] }),
    ...(tiles.includes(null) ? [paragraph(text(t('weigh:tilesOpen')))] : []),
    list(letters.map((letter) => text(letter))),
  ];
}
