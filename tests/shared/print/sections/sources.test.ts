import { describe, expect, test } from 'vitest';
import { options } from '../../../../shared/print/sections/options.ts';
import { sources } from '../../../../shared/print/sections/sources.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { pdfTools } from '../../../support/makePdf.ts';
import { pageOf } from '../../../support/pageOne.ts';
import { realLookup } from '../../../support/realLibrary.ts';
import { partPage, partsIn, sayings, wholeVisit } from '../../../support/wholeVisit.ts';

const parts = partsIn(pageOf(wholeVisit()));
const items = sayings(parts.filter(({ id }) => id === 'sources')).filter((line) =>
  /, (PMID|NCT|\d{4})/.test(line),
);
const numbersIn = (lines: string[]) =>
  lines.flatMap((line) =>
    [...line.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, found]) => (found ?? '').split(', ')),
  );

test('A source stands with its title, publisher, year and identifier', () => {
  const lines = sayings(sources(partPage(wholeVisit())));
  expect(lines).toContain(
    'PALOMA-2. Overall survival with palbociclib plus letrozole: final analysis. Journal of Clinical Oncology, 2024, PMID 38252901.',
  );
});

test('Every number in brackets points to a line of the list, and every line is pointed to', () => {
  const others = sayings(parts.filter(({ id }) => id !== 'sources'));
  const used = new Set(numbersIn(others).map(Number));
  expect([...used].toSorted((a, b) => a - b)).toEqual(items.map((_, at) => at + 1));
  expect(items.length).toBeGreaterThan(5);
});

test('They are numbered in the order in which a reader meets them', () => {
  const first = [...new Set(numbersIn(sayings(parts.filter(({ id }) => id !== 'sources'))).map(Number))];
  expect(first).toEqual(first.toSorted((a, b) => a - b));
});

test('A number leads to the very source of its fact', () => {
  const source = realLookup.source(realLookup.fact('monaleesa-2.growth-median.treated' as never).source);
  const row = sayings(parts.filter(({ id }) => id === 'row-growth-median'));
  const [number] = numbersIn(row.filter((line) => line.includes('MONALEESA-2')));
  expect(items[Number(number) - 1]).toContain(source.citation);
});

test('Where the list is left out, no number points to it', () => {
  const visit = wholeVisit({ paper: { ...wholeVisit().paper, without: ['sources'] } });
  const lines = sayings(partsIn(pageOf(visit)));
  expect(numbersIn(lines)).toEqual([]);
  expect(lines.some((line) => line.includes('in MONALEESA-2'))).toBe(true);
});

test('Without a number there is no list', () => {
  expect(sources({ ...partPage(wholeVisit()), cited: [] })).toEqual([]);
  expect(numbersIn(sayings(options({ ...partPage(wholeVisit()), cited: [] })))).toEqual([]);
});

describe('Who was studied', () => {
  const people = (visit: Visit, language: 'en' | 'es' = 'en') =>
    sayings(pageOf(visit, pdfTools.translators[language]).sections.filter(({ id }) => id === 'studied'));

  test('stands for every study that the pages name, once, with both groups and how many they were', () => {
    const lines = people(wholeVisit());
    const [paloma] = lines.filter((line) => line.startsWith('PALOMA-2.'));
    expect(paloma).toContain(realLookup.text('en', 'studies.paloma-2.people'));
    expect(paloma).toMatch(
      /Compared: palbociclib \+ letrozole \(444 people\); letrozole .* \(222 people\)\.$/,
    );
    expect(lines.filter((line) => line.startsWith('PALOMA-2.'))).toHaveLength(1);
  });

  test('is told also where time is told in words alone, in her language', () => {
    expect(people(wholeVisit({ gate: 'not-today' }), 'es').join('\n')).toMatch(
      /MONALEESA-2\. .*Se compararon: /,
    );
  });

  test('is not there without the list of sources', () => {
    const without = { ...wholeVisit().paper, without: ['sources' as const] };
    expect(people(wholeVisit({ paper: without }))).toEqual([]);
  });
});
