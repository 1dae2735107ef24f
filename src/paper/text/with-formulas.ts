import { textNodes } from './cursor.ts';
import { formulaFinder } from './formula.ts';
import type { Inline } from './inline.ts';

/** The words of a curator, who writes formulas and no other TeX, as a tree. */
export function withFormulas(source: string): Inline[] {
  const formulaAt = formulaFinder(source);
  const nodes: Inline[] = [];
  let read = 0;
  for (let at = source.indexOf('$'); at >= 0; at = source.indexOf('$', at)) {
    const found = formulaAt(at, source.length);
    if (found) {
      const { tex, display, end } = found;
      nodes.push(...textNodes(source.slice(read, at)));
      nodes.push({ type: 'math', tex, display, source: source.slice(at, end) });
      read = end;
    }
    at = found?.end ?? at + 1;
  }
  return [...nodes, ...textNodes(source.slice(read))];
}
