import type { ListItem } from 'mdast';
import { pageTree } from './body.ts';
import { visit } from './visit.ts';

/** Nodes that own pages have and notes don't, as people call them. */
const names: Readonly<Record<string, string>> = {
  table: 'a table',
  delete: 'struck words',
  footnoteDefinition: 'a footnote',
};

/** What notes, which pass as MDX, hold that only own pages show as more than text: `a table`. */
export function extensionsIn(notes: string): string[] {
  if (notes === '') return [];
  const found = new Set<string>();
  visit(pageTree(notes), (node) => {
    const name = names[node.type];
    if (name) found.add(name);
    if (node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean') found.add('a task');
  });
  return [...found];
}
