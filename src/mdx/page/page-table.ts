import type { Nodes, Table } from 'mdast';
import type { TextNode } from '../../content/page.ts';

/** A table of a curator's below a heading; `inside` gives what a cell holds. */
export function tableNode(
  { children: rows, align = [] }: Table,
  above: { heading?: string; number: number },
  inside: (parent: { children: readonly Nodes[] }) => TextNode[],
): TextNode {
  const width = rows[0]?.children.length ?? 0;
  return {
    kind: 'table',
    ...above,
    children: rows.map(({ children: cells }, row) => ({
      kind: 'row',
      children: Array.from({ length: width }, (_, column): TextNode => {
        const cell = cells[column];
        const side = align?.[column];
        return {
          kind: 'cell',
          isHead: row === 0,
          ...((side === 'center' || side === 'right') && { align: side }),
          children: cell ? inside(cell) : [],
        };
      }),
    })),
  };
}
