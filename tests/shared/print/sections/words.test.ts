import { describe, expect, test } from 'vitest';
import { languages } from '../../../../shared/ids.ts';
import { paragraph, text } from '../../../../shared/print/line.ts';
import type { Section } from '../../../../shared/print/model.ts';
import { options } from '../../../../shared/print/sections/options.ts';
import { words } from '../../../../shared/print/sections/words.ts';
import { toldAll } from '../../../support/realLibrary.ts';
import { partPage, sayings, wholeVisit } from '../../../support/wholeVisit.ts';

const page = partPage(wholeVisit());
const saying = (sentence: string): Section[] => [
  { id: 'any', heading: null, tone: 'plain', blocks: [paragraph(text(sentence))] },
];
const explained = (sentence: string, of = page) => sayings(words(of, saying(sentence))).join('\n');

test('A word is explained where it stands on the pages, and only there', () => {
  expect(explained('Cancer that clearly shrank on scans.')).toContain('Scan. Pictures of the inside');
  expect(explained('Cancer that clearly shrank.')).not.toContain('Scan.');
});

test('Where no hard word stands there is no such part', () => {
  expect(words(page, saying('Come on Monday.'))).toEqual([]);
  expect(words(page, [])).toEqual([]);
});

test('A word that gives away that it has spread is not explained to somebody who has not been told', () => {
  const untold = partPage(wholeVisit({ told: { ...toldAll, spread: 'no' } }));
  expect(explained('The cancer has spread. It was on a scan.', untold)).not.toContain('Spread (metastatic)');
  expect(explained('The cancer has spread. It was on a scan.', untold)).toContain('Scan.');
  expect(explained('The cancer has spread.')).toContain('Spread (metastatic)');
});

describe.each(languages)('On the pages about the options (%s)', (language) => {
  test('the words of the studies are explained: twenty-four at most, none twice', () => {
    const own = partPage(wholeVisit(), language);
    const found = sayings(words(own, options(own))).slice(2);
    expect(found.length).toBeGreaterThan(7);
    expect(found.length).toBeLessThanOrEqual(25);
    expect(new Set(found).size).toBe(found.length);
  });
});
