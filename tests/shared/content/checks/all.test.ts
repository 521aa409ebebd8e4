import { expect, test } from 'vitest';
import { checkLibrary } from '../../../../shared/content/checks/all.ts';
import { smallLibrary, smallLibraryDay } from '../../../support/smallLibrary.ts';

test('the small library has no mistake', () => {
  expect(checkLibrary(smallLibrary(), smallLibraryDay)).toEqual([]);
});

test('mistakes of several rules are all collected', () => {
  const library = smallLibrary(({ facts, options, text }) => {
    Object.assign(facts[0] ?? {}, { study: 'lost-study', source: 'lost-source', evidence: null });
    Object.assign(facts[1] ?? {}, { attribute: 'lost-row', value: { kind: 'count', count: 3, outOf: 2 } });
    Object.assign(facts[2] ?? {}, { value: { kind: 'range', low: 4, high: 3 } });
    text.en['options.ai-alone.what'] = 'The best option, for 3 weeks.';
    delete text.es['options.ai-alone.name'];
    text.en['options.ai-alone.cell.how-taken'] = Array(30).fill('deterioration').join(' ');
    options[0]?.redFlags.push('lost-flag');
    text.en['goals.time-at-home'] = 'Less neuropathy';
  });
  const rules = checkLibrary(library, smallLibraryDay).map(({ rule }) => rule);
  expect([...new Set(rules)].sort()).toEqual([
    'cells',
    'count',
    'figuresTraced',
    'forbiddenWording',
    'hardWords',
    'ids',
    'interval',
    'languages',
    'placeholders',
    'readingGrade',
    'sources',
    'status',
    'wordBudget',
  ]);
});
