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
    const her = profile({ er: 'positive', her2: 'low', line: 'later' });
    expect(isPicture('hr-later', her)).toBe('yes');
    expect(isPicture('her2-low-later', her)).toBe('yes');
    expect(isPicture('hr-first', her)).toBe('no');
    expect(isPicture('her2-later', her)).toBe('no');
  });

  test('one known item can rule a picture out while others are open', () => {
    expect(isPicture('tn-first', profile({ er: 'positive' }))).toBe('no');
    expect(isPicture('tn-first', profile({ er: 'negative', pr: 'negative' }))).toBe('unknown');
  });

  test('a picture that turns on a test is settled by its result, and open without one', () => {
    const her = profile({ er: 'positive', her2: 'negative', line: 'later' });
    expect(isPicture('esr1', her)).toBe('unknown');
    expect(isPicture('esr1', { ...her, esr1: 'changed' })).toBe('yes');
    expect(isPicture('esr1', { ...her, esr1: 'not-changed' })).toBe('no');
    expect(isPicture('esr1', profile({ her2: 'positive' }))).toBe('no');
  });

  test('of two tests one is enough, and both must be there to rule it out', () => {
    expect(isPicture('msi-tmb', profile({ tmb: 'high' }))).toBe('yes');
    expect(isPicture('msi-tmb', profile({ tmb: 'not-high' }))).toBe('unknown');
    expect(isPicture('msi-tmb', profile({ tmb: 'not-high', msi: 'not-high' }))).toBe('no');
  });

  test('what people must judge is never settled, but can be ruled out', () => {
    expect(isPicture('liver-only', profile({ findings: { 'site.liver': 'yes' } }))).toBe('unknown');
    expect(isPicture('liver-only', profile({ findings: { 'site.liver': 'no' } }))).toBe('no');
  });
});
