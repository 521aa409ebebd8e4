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
    [{ menopause: 'after', line: 'first' }, after, 'some'],
    [{ menopause: 'before', line: 'first' }, after, 'few'],
    [{ menopause: 'after', line: 'later' }, after, 'few'],
    [
      { menopause: 'before', line: 'third-or-later' },
      studyOf({ menopause: 'both', earlierTreatment: 'both' }),
      'some',
    ],
    [
      { menopause: 'before', line: 'third-or-later' },
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
    ['when the study does not say who was in it', her({ menopause: 'after', line: 'first' }), studyOf({})],
    [
      'when the study says only half',
      her({ menopause: 'after', line: 'first' }),
      studyOf({ menopause: 'after' }),
    ],
    ['when the question does not apply to him', her({ menopause: 'not-applicable', line: 'first' }), after],
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
  expect(likeYou(her({ line: 'second' }), after)).toBe('few');
  expect(likeYou(her({ menopause: 'before' }), studyOf({ menopause: 'after' }))).toBe('few');
});

test('what was not compared (receptors, where it has spread) changes nothing', () => {
  const fits = { menopause: 'after', line: 'first' } as const;
  const more = { er: 'negative', her2: 'positive', findings: { 'site.brain': 'yes' } } as const;
  expect(likeYou(her({ ...fits, ...more }), after)).toBe('some');
});
