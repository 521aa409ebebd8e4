import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, candidatesFor, type Ruled } from '../../../shared/candidates/candidates.ts';
import { askedIn, holds } from '../../../shared/candidates/logic.ts';
import { choiceItems, type Profile, unknownProfile } from '../../../shared/patient/profile.ts';
import { withAnswers } from '../../../shared/patient/profileAnswer.ts';
import { pictureAnswer } from '../../support/arbitraries.ts';
import { realLookup } from '../../support/realLibrary.ts';

const ruled: Ruled[] = realLookup.library.options.map((option) => ({
  ...option,
  status: option.status.kind,
}));
const of = (profile: Partial<Profile>, id: string): Candidate => {
  const found = candidatesFor({ ...unknownProfile, ...profile }, ruled).find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
/** First treatment, hormone receptors positive, HER2 low, after menopause. */
const usual: Partial<Profile> = {
  spread: 'yes',
  er: 'positive',
  her2: 'low',
  line: 'first',
  menopause: 'after',
};
const pictures = fc
  .array(pictureAnswer, { maxLength: 40 })
  .map((answers) => withAnswers(unknownProfile, answers));

/** Items whose answers a test of blood or tissue gives, as the options ask for them. */
const markers = [
  'hormone-receptors',
  'her2',
  'pik3ca',
  'akt1',
  'pten',
  'esr1',
  'brca-germline',
  'brca-tumor',
];
const moreMarkers = ['palb2', 'ntrk', 'ret', 'pd-l1', 'msi', 'tmb'];

describe('The verdict on an option', () => {
  test('is to consider it where all that it asks for is so, and says what fits', () => {
    const candidate = of(usual, 'ai-ribociclib');
    expect(candidate.verdict).toBe('consider');
    expect(candidate.because).toHaveLength(4);
    expect(candidate.because.every(({ kind }) => kind === 'fits')).toBe(true);
  });

  test('names the test that would settle it where only that is not known', () => {
    const candidate = of(
      { ...usual, 'relapse-within-12-months': 'yes', line: 'first' },
      'inavolisib-palbociclib-fulvestrant',
    );
    expect(candidate.verdict).toBe('needs-test');
    expect(candidate.tests).toEqual([[{ item: 'pik3ca', is: ['changed'] }]]);
  });

  test('is not now where the picture denies what it asks for, and names it', () => {
    const candidate = of({ ...usual, her2: 'positive' }, 'ai-ribociclib');
    expect(candidate.verdict).toBe('not-now');
    expect(candidate.because).toEqual([
      { kind: 'lacks', anyOf: [{ item: 'her2', is: ['low', 'ultralow', 'zero'] }] },
    ]);
  });

  test('is not now where it has what bars it: the bar alone is named, not the whole list', () => {
    const candidate = of({ ...usual, findings: { 'condition.long-qt': 'yes' } }, 'ai-ribociclib');
    expect(candidate.verdict).toBe('not-now');
    expect(candidate.because).toEqual([{ kind: 'bars', anyOf: [{ item: 'condition', is: ['long-qt'] }] }]);
  });

  test('does not wait for what must not be and was not asked: that is a thing to check', () => {
    const candidate = of(usual, 'ai-ribociclib');
    expect(candidate.toCheck).toEqual([
      { item: 'condition', is: ['long-qt'] },
      { item: 'condition', is: ['pregnant'] },
    ]);
    const asked = of(
      { ...usual, findings: { 'condition.long-qt': 'no', 'condition.pregnant': 'no' } },
      'ai-ribociclib',
    );
    expect(asked.toCheck).toEqual([]);
  });

  test('is apart from cautions: they are named and change nothing', () => {
    const candidate = of({ ...usual, findings: { 'condition.weak-liver': 'yes' } }, 'ai-ribociclib');
    expect(candidate.verdict).toBe('consider');
    expect(candidate.cautions).toEqual([{ item: 'condition', is: ['weak-liver'] }]);
  });

  test('says so where a drug is withdrawn for this or not for this disease', () => {
    const withdrawn = candidatesFor({ ...unknownProfile, spread: 'yes' }, ruled).filter(({ because }) =>
      because.some(({ kind }) => kind === 'status'),
    );
    const unused = ruled.filter(({ status }) =>
      ['withdrawn', 'outdated', 'not-for-advanced'].includes(status),
    );
    expect(withdrawn.map(({ id }) => id)).toEqual(unused.map(({ id }) => id));
    expect(withdrawn.length).toBeGreaterThan(0);
    expect(withdrawn.every(({ verdict }) => verdict === 'not-now')).toBe(true);
  });

  test('a number shows a condition that nobody ticked, and a usual number rules none out', () => {
    expect(of({ ...usual, qtc: 450 }, 'ai-ribociclib').verdict).toBe('not-now');
    expect(of({ ...usual, qtc: 449 }, 'ai-ribociclib')).toMatchObject({
      verdict: 'consider',
      toCheck: expect.arrayContaining([{ item: 'condition', is: ['long-qt'] }]),
    });
  });
});

describe('What is known of a picture is not overruled', () => {
  test('a measured QTc bars also where somebody said "none of the others"', () => {
    const findings = { 'condition.long-qt': 'no', 'condition.pregnant': 'no' } as const;
    expect(of({ ...usual, qtc: 520, findings }, 'ai-ribociclib').verdict).toBe('not-now');
    expect(of({ ...usual, qtc: 430, findings }, 'ai-ribociclib').verdict).toBe('consider');
  });

  test('a line that nobody could read may be the drug that is asked for; surgery is not', () => {
    const given = (said: string): Partial<Profile> => ({
      spread: 'yes',
      her2: 'positive',
      'treatments-complete': 'yes',
      treatments: [{ drugs: [], said, setting: 'advanced', start: null, stop: null, why: 'unknown' }],
    });
    expect(of(given('quimioterapia en Monterrey'), 'trastuzumab-emtansine').verdict).toBe('needs-test');
    expect(of(given('mastectomy'), 'trastuzumab-emtansine').verdict).toBe('not-now');
  });
});

describe('For any picture', () => {
  test('learning something never turns "consider" to "not now" without naming what was learned', () => {
    fc.assert(
      fc.property(pictures, pictureAnswer, (before, answer) => {
        const after = withAnswers(before, [answer]);
        const earlier = new Map(candidatesFor(before, ruled).map((one) => [one.id, one.verdict]));
        for (const { id, verdict, because } of candidatesFor(after, ruled)) {
          if (verdict !== 'not-now' || earlier.get(id) !== 'consider') continue;
          const named = because.flatMap((reason) => (reason.kind === 'status' ? [] : reason.anyOf));
          const rule = ruled.find((one) => one.id === id)?.terms;
          // Each of the reasons holds now and none of them held before: they are what was learned.
          expect(named.length).toBeGreaterThan(0);
          for (const asked of named) expect(holds(asked, after)).not.toBe(holds(asked, before));
          expect([...(rule?.when ?? []), ...(rule?.notWhen ?? [])].flatMap(askedIn).length).toBeGreaterThan(
            0,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a verdict has what it needs: reasons against, tests that are open, or neither', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        for (const { verdict, because, tests } of candidatesFor(picture, ruled)) {
          expect(tests.length > 0).toBe(verdict === 'needs-test');
          expect(because.some(({ kind }) => kind !== 'fits')).toBe(verdict === 'not-now');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the options is that in which they came: nothing is ranked', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const ids = candidatesFor(picture, ruled).map(({ id }) => id);
        expect(ids).toEqual(ruled.map(({ id }) => id).filter((id) => ids.includes(id)));
        expect(ids).toEqual(candidatesFor(unknownProfile, ruled).map(({ id }) => id));
      }),
      { numRuns: 50 },
    );
  });
});

test('with everything unknown, no drug that needs a marker is one to consider', () => {
  const needsMarker = ruled.filter(({ terms }) =>
    terms.when.flatMap(askedIn).some(({ item }) => [...markers, ...moreMarkers].includes(item)),
  );
  expect(needsMarker.length).toBeGreaterThan(30);
  for (const spread of ['unknown', 'yes'] as const)
    for (const { id } of needsMarker) expect([id, of({ spread }, id).verdict]).not.toEqual([id, 'consider']);
});

test('without spread nothing that asks for it is one to consider', () => {
  for (const { verdict, id } of candidatesFor({ ...unknownProfile, spread: 'no' }, ruled)) {
    const asks = ruled
      .find((one) => one.id === id)
      ?.terms.when.some((term) => 'item' in term && term.item === 'spread');
    if (asks === true) expect([id, verdict]).toEqual([id, 'not-now']);
  }
});

test('the stage at first diagnosis decides nothing', () => {
  const verdictsOf = (profile: Partial<Profile>) =>
    candidatesFor({ ...unknownProfile, ...profile }, ruled).map(({ verdict }) => verdict);
  expect(verdictsOf({ ...usual, stage: '2' })).toEqual(verdictsOf(usual));
  expect(choiceItems).toContain('stage');
});
