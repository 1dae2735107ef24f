import type { Link, Node, Root } from 'mdast';
import { isSafeAddress } from './guard.ts';
import { visit } from './visit.ts';

/** Leaves bare addresses in a tree as text where no link may lead there; `body` is what the tree was made of. */
export function withoutUnsafeBareAddresses(tree: Root, body: string): Root {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const parent = node as Node & { children: Node[] };
    parent.children = parent.children.flatMap((child) =>
      isUnsafeBare(child, body) ? child.children : [child],
    );
  });
  return tree;
}

function isUnsafeBare(node: Node, body: string): node is Link {
  if (node.type !== 'link' || isSafeAddress((node as Link).url)) return false;
  const start = node.position?.start.offset;
  return start === undefined || body[start] !== '[';
}
