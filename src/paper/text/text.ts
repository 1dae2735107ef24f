import type { Inline, TextProblem } from './inline.ts';
import { mathmlOf } from './math.ts';
import { parsed } from './parse.ts';
import { textLineOf } from './render.ts';

export type { Inline, TextProblem } from './inline.ts';
export { htmlOf } from './render.ts';

/**
 * A source's words as a tree, and what a curator should know about them, in order. TeX that is
 * understood becomes structure; everything else stays word for word. Never throws.
 */
export function markedText(source: string): { nodes: Inline[]; problems: TextProblem[] } {
  const { nodes, problems, formulas } = parsed(source);
  if (formulas.length === 0) return { nodes, problems };
  const bad = badFormulas(nodes);
  for (const { start, end } of formulas) {
    const found = source.slice(start, end);
    const message = bad.get(found);
    if (message !== undefined) problems.push({ kind: 'bad-mathematics', found, offset: start, message });
  }
  return { nodes, problems: problems.sort((a, b) => a.offset - b.offset) };
}

/**
 * A source's words as a line of text without markup, as a reader would say them: for indexes, ids,
 * feeds and window titles. Unknown macros stay word for word.
 */
export function plainText(source: string): string {
  return textLineOf(parsed(source).nodes).replace(/[\u00a0\u202f]/g, ' ');
}

function badFormulas(nodes: readonly Inline[], found = new Map<string, string>()): Map<string, string> {
  for (const node of nodes) {
    if (node.type === 'math') {
      const converted = mathmlOf(node.tex, node.display);
      if ('message' in converted) found.set(node.source, converted.message);
    } else if (node.type !== 'text') badFormulas(node.children, found);
  }
  return found;
}
