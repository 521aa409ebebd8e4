import type { Node, Tag } from './nodes.ts';

/** One element of the tree that a screen reader walks. */
export interface Element {
  tag: Tag;
  children: Element[];
}

/** The tags of `nodes` as a tree, in reading order. What has no tag only arranges, and what is in it moves up. */
export function structureOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const children = childrenOf(node);
    return node.tag === undefined ? children : [{ tag: node.tag, children }];
  });
}

function childrenOf(node: Node): Element[] {
  if ('stack' in node) return structureOf(node.stack);
  if ('columns' in node) return structureOf(node.columns);
  if ('canvas' in node) return node.canvas.flatMap(({ tag }) => (tag ? [{ tag, children: [] }] : []));
  if (!('table' in node)) return [];
  const rows = node.table.body.map(structureOf);
  if (node.tag === undefined) return rows.flat();
  return rows.map((cells): Element => ({ tag: { role: 'TR' }, children: cells }));
}
