import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { contentOf, readVisitDocument } from '../../../shared/fhir/visitContent.ts';
import { writeBundle } from '../../../shared/fhir/writeBundle.ts';
import { languages } from '../../../shared/ids.ts';
import { toldAnswers } from '../../../shared/patient/told.ts';
import { ownCard, ownGoal } from '../../../shared/visit/own.ts';
import { gateAnswers, type Visit } from '../../../shared/visit/visit.ts';
import { visitEvents } from '../../support/arbitraries.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { aimedAt } from '../../support/hostile.ts';
import { pdfTools } from '../../support/makePdf.ts';
import {
  aliveMedian,
  growthMedian,
  hormoneAlone,
  palbo,
  realLibrary,
  realLookup,
  ribo,
  toldAll,
} from '../../support/realLibrary.ts';
import { answersWith, textsWith } from '../../support/recordNote.ts';
import { outcomesOf, typedVisit } from '../../support/typedVisit.ts';
import { freshVisit, visitOf } from '../../support/visits.ts';

const bundleOf = (visit: Visit, language: 'en' | 'es' = 'en') =>
  writeBundle(visit, {
    lookup: realLookup,
    t: pdfTools.translators[language],
    now: '2026-11-23T14:02:00.000Z',
    pdf: null,
  });
/** The document as another program would get it: as text. */
const sent = (visit: Visit, language?: 'en' | 'es') => JSON.parse(JSON.stringify(bundleOf(visit, language)));
const contentIn = (visit: Visit) => contentOf(visit, realLookup);

const rich = fullVisit({
  birthYear: 1958,
  goals: [ownGoal, ...realLibrary.goals.slice(0, 2).map(({ id }) => id)],
  matters: { answer: 'cards', cards: [aliveMedian, ownCard, growthMedian] },
  reactions: {
    [ribo]: { [growthMedian]: 'plus', [aliveMedian]: 'question' },
    [palbo]: { [growthMedian]: 'minus' },
  },
  symptoms: { pain: { score: 0, plan: 'open' }, sleep: { score: 10, plan: 'later' } },
  answers: answersWith({ 'decision-role': 'tell-me', 'teach-back': 'still-open', 'sure-sure': 'no' }),
  texts: textsWith('own-goal', 'own-card', 'understanding', 'teach-back-open', 'what-is-missing'),
});

/** Any visit that events can make, or the same with everything told, or with goals and cards in her own words. */
const anyVisit = fc
  .record({
    visit: visitEvents.map(visitOf),
    told: fc.option(fc.constantFrom(...toldAnswers)),
    gate: fc.constantFrom(...gateAnswers),
    own: fc.boolean(),
    released: fc.boolean(),
  })
  .map(({ visit, told, gate, own, released }): Visit => {
    const { columns, ownColumn } = visit;
    return {
      ...visit,
      gate,
      told: told === null ? toldAll : { ...visit.told, diagnosis: told, spread: told },
      ...(own ? { goals: [ownGoal], matters: { answer: 'cards', cards: [ownCard, growthMedian] } } : {}),
      ...(released
        ? { released: { by: 'Dr. Lee', columns, own: ownColumn?.name ?? null, at: visit.startedAt } }
        : {}),
    };
  });

describe('What was written is read back', () => {
  test('whatever the visit, in either language, after a journey as text', () => {
    fc.assert(
      fc.property(anyVisit, fc.constantFrom(...languages), (visit, language) => {
        expect(readVisitDocument(sent(visit, language))).toEqual({ ok: true, value: contentIn(visit) });
      }),
      { numRuns: 300 },
    );
  });

  test.each(outcomesOf())('of a visit that ends as "%s"', (_name, change) => {
    const visit = typedVisit('es', change);
    expect(readVisitDocument(sent(visit, 'es'))).toEqual({ ok: true, value: contentIn(visit) });
  });

  test('with all that she said: in her order, with zero as a value', () => {
    const read = readVisitDocument(sent(rich));
    expect(read).toEqual({ ok: true, value: contentIn(rich) });
    expect(read).toMatchObject({
      value: {
        birthYear: 1958,
        goals: rich.goals,
        matters: rich.matters,
        reactions: rich.reactions,
        symptoms: rich.symptoms,
        answers: {
          'decision-role': 'tell-me',
          'teach-back': 'still-open',
          'sure-sure': 'no',
          'sure-risks': 'open',
        },
        gate: 'numbers',
        outcome: { kind: 'chosen', option: ribo },
        releasedBy: 'Dr. Lee',
        texts: { 'own-card': 'typed own-card', reason: 'typed reason' },
        steps: rich.steps,
      },
    });
  });

  test('and another visit is read as another', () => {
    const cards = [...rich.matters.cards].reverse();
    const other = { ...rich, matters: { ...rich.matters, cards } };
    expect(readVisitDocument(sent(other))).not.toEqual(readVisitDocument(sent(rich)));
  });
});

describe('What may be written', () => {
  test('has no more of a visit in which nothing was said than that it was', () => {
    const {
      visitId: _id,
      startedAt: _at,
      libraryVersion: _version,
      answers,
      ...said
    } = contentIn(freshVisit());
    expect(new Set(Object.values(answers))).toEqual(new Set(['open']));
    expect(said).toEqual({
      releasedBy: '',
      birthYear: null,
      goals: [],
      dateToProtect: null,
      matters: { answer: 'open', cards: [] },
      reactions: {},
      gate: null,
      symptoms: {},
      outcome: null,
      steps: [],
      texts: {},
    });
  });

  test('is no mark on an option that does not stand any more, nor any before a release', () => {
    const columns = [palbo, hormoneAlone];
    const released = { by: 'Dr. Lee', columns, own: null, at: '2026-11-23T12:00:00.000Z' };
    expect(Object.keys(contentIn({ ...rich, columns, released }).reactions)).toEqual([palbo]);
    const before = contentIn({ ...rich, released: null });
    expect([before.reactions, before.releasedBy]).toEqual([{}, '']);
    const changed = contentIn({ ...rich, columns });
    expect([changed.reactions, changed.releasedBy]).toEqual([{}, '']);
  });

  test('is no mark and no releaser until she knows what the options are for, whatever an option gives away', () => {
    const harmless = lookupIn({
      ...realLibrary,
      options: realLibrary.options.map((option) => ({ ...option, implies: [] })),
      attributes: realLibrary.attributes.map((attribute) => ({ ...attribute, implies: [] })),
    });
    const told = { ...toldAll, spread: 'not-known' as const };
    const { reactions, releasedBy, gate } = contentOf({ ...rich, told }, harmless);
    expect([reactions, releasedBy, gate]).toEqual([{}, '', null]);
    expect(contentOf(rich, harmless).reactions).toEqual(rich.reactions);
  });

  test('is each goal once, though a file has it twice', () => {
    expect(contentIn({ ...rich, goals: [ownGoal, ownGoal] }).goals).toEqual([ownGoal]);
  });

  test('is no row about time alive while the gate is shut', () => {
    const shut = contentIn({ ...rich, gate: 'not-today' });
    expect(shut.matters.cards).toEqual([ownCard, growthMedian]);
    expect(shut.reactions[ribo]).toEqual({ [growthMedian]: 'plus' });
  });

  test('is no card where she gave another answer, though cards were picked before', () => {
    const matters = { ...rich.matters, answer: 'you-choose' as const };
    expect(contentIn({ ...rich, matters }).matters).toEqual({ answer: 'you-choose', cards: [] });
    expect(contentIn({ ...rich, matters }).texts['own-card']).toBeUndefined();
  });
});

describe('What is no document of ours', () => {
  /** What of it can stand in a file at all. */
  const inAFile = (value: unknown): unknown => {
    try {
      return JSON.parse(JSON.stringify(value) ?? 'null');
    } catch {
      return null;
    }
  };
  const secret = 'Rosa (made up)';
  const broken = (change: (bundle: ReturnType<typeof sent>) => void) => {
    const bundle = sent({ ...rich, texts: { ...rich.texts, 'chosen-name': secret } });
    change(bundle);
    return readVisitDocument(bundle);
  };

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'Bundle'],
    ['another resource', { resourceType: 'Patient' }],
    ['a bundle that is no document', { ...sent(rich), type: 'collection' }],
    ['a document without a Composition', { ...sent(rich), entry: [] }],
  ])('%s is refused', (_name, given) => {
    expect(readVisitDocument(given)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('what is wrong is named by its place, and nothing of what stands there is said', () => {
    const wrong = broken((bundle) => {
      bundle.entry[1].resource.name[0].text = { given: secret };
    });
    expect(wrong).toEqual({
      ok: false,
      error: { code: 'invalid-input', paths: ['entry.1.resource.name.0.text'] },
    });
  });

  test('an answer that does not exist is refused, under the name of our field', () => {
    const wrong = broken((bundle) => {
      const response = bundle.entry.find(
        ({ resource }: { resource: { resourceType: string } }) =>
          resource.resourceType === 'QuestionnaireResponse',
      );
      for (const item of response.resource.item)
        if (item.linkId === 'teach-back') item.answer[0].valueCoding.code = secret;
    });
    expect(wrong).toEqual({ ok: false, error: { code: 'invalid-input', paths: ['answers'] } });
  });

  test('resources of other programs beside ours are passed over', () => {
    const more = broken((bundle) => {
      bundle.entry.push({ resource: { resourceType: 'Observation', status: 7 } });
    });
    expect(more).toMatchObject({ ok: true, value: { texts: { 'chosen-name': secret } } });
  });

  test('whatever is put in its place, reading ends with an answer', () => {
    fc.assert(
      fc.property(aimedAt(sent(rich)).map(inAFile), (bundle) => {
        expect(typeof readVisitDocument(bundle).ok).toBe('boolean');
      }),
      { numRuns: 1_000 },
    );
  });
});
