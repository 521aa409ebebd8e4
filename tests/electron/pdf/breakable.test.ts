import { expect, test } from 'vitest';
import { breakable } from '../../../electron/pdf/breakable.ts';

test('words of a language are never divisible', () => {
  expect(breakable('electroencefalografistas and others')).toEqual([
    { text: 'electroencefalografistas and others' },
  ]);
  expect(breakable('')).toEqual([]);
});

test('an endless word is, and nothing around it', () => {
  const endless = 'x'.repeat(60);
  expect(breakable(`a ${endless} b`, true)).toEqual([
    { text: 'a ', bold: true },
    { text: endless, bold: true, wordBreak: 'break-all' },
    { text: ' b', bold: true },
  ]);
});
