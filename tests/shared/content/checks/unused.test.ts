import { expect, test } from 'vitest';
import { unused } from '../../../../shared/content/checks/unused.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

test('a library of which everything is shown passes', () => {
  expect(unused(smallLibrary())).toEqual([]);
});

test('a fact that no cell shows is named', () => {
  const library = smallLibrary(({ options }) => {
    const cell = options[0]?.cells.tiredness;
    if (cell?.kind === 'measured')
      cell.measures = cell.measures.map((measure) => ({ ...measure, control: null }));
  });
  expect(unused(library)).toEqual([
    {
      rule: 'unused',
      file: 'facts/ai-alpha.json',
      path: 'facts[3].id',
      reason: 'first-study.tiredness.any.control is shown nowhere',
    },
  ]);
});

test('a study and a source of which nothing is shown are named too', () => {
  const library = smallLibrary(({ studies, sources }) => {
    studies.push(...studies.map((study) => ({ ...study, id: 'second-study' as typeof study.id })));
    sources.push(
      ...sources.slice(0, 1).map((source) => ({ ...source, id: 'second-report' as typeof source.id })),
    );
  });
  expect(unused(library).map(({ reason }) => reason)).toEqual([
    'second-study is shown nowhere',
    'second-report is shown nowhere',
  ]);
});
