import { describe, expect, test } from 'vitest';
import type { CarePlan } from '../../../shared/fhir/document.ts';
import { writeBundle } from '../../../shared/fhir/writeBundle.ts';
import { Answers } from '../../../shared/visit/answers.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { fullVisit, stepOf } from '../../support/fullVisit.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { noDrug, palbo, realLookup, ribo } from '../../support/realLibrary.ts';
import { freshVisit } from '../../support/visits.ts';

const t = pdfTools.translators.en;
const nameOf = (id: string) => realLookup.text('en', `options.${id}.name`);
function planOf(visit: Visit): CarePlan {
  const { entry } = writeBundle(visit, { lookup: realLookup, t, now: '2026-11-23T14:02:00.000Z', pdf: null });
  const plan = entry.map(({ resource }) => resource).find((one) => one.resourceType === 'CarePlan');
  if (plan?.resourceType !== 'CarePlan') throw new Error('There is no plan.');
  return plan;
}

/** Each line as its code, its words, who and by when. */
const linesOf = (plan: CarePlan) =>
  (plan.activity ?? []).map(({ detail }) => [
    detail?.code?.coding?.[0]?.code,
    detail?.description ?? '',
    detail?.performer?.[0]?.display ?? '',
    detail?.scheduledPeriod?.end ?? detail?.scheduledPeriod?.start ?? '',
  ]);
const codesOf = (plan: CarePlan) =>
  (plan.category ?? []).flatMap(({ coding }) => (coding ?? []).map(({ code }) => code));

describe('How the visit ended', () => {
  test.each<[string, Partial<Visit>, string[], string[][]]>([
    ['chosen', { outcome: { kind: 'chosen', option: ribo } }, ['chosen'], [['option', nameOf(ribo), '', '']]],
    [
      'chosen on a condition',
      { outcome: { kind: 'chosen-if', option: ribo, otherwise: palbo } },
      ['chosen-if'],
      [
        ['option', nameOf(ribo), '', ''],
        ['otherwise', nameOf(palbo), '', ''],
      ],
    ],
    [
      'not today',
      { outcome: { kind: 'not-today', safeUntil: '2026-12-14' } },
      ['not-today'],
      [['safe-until', '', '', '2026-12-14']],
    ],
    [
      'a second opinion',
      { outcome: { kind: 'second-opinion', safeUntil: '2026-12-15' } },
      ['second-opinion'],
      [['safe-until', '', '', '2026-12-15']],
    ],
    [
      'stay on',
      { outcome: { kind: 'stay-on', lookAgain: '2027-02-01' } },
      ['stay-on'],
      [['look-again', '', '', '2027-02-01']],
    ],
    ['no cancer drug', { outcome: { kind: 'no-cancer-drug' } }, ['no-cancer-drug'], []],
    [
      'no cancer drug, picked as a column',
      { outcome: { kind: 'chosen', option: noDrug } },
      ['no-cancer-drug'],
      [],
    ],
    [
      'decided before',
      { outcome: { kind: 'decided-before', option: palbo } },
      ['decided-before'],
      [['option', nameOf(palbo), '', '']],
    ],
    [
      'stopping',
      { answers: Answers.parse({ path: 'stopping', stopping: 'comfort-care' }) },
      ['stopping', 'comfort-care'],
      [],
    ],
  ])('"%s" is said by code, with its option and its days', (_name, change, codes, lines) => {
    const plan = planOf(fullVisit({ steps: [], texts: freshVisit().texts, ...change }));
    expect([plan.status, codesOf(plan), linesOf(plan)]).toEqual(['active', codes, lines]);
  });

  test('it is said in words, too: those of the note for the record', () => {
    expect(planOf(fullVisit()).description).toContain(t('note:outcome.chosen', { option: nameOf(ribo) }));
  });

  test('a day that nobody has named is not there', () => {
    expect(
      linesOf(
        planOf(
          fullVisit({
            steps: [],
            texts: freshVisit().texts,
            outcome: { kind: 'not-today', safeUntil: null },
          }),
        ),
      ),
    ).toEqual([]);
  });

  test('nothing decided is a draft that says so', () => {
    const plan = planOf(fullVisit({ outcome: null }));
    expect([plan.status, plan.category]).toEqual(['draft', undefined]);
    expect(plan.description).toContain(t('note:outcome.open'));
  });
});

describe('What is to be done', () => {
  test('stands there with who and by when, in its order, under the id of its line', () => {
    const steps = [
      stepOf(1, { kind: 'call-back', what: 'The result', who: 'Nurse Kim', by: '2026-12-01' }),
      stepOf(2, { what: 'Blood test' }),
      stepOf(3, { kind: 'question', what: 'Travel?', who: 'Dr. Lee' }),
      stepOf(4, { who: 'nobody knows what' }),
    ];
    const plan = planOf(fullVisit({ steps, texts: freshVisit().texts, outcome: null }));
    expect(linesOf(plan)).toEqual([
      ['call-back', 'The result', 'Nurse Kim', '2026-12-01'],
      ['step', 'Blood test', '', ''],
      ['question', 'Travel?', 'Dr. Lee', ''],
    ]);
    expect(plan.activity?.map(({ id }) => id)).toEqual(steps.slice(0, 3).map(({ id }) => id));
  });

  test('what belongs to a start is there where something starts, and not where she waits', () => {
    const json = (visit: Visit) => JSON.stringify(planOf(visit));
    expect(json(fullVisit())).toContain('typed start-when');
    const waiting = json(fullVisit({ outcome: { kind: 'not-today', safeUntil: null } }));
    expect(waiting).not.toContain('typed start-when');
    expect(waiting).toContain('typed keep-taking');
  });
});

describe('The reasons', () => {
  test('are two notes: the recommendation under its author’s name, and hers', () => {
    expect(planOf(fullVisit()).note).toEqual([
      { authorString: 'typed recommended-by', text: 'typed recommendation' },
      { authorReference: expect.objectContaining({ type: 'Patient' }), text: 'typed reason' },
    ]);
  });

  test('are not there where nobody gave any', () => {
    expect(planOf(freshVisit()).note).toBeUndefined();
  });
});
