import { expect, test } from 'vitest';
import { folded } from '../../shared/folded.ts';

test('case and accents do not count', () => {
  expect(folded('MUÑOZ Ácido')).toBe('munoz acido');
});

test('other letters stay apart', () => {
  expect(folded('Munoz')).not.toBe(folded('Munos'));
});
