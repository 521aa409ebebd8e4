import { describe, expect, test } from 'vitest';
import { likeYou } from '../../../shared/compare/likeYou.ts';
import type { Study } from '../../../shared/content/fact.ts';
import { type Profile, unknownProfile } from '../../../shared/patient/profile.ts';
import { realLookup } from '../../support/realLibrary.ts';

/** A real study whose people are said to have been these. */
const studyOf = (population: Partial<Study['population']>): Study => {
  const [study] = realLookup.library.studies;
  if (study === undefined) throw new Error('The library has studies.');
  return {
    ...study,
    population: { menopause: null, earlierTreatment: null, men: null, ...population },
  };
};
const after = studyOf({ menopause: 'after', earlierTreatment: 'none' });
const her = (known: Partial<Profile>): Profile => ({ ...unknownProfile, ...known });

describe('People like her were', () => {
  test.each<[Partial<Profile>, Study, ReturnType<typeof likeYou>]>([
    [{ menopause: 'after', earlierTreatment: 'none' }, after, 'some'],
    [{ menopause: 'before', earlierTreatment: 'none' }, after, 'few'],
    [{ menopause: 'after', earlierTreatment: 'some' }, after, 'few'],
    [
      { menopause: 'before', earlierTreatment: 'some' },
      studyOf({ menopause: 'both', earlierTreatment: 'both' }),
      'some',
    ],
    [
      { menopause: 'before', earlierTreatment: 'some' },
      studyOf({ menopause: 'before', earlierTreatment: 'some' }),
      'some',
    ],
  ])('%j: as the study says', (known, study, expected) => {
    expect(likeYou(her(known), study)).toBe(expected);
  });
});

describe('It is not known', () => {
  test.each<[string, Profile, Study]>([
    ['when nothing is known of her', unknownProfile, after],
    ['when only half of what is compared is known of her', her({ menopause: 'after' }), after],
    [
      'when the study does not say who was in it',
      her({ menopause: 'after', earlierTreatment: 'none' }),
      studyOf({}),
    ],
    [
      'when the study says only half',
      her({ menopause: 'after', earlierTreatment: 'none' }),
      studyOf({ menopause: 'after' }),
    ],
    [
      'when the question does not apply to him',
      her({ menopause: 'not-applicable', earlierTreatment: 'none' }),
      after,
    ],
    [
      'even if the study took everybody',
      unknownProfile,
      studyOf({ menopause: 'both', earlierTreatment: 'both' }),
    ],
  ])('%s', (_case, profile, study) => {
    expect(likeYou(profile, study)).toBe('not-known');
  });
});

test('one thing that does not fit says "few", even when the rest is not known', () => {
  expect(likeYou(her({ earlierTreatment: 'some' }), after)).toBe('few');
  expect(likeYou(her({ menopause: 'before' }), studyOf({ menopause: 'after' }))).toBe('few');
});

test('what was not compared (receptors, where it has spread) changes nothing', () => {
  const fits = { menopause: 'after', earlierTreatment: 'none' } as const;
  const more = { hormoneReceptors: 'negative', her2: 'positive', spreadTo: ['brain'] } as const;
  expect(likeYou(her({ ...fits, ...more, spreadTo: ['brain'] }), after)).toBe('some');
});
