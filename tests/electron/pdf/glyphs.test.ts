import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../electron/pdf/fonts.ts';
import { printable } from '../../../electron/pdf/glyphs.ts';
import { pdfTools } from '../../support/makePdf.ts';

const fonts = loadFonts(pdfTools.fonts);
const signs = { canSet: fonts.normal.canSet, notShown: (count: number) => `[${count}]` };
const clean = (text: string) => printable(text, signs);

describe('what the fonts can set stays as it is', () => {
  test.each([
    'Plain words, digits 0123456789 and <b>tags</b> & more.',
    '¿Cómo está usted, señora Muñoz? Está bien: «sí».',
    '≤ 38 °C, ½ pill, 5 × 2 ± 1 − 3 … “quoted” – and — dashed',
    'Two\nlines',
    '',
  ])('%j', (text) => {
    expect(clean(text)).toBe(text);
  });

  test('a letter and its accent apart become one', () => {
    expect(clean('Mun\u0303oz')).toBe('Muñoz');
  });

  test('every kind of line end becomes one, and kinds of space that have no picture become the plain one', () => {
    expect(clean('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(clean('2:02\u202fPM\tnow')).toBe('2:02 PM now');
  });
});

describe('what the fonts cannot set is said and counted', () => {
  test('an emoji made of five code points is one sign', () => {
    expect(clean('Thanks 👩🏽‍⚕️!')).toBe('Thanks [1]!');
  });

  test('a sentence in Arabic is one run, and the space after it stays', () => {
    expect(clean('مرحبا بكم or hello')).toBe('[8] or hello');
  });

  test('a run ends at a line end and at a sign that can be set', () => {
    expect(clean('🎉\n🎉a🎉🎉')).toBe('[1]\n[1]a[2]');
  });

  test('half of a pair of surrogates is a sign that cannot be set', () => {
    expect(clean('a\ud83d')).toBe('a[1]');
  });

  test('a script that runs from right to left is refused even by a font that has it', () => {
    expect(printable('שלום!', { ...signs, canSet: () => true })).toBe('[4]!');
    expect(printable('你好', { ...signs, canSet: () => true })).toBe('你好');
  });
});

describe('what draws nothing is dropped', () => {
  test('control characters, marks of direction, joiners', () => {
    expect(clean('a\u0000b\u0007c\u001b[1md\u202ee\u2066f\u200bg\ufeffh')).toBe('abc[1mdefgh');
  });

  test('also in the middle of a run of other signs, without counting', () => {
    expect(clean('🎉\u0000🎉')).toBe('[2]');
  });
});
