import { expect, test } from 'vitest';
import { gridOf } from '../../../shared/compare/grid.ts';
import { ownCells } from '../../../shared/compare/ownCells.ts';
import { palbo, realLookup, ribo, toldAll } from '../../support/realLibrary.ts';
import { firstLine } from '../../support/shown.ts';

const { rows } = gridOf({ told: toldAll, gate: 'numbers', columns: [palbo, ribo], ...firstLine }, realLookup);
const trial = {
  name: 'Trial',
  what: 'A new pill',
  taken: 'Once a day.',
  does: 'Not known yet',
  feels: '',
  visits: 'Two visits a month.',
};

test('The clinic’s own words stand once, in the first row of the group that they answer to', () => {
  const cells = ownCells(rows, trial);
  const groupOf = (id: unknown) => rows.find(({ attribute }) => attribute.id === id)?.attribute.group;
  expect([...cells].map(([id, words]) => [groupOf(id), words])).toEqual([
    ['standing', 'A new pill'],
    ['benefit', 'Not known yet'],
    ['daily-life', 'Once a day. Two visits a month.'],
  ]);
  for (const id of cells.keys())
    expect(rows.filter(({ attribute }) => attribute.group === groupOf(id))[0]?.attribute.id).toBe(id);
});

test('What was not written is no cell, and nothing is made up for it', () => {
  expect(ownCells(rows, { ...trial, what: '', taken: '', does: '', visits: '' }).size).toBe(0);
});
