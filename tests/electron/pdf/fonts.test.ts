import { describe, expect, test } from 'vitest';
import { lineCount, loadFonts } from '../../../electron/pdf/fonts.ts';
import { pdfTools } from '../../support/makePdf.ts';

const { normal, bold } = loadFonts(pdfTools.fonts);
const em = (text: string) => normal.widthOf(text, 10);

test('a folder without the fonts is a broken installation and throws', () => {
  expect(() => loadFonts(import.meta.dirname)).toThrow('AtkinsonHyperlegible-Regular.ttf');
});

test('a face knows what it has a picture of', () => {
  expect(normal.canSet('ñ'.charCodeAt(0))).toBe(true);
  expect(normal.canSet('✓'.charCodeAt(0))).toBe(false);
});

test('widths grow with the size, and bold letters are wider', () => {
  expect(normal.widthOf('Call us', 20)).toBeCloseTo(2 * em('Call us'));
  expect(bold.widthOf('Call us', 10)).toBeGreaterThan(em('Call us'));
  expect(em('')).toBe(0);
});

describe('how many lines a text takes', () => {
  const lines = (text: string, width: number) => lineCount(text, normal, 10, width);

  test('one if it fits, and one for nothing', () => {
    expect(lines('Call us', em('Call us') + 0.1)).toBe(1);
    expect(lines('', 100)).toBe(1);
  });

  test('one more for each word that does not fit', () => {
    expect(lines('today today today', em('today') * 1.5)).toBe(3);
  });

  test('a line end begins a new one', () => {
    expect(lines('Call\nus', 1000)).toBe(2);
  });

  test('a word longer than a line takes several', () => {
    const width = em('x'.repeat(10));
    expect(lines('x'.repeat(95), width)).toBe(10);
  });
});
