import { describe, expect, test } from 'vitest';
import { type Cards, cardsFor } from '../../../shared/compare/cards.ts';
import { gridOf } from '../../../shared/compare/grid.ts';
import type { FactValue } from '../../../shared/content/fact.ts';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { OptionId } from '../../../shared/ids.ts';
import type { Gate } from '../../../shared/visit/visit.ts';
import {
  hormoneAlone,
  noDrug,
  paclitaxel,
  palbo,
  realLookup,
  ribo,
  toldAll,
} from '../../support/realLibrary.ts';
import { firstLine } from '../../support/shown.ts';
import { type PlainLibrary, smallLibrary } from '../../support/smallLibrary.ts';

/** The cards of two made-up options, after one change of the library. */
function smallCards(
  change: (library: PlainLibrary) => void = () => undefined,
  gate: Gate = 'numbers',
): Cards {
  const lookup = lookupIn(smallLibrary(change));
  const columns = ['ai-alpha', 'ai-alone'].map((id) => OptionId.parse(id));
  return cardsFor(gridOf({ told: toldAll, gate, columns, ...firstLine }, lookup), lookup, 'en');
}

/** The cards of the library that ships. */
const realCards = (columns: OptionId[], gate: Gate = 'numbers'): Cards =>
  cardsFor(gridOf({ told: toldAll, gate, columns, ...firstLine }, realLookup), realLookup, 'en');
/** What became of a row: the span of its card, why it was left out, or that it was never one. */
function fateOf({ cards, leftOut }: Cards, row: string) {
  const card = cards.find(({ attribute }) => attribute.id === row);
  return card === undefined ? leftOut.find(({ attribute }) => attribute.id === row)?.why : card.ends;
}

/** Sets the number of the first study's treated arm for tiredness; the comparison arm has 30. */
const treated = (value: FactValue) => (library: PlainLibrary) => {
  for (const fact of library.facts) if (fact.id === 'first-study.tiredness.any.treated') fact.value = value;
};
const number = (of: number): FactValue => ({
  kind: 'number',
  number: of,
  interval: { kind: 'not-reported' },
});

describe('A row with figures', () => {
  test('is a card when the options are as far apart as matters, and says from where to where', () => {
    expect(fateOf(smallCards(), 'tiredness')).toEqual({ low: 30, high: 37 });
    expect(fateOf(smallCards(treated(number(35))), 'tiredness')).toEqual({ low: 30, high: 35 });
    expect(fateOf(smallCards(treated(number(25))), 'tiredness')).toEqual({ low: 25, high: 30 });
  });

  test('is "the same" when they are not', () => {
    expect(fateOf(smallCards(treated(number(34.9))), 'tiredness')).toBe('same');
    expect(fateOf(smallCards(treated(number(30))), 'tiredness')).toBe('same');
  });

  test('counts none seen as zero', () => {
    expect(fateOf(smallCards(treated({ kind: 'none-seen', outOf: 200 })), 'tiredness')).toEqual({
      low: 0,
      high: 30,
    });
  });

  test.each<FactValue>([
    { kind: 'unknown' },
    { kind: 'not-reached', low: null },
    { kind: 'range', low: 30, high: 90 },
  ])('is "not compared", and not "the same", where one of them is $kind', (value) => {
    expect(fateOf(smallCards(treated(value)), 'tiredness')).toBe('not-compared');
  });

  test('is "not compared" where an option has no number at all', () => {
    const noStudy = (library: PlainLibrary) => {
      for (const { arms } of library.studies) if (arms.control !== null) arms.control.option = null;
    };
    expect(fateOf(smallCards(noStudy), 'tiredness')).toBe('not-compared');
  });

  test('that is not meant as a card is none, and is not listed as left out either', () => {
    expect(fateOf(smallCards(), 'time-to-growth')).toBeUndefined();
    expect(fateOf(smallCards(), 'how-taken')).toBeUndefined();
  });
});

describe('A row with words', () => {
  const asCard = (library: PlainLibrary) => {
    for (const row of library.attributes) if (row.id === 'how-taken') row.card = { smallestDifference: null };
    library.text.en['attributes.how-taken.card'] = 'Few pills';
  };

  test('is a card when the sentences differ', () => {
    expect(fateOf(smallCards(asCard), 'how-taken')).toBeNull();
  });

  test('is "the same" when they are equal', () => {
    const equal = (library: PlainLibrary) => {
      asCard(library);
      const words = library.text.en['options.ai-alpha.cell.how-taken'] ?? '';
      library.text.en['options.ai-alone.cell.how-taken'] = words;
    };
    expect(fateOf(smallCards(equal), 'how-taken')).toBe('same');
  });
});

describe('One option alone', () => {
  test('differs from nothing: no cards, and nothing is called the same', () => {
    const { cards, leftOut } = realCards([palbo]);
    expect(cards).toEqual([]);
    expect(leftOut.length).toBeGreaterThan(5);
    expect(new Set(leftOut.map(({ why }) => why))).toEqual(new Set(['not-compared']));
  });
});

describe('Benefits', () => {
  test('from one study say from where to where', () => {
    expect(fateOf(realCards([palbo, hormoneAlone]), 'growth-median')).toEqual({ low: 14.5, high: 24.8 });
  });

  test('from different studies are compared by what was gained, never by their bare numbers', () => {
    // 24.8 − 14.5 and 25.3 − 16: gains of 10.3 and 9.3 months.
    expect(fateOf(realCards([palbo, ribo]), 'growth-median')).toBe('same');
    // Gains of 10.3 and 4 months differ, but 24.8 and 9 must not stand as the two ends of one scale.
    expect(fateOf(realCards([palbo, paclitaxel]), 'growth-median')).toBeNull();
  });

  test('without a comparison arm are not compared across studies', () => {
    const twoStudies = (library: PlainLibrary) => {
      for (const row of library.attributes) {
        if (row.id === 'time-to-growth') row.card = { smallestDifference: 3 };
      }
      const [study] = library.studies;
      const [fact] = library.facts;
      const [, alone] = library.options;
      if (study === undefined || fact === undefined || alone === undefined) return;
      study.arms.control = null;
      library.studies.push({
        ...study,
        id: 'other-study',
        arms: { treated: study.arms.treated, control: null },
      });
      library.facts.push({ ...fact, id: 'other-study.time-to-growth.treated', study: 'other-study' });
      alone.cells['time-to-growth'] = {
        kind: 'measured',
        measures: [{ grade: null, treated: 'other-study.time-to-growth.treated', control: null }],
        over: null,
        direction: 'longer',
        certainty: 'not-rated',
      };
    };
    expect(fateOf(smallCards(twoStudies), 'time-to-growth')).toBe('not-compared');
  });

  test('are not called the same as long as two of the options could not be compared', () => {
    const lookup = lookupIn(
      smallLibrary((library) => {
        for (const row of library.attributes) {
          if (row.id === 'time-to-growth') row.card = { smallestDifference: 100 };
        }
        const [study] = library.studies;
        const [fact] = library.facts;
        const [alpha] = library.options;
        if (study === undefined || fact === undefined || alpha === undefined) return;
        const arm = { ...study.arms.treated, option: 'ai-third' };
        library.studies.push({ ...study, id: 'third-study', arms: { treated: arm, control: null } });
        library.facts.push({ ...fact, id: 'third-study.time-to-growth.treated', study: 'third-study' });
        const third = structuredClone(alpha);
        third.id = 'ai-third';
        third.cells['time-to-growth'] = {
          kind: 'measured',
          measures: [{ grade: null, treated: 'third-study.time-to-growth.treated', control: null }],
          over: null,
          direction: null,
          certainty: 'not-rated',
        };
        library.options.push(third);
        library.text.en['options.ai-third.cell.how-taken'] = 'A third way.';
      }),
    );
    const fate = (ids: string[]) => {
      const columns = ids.map((id) => OptionId.parse(id));
      const grid = gridOf({ told: toldAll, gate: 'numbers', columns, ...firstLine }, lookup);
      return fateOf(cardsFor(grid, lookup, 'en'), 'time-to-growth');
    };
    expect(fate(['ai-alpha', 'ai-alone'])).toBe('same');
    expect(fate(['ai-alpha', 'ai-alone', 'ai-third'])).toBe('not-compared');
  });
});

describe('A column about which nothing is known', () => {
  test('does not keep the others from being held against each other', () => {
    expect(fateOf(realCards([palbo, hormoneAlone, noDrug]), 'growth-median')).toEqual({
      low: 14.5,
      high: 24.8,
    });
  });

  test('is not said to be the same as those that are', () => {
    expect(fateOf(realCards([palbo, ribo]), 'growth-median')).toBe('same');
    expect(fateOf(realCards([palbo, ribo, noDrug]), 'growth-median')).toBe('not-compared');
    expect(fateOf(realCards([palbo, ribo, noDrug], 'not-today'), 'growth-median')).toBe('not-compared');
  });
});

describe('With the gate shut', () => {
  test('time until growth is a card by its direction, without ends', () => {
    expect(fateOf(realCards([palbo, hormoneAlone], 'not-today'), 'growth-median')).toBeNull();
    expect(fateOf(realCards([palbo, ribo], 'not-today'), 'growth-median')).toBe('same');
  });

  test('time alive is neither a card nor left out: it is not mentioned', () => {
    expect(fateOf(realCards([palbo, hormoneAlone], 'not-today'), 'alive-median')).toBeUndefined();
    expect(fateOf(realCards([ribo, hormoneAlone], 'in-words'), 'alive-median')).toBeNull();
  });
});

describe('The choice of no cancer drug', () => {
  test('is held against a drug in daily life only; its missing numbers are "not compared"', () => {
    const cards = realCards([palbo, noDrug]);
    expect(cards.cards.map(({ attribute }) => attribute.group)).toEqual([
      'daily-life',
      'daily-life',
      'daily-life',
    ]);
    expect(fateOf(cards, 'tiredness')).toBe('not-compared');
  });
});

describe('Four options', () => {
  const { cards, leftOut } = realCards([palbo, ribo, hormoneAlone, paclitaxel]);
  const order = ['benefit', 'daily-life', 'felt', 'blood', 'serious'];

  test('never bring more than eight cards', () => {
    expect(cards.length).toBe(8);
  });

  test('bring benefits first, then daily life, then what may be felt', () => {
    const groups = cards.map(({ attribute }) => attribute.group);
    expect(groups).toEqual([...groups].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(groups).toContain('daily-life');
    expect(groups).toContain('felt');
  });

  test('leave out nothing that is a card', () => {
    for (const { attribute } of leftOut) expect(cards.map((card) => card.attribute)).not.toContain(attribute);
  });
});
