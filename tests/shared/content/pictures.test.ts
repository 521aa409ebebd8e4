import { describe, expect, test } from 'vitest';
import { isPicture, pictureIds } from '../../../shared/content/pictures.ts';
import { type Profile, unknownProfile } from '../../../shared/patient/profile.ts';

const profile = (change: Partial<Profile>): Profile => ({ ...unknownProfile, ...change });

describe('Whether her picture is one of those of which guidelines speak', () => {
  test('is not known while she is not known, but for the picture of anybody', () => {
    const sure = pictureIds.filter((id) => isPicture(id, unknownProfile) !== 'unknown');
    expect(sure).toEqual(['any']);
    expect(isPicture('any', unknownProfile)).toBe('yes');
  });

  test('is settled by what is known: HER2 low counts as negative, and as low', () => {
    const her = profile({ hormoneReceptors: 'positive', her2: 'low', earlierTreatment: 'some' });
    expect(isPicture('hr-later', her)).toBe('yes');
    expect(isPicture('her2-low-later', her)).toBe('yes');
    expect(isPicture('hr-first', her)).toBe('no');
    expect(isPicture('her2-later', her)).toBe('no');
  });

  test('one known item can rule a picture out while others are open', () => {
    expect(isPicture('tn-first', profile({ hormoneReceptors: 'positive' }))).toBe('no');
    expect(isPicture('tn-first', profile({ hormoneReceptors: 'negative' }))).toBe('unknown');
  });

  test('a picture that turns on a test that is not recorded is never settled, but can be ruled out', () => {
    const her = profile({ hormoneReceptors: 'positive', her2: 'negative', earlierTreatment: 'some' });
    expect(isPicture('esr1', her)).toBe('unknown');
    expect(isPicture('esr1', profile({ her2: 'positive' }))).toBe('no');
  });
});
