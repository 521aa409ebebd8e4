import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GridCell, gridOf } from '../../../shared/compare/grid.ts';
import { statementWords } from '../../../shared/compare/statementWords.ts';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { languages, OptionId } from '../../../shared/ids.ts';
import { unknownProfile } from '../../../shared/patient/profile.ts';
import { wordsOfRow } from '../../support/gridWords.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { everyColumn, palbo, realLibrary, realLookup, toldAll } from '../../support/realLibrary.ts';
import { firstLine } from '../../support/shown.ts';

const shown = (columns: OptionId[], change = {}) =>
  gridOf({ told: toldAll, gate: 'numbers', columns, ...firstLine, ...change }, realLookup);

/** Everything that stands in a cell for a reader, in one language. */
const said = (cell: GridCell, language: 'en' | 'es') =>
  cell.kind === 'unknown' ? realLookup.whyUnknown(language, cell.key) : null;

describe('Any one to four columns of the whole library', () => {
  test('leave no cell empty: a value of some kind, or "not known" with its reason, in both languages', () => {
    const columns = fc.uniqueArray(fc.constantFrom(...everyColumn), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(columns, (picked) => {
        const { rows } = shown(picked);
        for (const row of rows) {
          expect(row.cells).toHaveLength(picked.length);
          for (const language of languages) {
            const t = pdfTools.translators[language];
            for (const cell of row.cells) {
              const words = said(cell, language) ?? wordsOfRow({ ...row, cells: [cell] }, realLookup, t);
              if (cell.kind !== 'for-you') expect(words.trim(), row.attribute.id).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('show no row to which none of them says anything, but for those that every option answers', () => {
    const columns = fc.uniqueArray(fc.constantFrom(...everyColumn), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(columns, (picked) => {
        const mute = shown(picked).rows.filter(({ cells }) => cells.every(({ kind }) => kind === 'unknown'));
        expect(mute.filter(({ attribute }) => !attribute.core)).toEqual([]);
      }),
    );
  });
});

describe('What goes with any choice', () => {
  const zoledronic = OptionId.parse('zoledronic-acid');

  test('is palliative care, and what the clinician added', () => {
    expect(shown([palbo]).goesWithAny.map(({ id }) => id)).toEqual(['palliative-care']);
    const added = shown([palbo], { goesWith: [zoledronic] }).goesWithAny.map(({ id }) => id);
    expect(new Set(added)).toEqual(new Set(['palliative-care', zoledronic]));
  });

  test('is never a column and never what can only be read about', () => {
    const never = realLibrary.options.filter(({ role }) => role === 'reference').map(({ id }) => id);
    expect(never.length).toBeGreaterThan(0);
    const added = shown([palbo], { goesWith: [...never, ...everyColumn.slice(0, 3)] }).goesWithAny;
    expect(added.map(({ id }) => id)).toEqual(['palliative-care']);
  });
});

describe('What guidelines say', () => {
  const statementsFor = (profile: typeof unknownProfile) => {
    const { rows } = shown([palbo], { profile });
    const cell = rows.find(({ attribute }) => attribute.measure === 'guideline')?.cells[0];
    return cell?.kind === 'guideline' ? cell.statements : [];
  };

  test('of her picture is said without an if; of a picture that is not settled, with one', () => {
    const [hers] = statementsFor(firstLine.profile);
    const [open] = statementsFor(unknownProfile);
    if (hers === undefined || open === undefined) throw new Error('The statement is gone.');
    expect(statementWords(hers, realLookup, 'en')).toBe('Guidelines name this as one of the usual choices.');
    expect(statementWords(open, realLookup, 'en')).toMatch(/^If .*: Guidelines name this/);
  });

  test('of another picture than hers is not said; that there is such a statement is', () => {
    const profile = { ...unknownProfile, her2: 'positive' as const };
    expect(statementsFor(profile)).toEqual([]);
    const row = shown([palbo], { profile }).rows.find(({ attribute }) => attribute.measure === 'guideline');
    const [cell] = row?.cells ?? [];
    expect(cell?.kind === 'unknown' ? realLookup.whyUnknown('en', cell.key) : '').toContain(
      'for other people',
    );
  });

  test('of an option that none of them names is said not to have been found', () => {
    const trial = OptionId.parse('gedatolisib-fulvestrant');
    const row = shown([trial]).rows.find(({ attribute }) => attribute.measure === 'guideline');
    const [cell] = row?.cells ?? [];
    expect(cell?.kind === 'unknown' ? realLookup.whyUnknown('en', cell.key) : '').toContain(
      'found no guideline',
    );
  });
});

test('a figure of the clinic’s own stands in its row, beside "not known" where there is none', () => {
  const value = { number: 3, by: 'Nurse Kim', on: '2026-11-20', reviewBy: '2027-02-18' };
  const options = realLibrary.options.map((option) =>
    option.id === palbo
      ? { ...option, cells: { ...option.cells, 'visits-here': { kind: 'clinic' as const, value } } }
      : option,
  );
  const lookup = lookupIn({ ...realLibrary, options });
  const columns = [palbo, OptionId.parse('fulvestrant')];
  const { rows } = gridOf({ told: toldAll, gate: 'numbers', columns, ...firstLine }, lookup);
  const row = rows.find(({ attribute }) => attribute.id === 'visits-here');
  expect(row?.cells.map(({ kind }) => kind)).toEqual(['clinic', 'unknown']);
  if (row === undefined) return;
  expect(wordsOfRow(row, lookup, pdfTools.translators.en)).toContain('about 3 visits a month');
  expect(wordsOfRow(row, lookup, pdfTools.translators.es)).toContain('unas 3 visitas al mes');
});
