import { expect, test } from 'vitest';
import { standsInTheWay, urgencyOf, urgentFindings } from '../../../shared/candidates/urgency.ts';
import { unknownProfile } from '../../../shared/patient/profile.ts';

test.each(urgentFindings)('%s comes before any option where it is so, and not where it is not', (finding) => {
  expect(urgencyOf({ ...unknownProfile, findings: { [finding]: 'yes' } })).toEqual([finding]);
  expect(urgencyOf({ ...unknownProfile, findings: { [finding]: 'no' } })).toEqual([]);
});

test('nothing is urgent while nothing is known', () => {
  expect(urgencyOf(unknownProfile)).toEqual([]);
});

test('a pregnancy stands in the way, and a cancer that has not spread; what is not known does not', () => {
  expect(standsInTheWay({ ...unknownProfile, findings: { 'condition.pregnant': 'yes' } })).toBe('pregnant');
  expect(standsInTheWay({ ...unknownProfile, spread: 'no' })).toBe('not-spread');
  expect(
    standsInTheWay({ ...unknownProfile, findings: { 'condition.pregnant': 'no' }, spread: 'yes' }),
  ).toBeNull();
  expect(standsInTheWay(unknownProfile)).toBeNull();
});
