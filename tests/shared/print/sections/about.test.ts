import { expect, test } from 'vitest';
import { lookupIn } from '../../../../shared/content/lookup.ts';
import { about } from '../../../../shared/print/sections/about.ts';
import { realLibrary, toldAll } from '../../../support/realLibrary.ts';
import { partPage, sayings, wholeVisit } from '../../../support/wholeVisit.ts';

const saidOf = (page: Parameters<typeof about>[0]) => sayings(about(page)).join('\n');
const said = saidOf(partPage(wholeVisit()));

test('It says who made the pages, that no drug company paid, how old the library is and when it was read', () => {
  for (const words of [
    'made with Beside',
    'No drug company paid',
    'Library of 2026-11-23',
    'Sunday, November 22, 2026',
  ]) {
    expect(said).toContain(words);
  }
});

test('It says that no clinician has reviewed the texts, as long as that is so', () => {
  expect(said).toContain('No clinician has reviewed these texts yet.');
  const reviewed = { by: 'Dr. Lee', role: 'Oncologist', on: '2026-11-20' };
  const lookup = lookupIn({
    ...realLibrary,
    options: realLibrary.options.map((one) => ({ ...one, reviewed })),
  });
  expect(saidOf(partPage(wholeVisit(), 'en', lookup))).not.toContain('No clinician');
});

test('It says how ranges were made and what not known means, where there are numbers', () => {
  expect(said).toContain('Wilson');
  expect(said).toContain('“Not known” means');
  const untold = saidOf(partPage(wholeVisit({ told: { ...toldAll, spread: 'no' }, outcome: null })));
  expect(untold).not.toContain('Wilson');
  expect(untold).toContain('made with Beside');
});
