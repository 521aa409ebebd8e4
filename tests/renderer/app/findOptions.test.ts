import { describe, expect, test } from 'vitest';
import { byName, findOptions } from '../../../renderer/app/findOptions.ts';
import { realContent, realLookup } from '../../support/realLibrary.ts';
import { unwrap } from '../../support/stores.ts';

const rows = unwrap(realContent.list()).options;
const find = (query: string) =>
  findOptions(rows, query, ({ family }) => realLookup.text('en', `families.${family}`)).map(({ id }) => id);

describe('An option is found', () => {
  test('by brand, by drug, by a word of its line and by its class, in any order and case', () => {
    expect(find('TAXOL')).toContain('paclitaxel-weekly');
    expect(find('letrozole ribo')).toEqual(['ai-ribociclib']);
    expect(find('hormone therapy')).toContain('tamoxifen');
  });

  test('in either language, with or without accents', () => {
    const spanish = find('radiación');
    expect(spanish.length).toBeGreaterThan(2);
    expect(find('radiacion')).toEqual(spanish);
  });

  test('only if every word fits; nothing typed finds all', () => {
    expect(find('taxol letrozole')).toEqual([]);
    expect(find('  ')).toHaveLength(rows.length);
  });
});

test('options stand in the order of their names in each language', () => {
  for (const language of ['en', 'es'] as const) {
    const names = byName(rows, language).map(({ name }) => name[language]);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, language)));
  }
});
