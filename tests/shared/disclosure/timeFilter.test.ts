import { describe, expect, test } from 'vitest';
import { TimeConcern } from '../../../shared/content/attribute.ts';
import { type Disclosure, timeFilter } from '../../../shared/disclosure/timeFilter.ts';
import { type Gate, gateAnswers } from '../../../shared/visit/visit.ts';

const concerns = [null, ...TimeConcern.options] as const;

// Her answer: [rows that say nothing of time, rows about time alive, rows about time until growth].
const table: Record<Gate, [Disclosure, Disclosure, Disclosure]> = {
  'not-asked': ['numbers', 'hidden', 'direction'],
  'not-today': ['numbers', 'hidden', 'direction'],
  'in-words': ['numbers', 'direction', 'direction'],
  'three-possibilities': ['numbers', 'hidden', 'direction'],
  numbers: ['numbers', 'numbers', 'numbers'],
};

describe.each(gateAnswers)('When her answer is %s', (gate) => {
  test.each([...concerns.entries()])('column %i of the table, %s', (index, concern) => {
    expect(timeFilter(gate, concern)).toBe(table[gate][index]);
  });
});

test('the table above speaks of every concern that a row can have, in this order', () => {
  expect(concerns).toEqual([null, 'time-alive', 'time-to-growth']);
});

test('a figure about time is shown after one answer only', () => {
  const withFigures = gateAnswers.filter((gate) =>
    TimeConcern.options.some((concern) => timeFilter(gate, concern) === 'numbers'),
  );
  expect(withFigures).toEqual(['numbers']);
});

test('an answer that nobody defined throws, and shows nothing', () => {
  expect(() => timeFilter('whatever' as Gate, 'time-alive')).toThrow('Unhandled case');
});
