import type { Element, Root } from 'hast';
import { elements } from './page.ts';

const groups = new WeakSet<Element>();

/** The elements in a node, those of a list of definitions in groups: terms and what stands behind them. */
export function blocksIn(node: Root | Element): Element[] {
  if (node.type === 'root' || node.tagName !== 'dl') return elements(node);
  const blocks: Element[] = [];
  let open: Element | undefined;
  for (const child of elements(node)) {
    const last = open && elements(open).at(-1);
    if (child.tagName === 'dt' && (last === undefined || last.tagName !== 'dt')) {
      open = { type: 'element', tagName: 'div', properties: {}, children: [child] };
      groups.add(open);
      blocks.push(open);
    } else if (open && /^d[dt]$/.test(child.tagName)) open.children.push(child);
    else {
      open = undefined;
      blocks.push(child);
    }
  }
  return blocks;
}

/** Whether an element is a group of terms and definitions. */
export function isTermGroup(node: Element): boolean {
  const [first, second] = elements(node);
  return groups.has(node) || (node.tagName === 'div' && first?.tagName === 'dt' && second?.tagName === 'dd');
}
