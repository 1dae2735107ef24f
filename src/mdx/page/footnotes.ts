import type { FootnoteDefinition, FootnoteReference, Node, Root } from 'mdast';
import { visit } from '../visit.ts';

/** The footnotes of a page. */
export interface Footnotes {
  /** In the order of their first marks. */
  marked: readonly FootnoteDefinition[];
  /** Those to which no mark leads. */
  unmarked: readonly FootnoteDefinition[];
}

/** The footnotes of a page; marks within them count after those in the text. */
export function footnotesIn(tree: Root): Footnotes {
  const all: FootnoteDefinition[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') all.push(node as FootnoteDefinition);
  });
  const named = new Map(all.toReversed().map((note) => [note.identifier, note]));
  const marked = new Set<FootnoteDefinition>();
  const follow = (from: Node) =>
    visit(from, (node) => {
      const note = node.type === 'footnoteReference' && named.get((node as FootnoteReference).identifier);
      if (note) marked.add(note);
      return node === from || node.type !== 'footnoteDefinition';
    });
  follow(tree);
  for (const note of marked) follow(note);
  return { marked: [...marked], unmarked: all.filter((note) => !marked.has(note)) };
}
