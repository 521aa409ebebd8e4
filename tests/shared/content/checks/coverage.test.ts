import { expect, test } from 'vitest';
import { coverage } from '../../../../shared/content/checks/coverage.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

test('a claim that is there once and answered by a sentence of the library passes', () => {
  expect(coverage(smallLibrary())).toEqual([]);
});

test('a claim that is answered by no sentence of the library is named', () => {
  const library = smallLibrary(({ text }) => {
    delete text.en['options.ai-alpha.what'];
  });
  expect(coverage(library)).toEqual([
    {
      rule: 'coverage',
      file: 'coverage.json',
      path: '[0].answeredBy',
      reason: 'there is no sentence options.ai-alpha.what',
    },
  ]);
});

test('a claim that is there twice is named where it is the second time', () => {
  const library = smallLibrary((one) => {
    one.coverage.push(...one.coverage);
  });
  expect(coverage(library)).toMatchObject([{ path: '[1].place', reason: 'seed-claims.0 is there twice' }]);
});
