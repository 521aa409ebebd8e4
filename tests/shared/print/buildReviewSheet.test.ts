import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/ids.ts';
import { buildReviewSheet } from '../../../shared/print/buildReviewSheet.ts';
import { makePdf, pdfTools } from '../../support/makePdf.ts';
import { textOfPages } from '../../support/pdf.ts';
import { palbo, realLibrary, realLookup } from '../../support/realLibrary.ts';
import { sayings } from '../../support/wholeVisit.ts';

const noon = '2026-11-25T12:00:00.000Z';
const sheet = (id: typeof palbo, language: 'en' | 'es' = 'en') =>
  buildReviewSheet(id, realLookup, pdfTools.translators[language], noon);

describe('The sheet for review', () => {
  test('has every sentence of the option with a box to tick', () => {
    const words = sayings(sheet(palbo).sections).join('\n');
    const own = Object.entries(realLibrary.text.en).filter(([key]) =>
      /^options\.ai-palbociclib\.(?!name|short)/.test(key),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const [key, sentence] of own) expect(words, key).toContain(sentence);
    expect(words.match(/\[ {2}\]/g)?.length).toBeGreaterThan(own.length);
  });

  test('has every number with its comparison, its study and the number of its source in the list', () => {
    const words = sayings(sheet(palbo).sections).join('\n');
    expect(words).toMatch(/24\.8 months \/ 14\.5 \(range 22\.1 .*\) \[A, \d+\]/);
    expect(words).toMatch(/A, PALOMA-2: .*palbociclib \+ letrozole \/ letrozole/);
    expect(words).toContain('Ibrance (palbociclib)');
  });

  test('has the rule under which it is thought of, as it is written', () => {
    expect(sayings(sheet(palbo).sections).join('\n')).toContain('her2 = low, ultralow, zero');
  });

  test('names nobody, and is for clinicians', () => {
    expect(sheet(palbo, 'es').footer).toContain('No es para pacientes');
  });
});

describe('On paper', () => {
  test.each(languages)('no option takes more than two pages (%s)', { timeout: 60_000 }, async (language) => {
    for (const { id } of realLibrary.options) {
      const bytes = await makePdf(sheet(id, language), { size: 'compact', paper: 'letter' });
      expect((await textOfPages(bytes)).length, id).toBeLessThanOrEqual(2);
    }
  });
});
