import { expect, test } from 'vitest';
import { lookupIn } from '../../../../shared/content/lookup.ts';
import { goesWithAny } from '../../../../shared/print/sections/goesWithAny.ts';
import { realLibrary, realLookup, toldAll } from '../../../support/realLibrary.ts';
import { partPage, sayings, wholeVisit } from '../../../support/wholeVisit.ts';

const id = 'palliative-care';

test('What goes with any choice stands with its name, one line and what it is, and is said to be unreviewed', () => {
  const words = sayings(goesWithAny(partPage(wholeVisit()))).join('\n');
  for (const part of ['name', 'short', 'what']) {
    expect(words).toContain(realLookup.text('en', `options.${id}.${part}`));
  }
  expect(words).toContain('Not yet reviewed by a clinician.');
});

test('It is not said to be unreviewed once somebody has reviewed it', () => {
  const reviewed = { by: 'Dr. Lee', role: 'Oncologist', on: '2026-11-20' };
  const lookup = lookupIn({
    ...realLibrary,
    options: realLibrary.options.map((one) => ({ ...one, reviewed })),
  });
  const words = sayings(goesWithAny(partPage(wholeVisit(), 'en', lookup))).join('\n');
  expect(words).not.toContain('Not yet reviewed');
});

test('It is not there for somebody who has not been told that it has spread', () => {
  expect(goesWithAny(partPage(wholeVisit({ told: { ...toldAll, spread: 'no' } })))).toEqual([]);
});
