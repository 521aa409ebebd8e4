import { expect, test } from 'vitest';
import { sources } from '../../../../shared/content/checks/sources.ts';
import { smallLibrary, smallLibraryDay } from '../../../support/smallLibrary.ts';

test('a library in which every source is there and was read passes', () => {
  expect(sources(smallLibrary(), smallLibraryDay)).toEqual([]);
});

test('a fact without its source is named', () => {
  const library = smallLibrary(({ facts }) => {
    Object.assign(facts[1] ?? {}, { source: 'lost-report' });
  });
  expect(sources(library, smallLibraryDay)).toEqual([
    {
      rule: 'sources',
      file: 'facts/ai-alpha.json',
      path: 'facts[1].source',
      reason: 'there is no source lost-report',
    },
  ]);
});

test('a statement of a guideline without its source is named', () => {
  const library = smallLibrary(({ options }) => {
    const cell = options[1]?.cells.guidelines;
    if (cell?.kind === 'guideline') Object.assign(cell.statements[0] ?? {}, { source: 'lost-guideline' });
  });
  expect(sources(library, smallLibraryDay)).toMatchObject([
    {
      file: 'options/ai-alone.json',
      path: 'cells.guidelines.statements[0].source',
      reason: 'there is no source lost-guideline',
    },
  ]);
});

test('a source that will be read tomorrow is named', () => {
  const library = smallLibrary((plain) => {
    Object.assign(plain.sources[1] ?? {}, { readOn: '2026-11-24' });
  });
  expect(sources(library, '2026-11-24')).toEqual([]);
  expect(sources(library, '2026-11-23')).toMatchObject([
    { file: 'sources.json', path: '[1].readOn', reason: 'first-guideline is read after 2026-11-23' },
  ]);
});
