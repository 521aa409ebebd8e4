import { expect, test } from 'vitest';
import { comparisons } from '../../../../shared/content/checks/comparisons.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

/** Tiredness without the number of the other group. */
const alone = (change: Parameters<typeof smallLibrary>[0] = () => {}) =>
  smallLibrary((library) => {
    const cell = library.options[0]?.cells.tiredness;
    if (cell?.kind === 'measured')
      cell.measures = cell.measures.map((measure) => ({ ...measure, control: null }));
    delete library.text.en['options.ai-alpha.why.tiredness'];
    change(library);
  });

test('a number beside its comparison arm needs no word about it', () => {
  expect(comparisons(smallLibrary())).toEqual([]);
});

test('a number that stands alone and does not say so is named', () => {
  expect(comparisons(alone())).toEqual([
    {
      rule: 'comparisons',
      file: 'options/ai-alpha.json',
      path: 'cells.tiredness.why',
      reason: 'nothing was counted beside this; it must say so',
    },
  ]);
});

test('it may say so with the fixed reason, or in words of its own', () => {
  const fixed = alone(({ options }) => {
    const cell = options[0]?.cells.tiredness;
    if (cell?.kind === 'measured') cell.why = ['no-comparison'];
  });
  const own = alone(({ text }) => {
    text.en['options.ai-alpha.why.tiredness'] = 'There is no other group.';
  });
  expect([comparisons(fixed), comparisons(own)]).toEqual([[], []]);
});
