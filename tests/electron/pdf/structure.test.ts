import { expect, test } from 'vitest';
import type { Node } from '../../../electron/pdf/nodes.ts';
import { type Element, structureOf } from '../../../electron/pdf/structure.ts';

/** The tree as nested names, short enough to read. */
const names = (tree: readonly Element[]): unknown[] =>
  tree.map(({ tag, children }) => (children.length === 0 ? tag.role : [tag.role, ...names(children)]));

const text = (role: 'P' | 'TH' | 'TD' | 'Lbl' | 'LBody'): Node => ({ text: [], tag: { role } });
const noLines = { hLineColor: '', vLineColor: '' };
const none = () => 0;
const layout = {
  ...noLines,
  hLineWidth: none,
  vLineWidth: none,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: none,
  paddingBottom: none,
};

test('elements stand in reading order, with those inside them below', () => {
  const item: Node = { columns: [text('Lbl'), text('LBody')], tag: { role: 'LI' } };
  expect(names(structureOf([text('P'), { stack: [item], tag: { role: 'L' } }]))).toEqual([
    'P',
    ['L', ['LI', 'Lbl', 'LBody']],
  ]);
});

test('what has no tag only arranges: what is in it moves up', () => {
  const columns: Node = { columns: [{ stack: [text('P')] }, { stack: [text('P')] }] };
  expect(names(structureOf([columns]))).toEqual(['P', 'P']);
  expect(structureOf([{ text: [{ text: 'a header' }] }])).toEqual([]);
});

test('a table gets its rows only if it is one to whoever listens', () => {
  const table = { table: { widths: [1, 1], body: [[text('TH'), text('TD')]] }, layout };
  expect(names(structureOf([{ ...table, tag: { role: 'Table' } }]))).toEqual([['Table', ['TR', 'TH', 'TD']]]);
  expect(names(structureOf([table]))).toEqual(['TH', 'TD']);
});

test('a line that stands for a blank is an element, one that only divides is not', () => {
  const line = { type: 'line', x1: 0, y1: 0, x2: 1, y2: 0, lineWidth: 1, lineColor: '' } as const;
  expect(
    names(structureOf([{ canvas: [{ ...line, tag: { role: 'Figure' } }] }, { canvas: [line] }])),
  ).toEqual(['Figure']);
});
