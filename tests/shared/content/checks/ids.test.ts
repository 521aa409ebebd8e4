import { expect, test } from 'vitest';
import { ids } from '../../../../shared/content/checks/ids.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

test('a library whose references all resolve passes', () => {
  expect(ids(smallLibrary())).toEqual([]);
});

test('an id that is there twice is named where it stands the second time', () => {
  const library = smallLibrary(({ facts }) =>
    facts.push(structuredClone(facts[0] as (typeof facts)[number])),
  );
  expect(ids(library)).toEqual([
    {
      rule: 'ids',
      file: 'facts/ai-alpha.json',
      path: 'facts[4].id',
      reason: 'first-study.time-to-growth.treated is there twice',
    },
  ]);
});

test.each([
  ['sources', 'sources.json', '[2].id'],
  ['attributes', 'attributes.json', '[4].id'],
  ['goals', 'goals.json', '[1].id'],
  ['redFlags', 'redFlags.json', '[1].id'],
  ['options', 'options/ai-alpha.json', 'id'],
  ['studies', 'facts/ai-alpha.json', 'studies[1].id'],
] as const)('an id that is twice among the %s is named', (list, file, path) => {
  const library = smallLibrary((plain) => {
    (plain[list] as unknown[]).push(structuredClone(plain[list][0]));
  });
  expect(ids(library)).toMatchObject([{ file, path }]);
});

test('a fact of a study that is not there is named', () => {
  const library = smallLibrary(({ facts }) => {
    Object.assign(facts[2] ?? {}, { study: 'lost-study' });
  });
  expect(ids(library)).toEqual([
    {
      rule: 'ids',
      file: 'facts/lost-study.json',
      path: 'facts[0].study',
      reason: 'there is no study lost-study',
    },
  ]);
});

test('a cell that shows a fact that is not there is named', () => {
  const library = smallLibrary(({ options }) => {
    const cell = options[0]?.cells.tiredness;
    if (cell?.kind === 'measured') Object.assign(cell.measures[0] ?? {}, { control: 'lost.fact' });
  });
  expect(ids(library)).toEqual([
    {
      rule: 'ids',
      file: 'options/ai-alpha.json',
      path: 'cells.tiredness.measures[0].control',
      reason: 'there is no fact lost.fact',
    },
  ]);
});

test('a cell of a row that is not there is named', () => {
  const library = smallLibrary(({ options }) => {
    Object.assign(options[1]?.cells ?? {}, { 'lost-row': { kind: 'unknown' } });
  });
  expect(ids(library)).toMatchObject([
    { file: 'options/ai-alone.json', path: 'cells.lost-row', reason: 'there is no attribute lost-row' },
  ]);
});

test('a red flag and an option that are not there are named', () => {
  const library = smallLibrary(({ options, studies }) => {
    options[1]?.redFlags.push('lost-flag');
    Object.assign(studies[0]?.arms.control ?? {}, { option: 'lost-option' });
  });
  expect(ids(library)).toMatchObject([
    {
      file: 'facts/ai-alpha.json',
      path: 'studies[0].arms.control.option',
      reason: 'there is no option lost-option',
    },
    { file: 'options/ai-alone.json', path: 'redFlags[1]', reason: 'there is no redFlag lost-flag' },
  ]);
});
