import { expect, test } from 'vitest';
import { urnOf } from '../../../shared/fhir/writeIds.ts';
import { VisitId } from '../../../shared/ids.ts';
import { visitId } from '../../support/visits.ts';

test('an address is the name-based UUID of version 5, as in the example that Python’s manual gives', () => {
  const dns = VisitId.parse('6ba7b810-9dad-11d1-80b4-00c04fd430c8');
  expect(urnOf(dns, 'python.org')).toBe('urn:uuid:886313e1-3b8a-5372-9b90-0c9aee199e5d');
});

test('the same visit and name give the same address; another name or another visit gives another', () => {
  const other = VisitId.parse('22222222-2222-4222-8222-222222222222');
  expect(urnOf(visitId, 'plan')).toBe(urnOf(visitId, 'plan'));
  expect(urnOf(visitId, 'plan')).not.toBe(urnOf(visitId, 'patient'));
  expect(urnOf(visitId, 'plan')).not.toBe(urnOf(other, 'plan'));
});
