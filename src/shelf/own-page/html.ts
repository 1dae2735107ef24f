import type { TextNode } from '../../content/page.ts';
import { escapedHtml } from '../../paper/text/escaped-html.ts';
import { htmlOf, markedText } from '../../paper/text/text.ts';
import { ownPage, signs } from '../../words/words.ts';
import { paperPath } from '../paper-summary.ts';
import type { Shelf } from '../shelf.ts';
import { textLanguage } from '../text-language.ts';
import { linkTarget, picturePath } from './address.ts';
import { linkedPaper } from './links.ts';

/** What writing a text needs besides it. */
export interface HtmlContext {
  /** The id of the paper whose notes it is; absent on an own page. */
  paper?: string;
  shelf: Pick<Shelf, 'byId' | 'removed' | 'aliases' | 'pictures'>;
  /** The address of a path of the site. */
  href(path: string): string;
}

/** What a curator wrote as HTML. All that isn't in the table of nodes is text. */
export function curatedHtml(nodes: readonly TextNode[], context: HtmlContext): string {
  return nodes.map((node) => nodeHtml(node, context)).join('');
}

const elements = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  struck: 'del',
  quote: 'blockquote',
  item: 'li',
  row: 'tr',
} as const;

function nodeHtml(node: TextNode, context: HtmlContext): string {
  const inside = (children: readonly TextNode[]) => curatedHtml(children, context);
  switch (node.kind) {
    case 'doubt':
      return '';
    case 'text':
      return escapedHtml(node.value);
    case 'formula':
      return htmlOf([{ type: 'math', ...node }]);
    case 'code':
      return `<code>${escapedHtml(node.value)}</code>`;
    case 'code block':
      return `<pre class="scroller" tabindex="0"><code>${escapedHtml(node.value)}</code></pre>`;
    case 'break':
      return '<br>';
    case 'rule':
      return '<hr>';
    case 'heading':
      return `<h${node.level} id="${node.id}">${inside(node.children)}</h${node.level}>`;
    case 'list': {
      if (node.start === undefined) return `<ul>${inside(node.children)}</ul>`;
      return `<ol${node.start === 1 ? '' : ` start="${node.start}"`}>${inside(node.children)}</ol>`;
    }
    case 'task': {
      const state = node.isDone ? ' checked' : '';
      return `<label class="task"><input type="checkbox" disabled${state}> ${inside(node.children)}</label>`;
    }
    case 'table':
      return tableHtml(node, inside);
    case 'cell':
      return cellHtml(inside(node.children), node);
    case 'footnote mark':
      return markHtml(node);
    case 'footnotes':
      return `<section class="footnotes" aria-label="${ownPage.footnotes}"><ol>${inside(node.children)}</ol></section>`;
    case 'footnote':
      return footnoteHtml(node.number, inside(node.children));
    case 'link':
      return `<a ${linkAttributes(node.address, context)}>${inside(node.children)}</a>`;
    case 'picture':
      return pictureHtml(node, context);
    case 'figure':
      return figureHtml(inside(node.children), node, context);
    case 'aside':
      return asideHtml(inside(node.children), node);
    case 'paper link':
      return paperLinkHtml(node.paper, context);
    default:
      return `<${elements[node.kind]}>${inside(node.children)}</${elements[node.kind]}>`;
  }
}

/** A wide table scrolls by itself, with keys too; it is called as the heading above it. */
function tableHtml(
  { heading, number, children: [head, ...rows] }: Extract<TextNode, { kind: 'table' }>,
  inside: (nodes: readonly TextNode[]) => string,
): string {
  const name = heading === undefined ? ownPage.table : signs.labelled(ownPage.table, heading);
  const body = rows.length > 0 ? `<tbody>${inside(rows)}</tbody>` : '';
  const table = `<thead>${head ? inside([head]) : ''}</thead>${body}`;
  return tableRegionHtml(table, number === 1 ? name : `${name} ${number}`);
}

/** A table of these rows in a part of the page that is called `name` and scrolls by itself. */
export function tableRegionHtml(rows: string, name: string): string {
  return `<section class="scroller" aria-label="${escapedHtml(name)}" tabindex="0"><table>${rows}</table></section>`;
}

/** A cell of a table around what stands in it, in HTML. */
export function cellHtml(
  inside: string,
  { isHead, align }: { isHead: boolean; align?: 'center' | 'right' | undefined },
): string {
  const side = align ? ` class="${align}"` : '';
  return isHead ? `<th scope="col"${side}>${inside}</th>` : `<td${side}>${inside}</td>`;
}

/** A remark around what stands in it, in HTML. */
export function asideHtml(inside: string, { label }: { label?: string | undefined }): string {
  const head = label ? `<p class="note-label">${escapedHtml(label)}</p>` : '';
  return `<div class="note-aside" role="note">${head}${inside}</div>`;
}

/** A picture with its caption, in HTML, below it. */
export function figureHtml(
  caption: string,
  picture: { address: string; alt: string },
  context: HtmlContext,
): string {
  const below = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure class="note-figure">${pictureHtml(picture, context)}${below}</figure>`;
}

/** The ids of a footnote and of its first mark; a colon keeps them apart from those of headings. */
const noteId = (number: number) => `note:${number}`;
const markId = (number: number) => `mark:${number}`;

function markHtml({ number, isFirst }: { number: number; isFirst: boolean }): string {
  const id = isFirst ? ` id="${markId(number)}"` : '';
  return `<sup><a href="#${noteId(number)}"${id} aria-label="${ownPage.footnote(number)}">${number}</a></sup>`;
}

/** The way back stands at the end of the last paragraph. */
function footnoteHtml(number: number, inner: string): string {
  const back = ` <a href="#${markId(number)}" aria-label="${ownPage.back(number)}">↩</a>`;
  const text = inner.endsWith('</p>') ? inner.replace(/<\/p>$/, `${back}</p>`) : `${inner}${back}`;
  return `<li id="${noteId(number)}">${text}</li>`;
}

/** The attributes of a link that a curator wrote. */
export function linkOf(
  address: string,
  { href, paper }: Pick<HtmlContext, 'href' | 'paper'>,
): { href: string; rel?: 'noopener' } {
  const target = linkTarget(address, paper);
  if (target.kind === 'heading') return { href: `#${target.id}` };
  if (target.kind === 'outside') return { href: target.address, rel: 'noopener' };
  return { href: `${href(target.path)}${target.behind}` };
}

function linkAttributes(address: string, context: HtmlContext): string {
  return Object.entries(linkOf(address, context))
    .map(([name, value]) => `${name}="${escapedHtml(value)}"`)
    .join(' ');
}

function paperLinkHtml(id: string, { shelf, href }: HtmlContext): string {
  const paper = linkedPaper(shelf, id);
  if (!paper) return escapedHtml(id);
  const language = textLanguage(paper.title, paper);
  const lang = language === undefined ? '' : ` lang="${escapedHtml(language)}"`;
  const words = htmlOf(markedText(paper.title).nodes, { links: false });
  return `<a href="${escapedHtml(href(paperPath(paper.id)))}"${lang}>${words}</a>`;
}

function pictureHtml({ address, alt }: { address: string; alt: string }, context: HtmlContext): string {
  const path = picturePath(address, context.paper);
  const size = context.shelf.pictures.get(path.replace(/^\/pictures\//, ''));
  const room = size ? ` width="${size.width}" height="${size.height}"` : '';
  return `<img src="${escapedHtml(context.href(path))}" alt="${escapedHtml(alt)}"${room} loading="lazy">`;
}
