import type { Element, ElementContent, Root } from 'hast';
import { elements, elementText } from './page.ts';

const groups = new WeakSet<Element>();

/** Lists of definitions that nobody closed lie in one another: each is put behind the one that it lies in. */
export function closeDefinitions(node: Root | Element): void {
  for (let at = 0; at < node.children.length; at++) {
    const child = node.children[at];
    if (child?.type !== 'element') continue;
    if (child.tagName === 'dl') (node as Element).children.splice(at + 1, 0, ...cutBehindInner(child));
    closeDefinitions(child);
  }
}

/** Takes from a list what begins with a list in one of its definitions. */
function cutBehindInner(list: Element): ElementContent[] {
  for (const [at, item] of list.children.entries()) {
    if (item.type !== 'element') continue;
    const inner = item.children.findIndex((child) => child.type === 'element' && child.tagName === 'dl');
    if (inner < 0) continue;
    const rest = list.children.splice(at + 1);
    const isMore = rest.some(({ type }) => type === 'element');
    return [...item.children.splice(inner), ...(isMore ? [{ ...list, children: rest }] : [])];
  }
  return [];
}

/** The elements in a node, those of a list of definitions in groups: terms and what stands behind them. */
export function blocksIn(node: Root | Element): Element[] {
  if (node.type === 'root' || node.tagName !== 'dl') return elements(node);
  const blocks: Element[] = [];
  let open: Element | undefined;
  const first = elements(node).find(({ tagName }) => tagName === 'dt');
  const areBold = first !== undefined && beginsBold(first);
  for (const child of elements(node)) {
    const last = open && elements(open).at(-1);
    // Where terms begin in bold, others are further definitions.
    const isStart = child.tagName === 'dt' && (!areBold || beginsBold(child));
    if (isStart && (last === undefined || last.tagName !== 'dt')) {
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

/** Whether the first words in an element are in bold. */
function beginsBold({ children }: Element): boolean {
  const first = children.find((child) =>
    child.type === 'text' ? child.value.trim() !== '' : child.type === 'element' && elementText(child) !== '',
  );
  return first?.type === 'element' && (/^(?:b|strong)$/.test(first.tagName) || beginsBold(first));
}

/** Whether an element is a group of terms and definitions. */
export function isTermGroup(node: Element): boolean {
  const [first, second] = elements(node);
  return groups.has(node) || (node.tagName === 'div' && first?.tagName === 'dt' && second?.tagName === 'dd');
}
