import { describe, expect, test } from 'vitest';
import { formatNumber, translatorFor } from '../../../shared/i18n/translate.ts';
import { AttributeId, type Language, languages } from '../../../shared/ids.ts';
import { importanceWords } from '../../../shared/visit/visit.ts';
import { ratioOf, weightsFrom } from '../../../shared/weigh/importance.ts';
import { outcomeWords } from '../../../shared/weigh/outcomeWords.ts';
import { messagesOf } from '../../support/messages.ts';
import { realLookup } from '../../support/realLibrary.ts';
import {
  inPoints,
  leaderIn,
  outcomeOn,
  tired,
  tiredAndVisits,
  visits,
  weighVisit,
} from '../../support/weighing.ts';

const translators = { en: translatorFor('en', messagesOf('en')), es: translatorFor('es', messagesOf('es')) };
const about = (language: Language) => realLookup.text(language, 'about.weighing-words');

/** How a range of a word reads in a sentence of this language. */
function rangeIn(language: Language, { low, high }: { low: number; high: number }): string {
  const [from, to] = [low, high].map((end) => formatNumber(language, end, Number.isInteger(end) ? 0 : 1));
  return language === 'en' ? `${from} to ${to} times` : `de ${from} a ${to} veces`;
}

/** The numbers of a text in their order. */
const numbersIn = (text: string) => (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
const ends = importanceWords.flatMap((word) => [ratioOf[word].low, ratioOf[word].high]);

/** By how many of 100 points the runs move a share, as the weights have it. */
function pointsMoved(): number {
  const cards = [tired, visits];
  const weights = weightsFrom(inPoints([tired, 50], [visits, 50]).importance, cards);
  if (weights.kind !== 'interval') throw new Error(weights.kind);
  const { low, high } = weights.ranges[tired] ?? { low: 0, high: 0 };
  expect((low + high) / 2).toBeCloseTo(0.5);
  return Math.round((high - 0.5) * 100);
}

describe.each(languages)('How far the runs go, in %s', (language) => {
  const t = translators[language];

  test('is said with each word as it is drawn', () => {
    const said = t('weigh:moves.words');
    for (const word of importanceWords) {
      const range = rangeIn(language, ratioOf[word]).replace('.', '\\.');
      // Between a word and its range stands no more than "is".
      expect(said).toMatch(new RegExp(`${t(`weigh:word.${word}`)}[”»] \\D{0,3}${range}`));
    }
    expect(numbersIn(said)).toEqual(ends);
  });

  test('is said with points as they are moved', () => {
    expect(numbersIn(t('weigh:moves.points'))).toEqual([pointsMoved(), 100]);
  });

  test('has no number where she gave the order alone', () => {
    expect(numbersIn(t('weigh:moves.order'))).toEqual([]);
  });

  test('is the same in the text about how it is worked out', () => {
    expect(numbersIn(about(language))).toEqual([...ends, pointsMoved(), 100]);
    const folded = about(language).toLowerCase();
    for (const word of importanceWords) expect(folded).toContain(t(`weigh:word.${word}`));
    const places = importanceWords.map((word) => folded.indexOf(t(`weigh:word.${word}`)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('Under a verdict', () => {
  const lookup = tiredAndVisits({ alpha: 700, beta: 200 }, { alpha: 1, beta: 4 });
  const words = (change: Parameters<typeof outcomeOn>[3]) =>
    outcomeWords(leaderIn(outcomeOn(lookup, ['alpha', 'beta'], [tired, visits], change)), {
      t: translators.en,
      lookup: { ...lookup, text: () => 'Alfa' },
      texts: weighVisit([], []).texts,
    }).doubts;

  test('the first line says by what the runs moved, which is what she said', () => {
    const pairs = [{ more: tired, less: AttributeId.parse(visits), word: 'much' as const }];
    const said = [
      undefined,
      { importance: { kind: 'words' as const, pairs } },
      inPoints([tired, 80], [visits, 20]),
    ];
    expect(said.map((change) => words(change)[0])).toEqual([
      translators.en('weigh:moves.order'),
      translators.en('weigh:moves.words'),
      translators.en('weigh:moves.points'),
    ]);
  });
});
