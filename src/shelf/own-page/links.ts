import type { Mistake } from '../../content/mistakes/error.ts';
import type { OwnPage, TextNode } from '../../content/page.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Shelf } from '../shelf.ts';
import { isOnSite, type LinkTarget, linkTarget, picturePath } from './address.ts';

/** The paper that an id or an alias leads to, on the shelf or once on it. */
export function linkedPaper(
  { byId, removed, aliases }: Pick<Shelf, 'byId' | 'removed' | 'aliases'>,
  id: string,
): Paper | undefined {
  const known = byId.has(id) || removed.has(id) ? id : (aliases.get(id) ?? id);
  return byId.get(known) ?? removed.get(known);
}

/** A link that leads nowhere; `name` is the paper that it names. */
export type BrokenLink = Mistake & { name?: string };

/** Links and pictures of an own page that lead nowhere, by line. */
export function brokenLinks({ text }: Pick<OwnPage, 'text'>, shelf: Shelf): BrokenLink[] {
  const nodes = [...allNodes(text)];
  const headings = new Set(nodes.flatMap((node) => (node.kind === 'heading' ? [node.id] : [])));
  return nodes.flatMap((node) => {
    const reason = brokenBy(node, shelf, headings);
    return reason && 'line' in node ? [{ line: node.line, ...reason }] : [];
  });
}

function brokenBy(
  node: TextNode,
  shelf: Shelf,
  headings: ReadonlySet<string>,
): Omit<BrokenLink, 'line'> | undefined {
  switch (node.kind) {
    case 'paper link':
      return linkedPaper(shelf, node.paper)
        ? undefined
        : {
            name: node.paper,
            reason: `<PaperLink id="${node.paper}"> leads to no paper`,
            remedy: 'correct the id',
          };
    case 'link': {
      const target = linkTarget(node.address);
      if (target.kind === 'outside') return undefined;
      const isThere = target.kind === 'heading' ? headings.has(target.id) : isOnSite(shelf, target.path);
      const remedy = 'correct it: /papers/<id>/ for a paper, team.mdx for a page of your own';
      return isThere
        ? undefined
        : {
            ...paperNamed(target),
            reason: `the link ${node.address} leads to no page of the site`,
            remedy,
          };
    }
    case 'picture':
    case 'figure': {
      const path = picturePath(node.address);
      const isOwn = path.startsWith('/pictures/');
      const remedy = 'put it beside the page, or correct its name';
      return !isOwn || isOnSite(shelf, path)
        ? undefined
        : { reason: `there is no picture ${node.address}`, remedy };
    }
    default:
      return undefined;
  }
}

/** The paper that a link names, be there one or not. */
function paperNamed(target: LinkTarget): { name?: string } {
  const [, name] = (target.kind === 'site' && /^\/papers\/(.+)\/$/.exec(target.path)) || [];
  return name === undefined ? {} : { name };
}

function* allNodes(nodes: readonly TextNode[]): Generator<TextNode> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* allNodes(node.children);
  }
}
