import type { Mistake } from '../../content/mistakes/error.ts';
import type { TextNode } from '../../content/page.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Shelf } from '../shelf.ts';
import { isOnSite, type LinkTarget, linkTarget, picturePath } from './address.ts';
import { linkRemedy, pictureRemedy } from './near-address.ts';
import { allNodes } from './nodes.ts';

/** The paper that an id or an alias leads to, on the shelf or once on it. */
export function linkedPaper(
  { byId, removed, aliases }: Pick<Shelf, 'byId' | 'removed' | 'aliases'>,
  id: string,
): Paper | undefined {
  const known = byId.has(id) || removed.has(id) ? id : (aliases.get(id) ?? id);
  return byId.get(known) ?? removed.get(known);
}

/** A link that leads nowhere, of a kind; `name` is the paper that it names. */
export type BrokenLink = Mistake & { kind: TextNode['kind']; name?: string };

/** Links and pictures that lead nowhere, by line, in the text of an own page or in the notes on `paper`. */
export function brokenLinks(text: readonly TextNode[], shelf: Shelf, paper?: string): BrokenLink[] {
  const nodes = [...allNodes(text)];
  const headings = new Set(nodes.flatMap((node) => (node.kind === 'heading' ? [node.id] : [])));
  return nodes.flatMap((node) => {
    const reason = brokenBy(node, shelf, headings, paper);
    return reason && 'line' in node ? [{ kind: node.kind, line: node.line, ...reason }] : [];
  });
}

function brokenBy(
  node: TextNode,
  shelf: Shelf,
  headings: ReadonlySet<string>,
  paper: string | undefined,
): Omit<BrokenLink, 'line' | 'kind'> | undefined {
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
      const target = linkTarget(node.address, paper);
      if (target.kind === 'outside') return undefined;
      const isThere = target.kind === 'heading' ? headings.has(target.id) : isOnSite(shelf, target.path);
      if (isThere) return undefined;
      return { ...paperNamed(target), ...lostLink(node.address, target, shelf) };
    }
    case 'picture':
    case 'figure': {
      const path = picturePath(node.address, paper);
      const isOwn = path.startsWith('/pictures/') || !node.address.startsWith('/');
      const remedy =
        paper === undefined
          ? 'put it beside the page, or correct its name'
          : 'put it into pages/ and write /pictures/ before its name, or correct the name';
      return !isOwn || isOnSite(shelf, path)
        ? undefined
        : { reason: `there is no picture ${node.address}`, remedy: pictureRemedy(path, shelf, remedy) };
    }
    default:
      return undefined;
  }
}

/** What is said of a link that leads to no page of the site. */
export function lostLink(
  address: string,
  target: LinkTarget,
  shelf: Shelf,
): Pick<Mistake, 'reason' | 'remedy'> {
  const otherwise = 'correct it: /papers/<id>/ for a paper, team.mdx for a page of your own';
  return {
    reason: `the link ${address} leads to no page of the site`,
    remedy: target.kind === 'site' ? linkRemedy(address, target.path, shelf, otherwise) : otherwise,
  };
}

/** The paper that a link names, be there one or not. */
function paperNamed(target: LinkTarget): { name?: string } {
  const [, name] = (target.kind === 'site' && /^\/papers\/(.+)\/$/.exec(target.path)) || [];
  return name === undefined ? {} : { name };
}
