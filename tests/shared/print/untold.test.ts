import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { type Language, languages } from '../../../shared/ids.ts';
import { type Told, toldAnswers, toldItems } from '../../../shared/patient/told.ts';
import { buildTakeHome } from '../../../shared/print/buildTakeHome.ts';
import type { PrintCopy } from '../../../shared/print/model.ts';
import type { Outcome } from '../../../shared/visit/outcome.ts';
import { type Gate, gateAnswers, type NextStep, type Visit } from '../../../shared/visit/visit.ts';
import { chosen, fullVisit, stepOf } from '../../support/fullVisit.ts';
import { givesAway } from '../../support/givesAway.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { idsOf, pageOf } from '../../support/pageOne.ts';
import {
  allColumns,
  noDrug,
  palbo,
  realLibrary,
  realLookup,
  ribo,
  toldAll,
} from '../../support/realLibrary.ts';
import { partsIn, sayings, wholeVisit } from '../../support/wholeVisit.ts';

/** Every combination of the three answers to the three items that an option may give away. */
const everyTold: Told[] = toldAnswers.flatMap((diagnosis) =>
  toldAnswers.flatMap((spread) =>
    toldAnswers.map((notCurable) => ({ ...toldAll, diagnosis, spread, 'not-curable': notCurable })),
  ),
);
const outcomes: (Outcome | null)[] = [
  null,
  { kind: 'not-today', safeUntil: '2026-12-14' },
  { kind: 'not-today', safeUntil: null },
  { kind: 'second-opinion', safeUntil: null },
  { kind: 'stay-on', lookAgain: null },
  { kind: 'no-cancer-drug' },
  { kind: 'chosen-if', option: ribo, otherwise: noDrug },
  { kind: 'decided-before', option: palbo },
  ...allColumns.map(chosen),
];

/** Every goal and card in turn would take too long; these give something away, and the rest is on the pages anyway. */
const everything: Partial<Visit> = {
  goals: realLibrary.goals.filter(({ implies }) => implies.length > 0).map(({ id }) => id),
  matters: {
    answer: 'cards',
    cards: realLibrary.attributes
      .filter(({ implies }) => implies.length > 0)
      .map(({ id }) => id)
      .slice(0, 3),
  },
  ownColumn: { name: 'A new cancer drug', what: 'Chemo', taken: '', does: '', feels: '', visits: '' },
};

/** All words of the page; the dates and the ids of its parts are not words. */
const wordsOf = (visit: Visit, language: Language) => {
  const { sections, ...head } = pageOf(visit, pdfTools.translators[language]);
  return JSON.stringify([head, sections.map(({ id: _id, ...rest }) => rest)]);
};

describe.each(languages)('In %s, for every answer of hers to what may be known and to time', (language) => {
  const namesOf = (id: string) =>
    ['name', 'short'].map((part) => realLookup.text(language, `options.${id}.${part}`));

  test('no page names an option that she may not know of', () => {
    for (const told of everyTold) {
      const hidden = realLibrary.options.filter(({ implies }) =>
        implies.some((item) => told[item] !== 'yes'),
      );
      for (const gate of gateAnswers) {
        for (const outcome of outcomes) {
          const words = wordsOf(
            wholeVisit({ told, gate, outcome, ...everything, columns: allColumns.slice(0, 4) }),
            language,
          );
          const found = hidden.flatMap(({ id }) => namesOf(id)).filter((name) => words.includes(name));
          expect(found, `${JSON.stringify(told)} ${gate} ${JSON.stringify(outcome)}`).toEqual([]);
        }
      }
    }
  });

  test('until she knows that it has spread, no word on any page gives anything away', () => {
    const untold = everyTold.filter(({ diagnosis, spread }) => diagnosis !== 'yes' || spread !== 'yes');
    for (const told of untold) {
      for (const gate of gateAnswers) {
        for (const outcome of outcomes) {
          const words = wordsOf(
            wholeVisit({ told, gate, outcome, ...everything, columns: allColumns.slice(0, 4) }),
            language,
          );
          expect(words).not.toMatch(givesAway[language]);
        }
      }
    }
    expect(untold).toHaveLength(24);
  });

  test('the net would catch the page of someone who has been told, and each part after it', () => {
    const parts = partsIn(pageOf(wholeVisit(everything), pdfTools.translators[language]));
    const openings = new Set(parts.map(({ id }) => id));
    for (const id of [
      'what-matters',
      'row-growth-median',
      'own-column',
      'row-tiredness',
      'sources',
      'words',
    ]) {
      expect(openings).toContain(id);
      expect(sayings(parts.filter((part) => part.id === id)).join('\n')).toMatch(
        id === 'row-tiredness' ? /letroz/ : givesAway[language],
      );
    }
    expect(wordsOf(fullVisit({ outcome: chosen(palbo) }), language)).toMatch(givesAway[language]);
    expect(wordsOf(fullVisit({ outcome: { kind: 'not-today', safeUntil: null } }), language)).toMatch(
      givesAway[language],
    );
  });
});

describe('The neutral page', () => {
  const told = { ...toldAll, spread: 'not-known' as const };

  test('says what the visit was for, and nothing of what was decided', () => {
    const model = pageOf(fullVisit({ told }));
    const t = pdfTools.translators.en;
    expect([model.title, model.heading]).toEqual([t('print:titleNeutral'), t('print:heading.neutral')]);
    expect(idsOf(model)).toEqual(idsOf(pageOf(fullVisit())).filter((id) => id !== 'decided'));
  });

  test('is the same whatever was chosen, so that the choice cannot be told from it', () => {
    const pages = outcomes.map((outcome) => pageOf(fullVisit({ told, outcome })));
    for (const page of pages) expect(page).toEqual(pages[0]);
  });

  test('keeps the words that people typed themselves: they are theirs', () => {
    const texts = { ...fullVisit().texts, reason: 'Because the cancer has spread.' };
    expect(wordsOf(fullVisit({ told, texts }), 'en')).toContain('Because the cancer has spread.');
  });
});

describe('Numbers', () => {
  /** The library with a number of its own in every fact, such as no date, phone number or sentence holds. */
  const marked = lookupIn({
    ...realLibrary,
    facts: realLibrary.facts.map((fact, at) =>
      fact.value.kind === 'number'
        ? {
            ...fact,
            value: { ...fact.value, number: 7_700_001 + at, interval: { kind: 'not-reported' as const } },
          }
        : fact,
    ),
  });
  const anyVisit = fc.record({
    told: fc.record(
      Object.fromEntries(toldItems.map((item) => [item, fc.constantFrom(...toldAnswers)])),
    ) as unknown as fc.Arbitrary<Told>,
    gate: fc.constantFrom(...gateAnswers),
    columns: fc.subarray(allColumns, { maxLength: 4 }),
    outcome: fc.constantFrom(...outcomes),
    goals: fc.constant(realLibrary.goals.slice(0, 3).map(({ id }) => id)),
    matters: fc.constant({
      answer: 'cards' as const,
      cards: realLibrary.attributes
        .filter(({ concerns }) => concerns !== null)
        .map(({ id }) => id)
        .slice(0, 3),
    }),
    steps: fc.constantFrom<NextStep[]>([], [stepOf(1, { what: 'Blood test' })]),
  });

  test('of the library never stand on page one: no time, no odds, whatever she asked for', () => {
    fc.assert(
      fc.property(anyVisit, fc.constantFrom(...languages), (change, language) => {
        const model = buildTakeHome(
          fullVisit(change),
          marked,
          pdfTools.translators[language],
          '2026-11-23T14:02:00.000Z',
        );
        expect(JSON.stringify(model)).not.toMatch(/7[.,]?7\d{2}[.,]?\d{3}/);
      }),
      { numRuns: 500 },
    );
  });

  test('about time stand on no page as long as that subject is shut, nor on any page to share', () => {
    const about = marked.library.attributes.filter(({ concerns }) => concerns !== null).map(({ id }) => id);
    const numbers = marked.library.facts
      .filter(({ attribute }) => about.includes(attribute))
      .flatMap(({ value }) => (value.kind === 'number' ? [value.number.toLocaleString('en-US')] : []));
    const found = (gate: Gate, told: Told, copy: PrintCopy, language: Language) => {
      const visit = wholeVisit({ gate, told, paper: { ...wholeVisit().paper, copy, without: [] } });
      const model = buildTakeHome(visit, marked, pdfTools.translators[language], '2026-11-23T14:02:00.000Z');
      const words = JSON.stringify(model);
      return numbers.filter((number) => words.includes(number));
    };
    for (const language of languages) {
      for (const told of everyTold) {
        for (const gate of gateAnswers) {
          expect(found(gate, told, 'to-share', language)).toEqual([]);
          if (gate !== 'numbers') expect(found(gate, told, 'mine', language)).toEqual([]);
        }
      }
      expect(found('numbers', toldAll, 'mine', language).length).toBeGreaterThan(8);
    }
  });

  test('are marked in the library of the test above', () => {
    expect(marked.library.facts.some(({ value }) => JSON.stringify(value).includes('77000'))).toBe(true);
    expect(JSON.stringify(pageOf(fullVisit({ outcome: chosen(ribo) })))).not.toMatch(
      /25\.3|63\.9|24\.8|14\.5/,
    );
  });
});
