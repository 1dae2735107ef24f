import { childrenOf, type MarkupElement, type MarkupNode, plainTextOf } from './element.ts';
import { fragmentNodes, withInnerMarkup } from './fragment.ts';
import { mathText, texFormula } from './mathml.ts';
import { folded, styled } from './styled.ts';

/** The macro of marked-up text for an element of JATS, HTML, PubMed or the ACL Anthology. */
const macros: Readonly<Record<string, string>> = {
  i: 'emph',
  it: 'emph',
  em: 'emph',
  italic: 'emph',
  sub: 'textsubscript',
  inf: 'textsubscript',
  sup: 'textsuperscript',
  sc: 'textsc',
  scp: 'textsc',
  smallcaps: 'textsc',
  b: 'textbf',
  bold: 'textbf',
  strong: 'textbf',
  tt: 'texttt',
  monospace: 'texttt',
};

/** Elements that stand in a paragraph of their own. */
const blocks = new Set([
  'p',
  'sec',
  'list',
  'list-item',
  'disp-quote',
  'div',
  'ul',
  'ol',
  'li',
  'abstract',
  'abstracttext',
  'def-list',
  'def-item',
  'h1',
  'h2',
  'h3',
  'h4',
]);
const headings = new Set(['title', 'h1', 'h2', 'h3', 'h4']);

/** Headings that say only that an abstract follows. */
const abstractHeading =
  /^(?:graphical |structured )?(?:abstract|résumé|resumen|resumo|zusammenfassung)[.:]?$/i;
/** The same, where nothing but the abstract itself stands below them. */
const outerHeading = /^summary[.:]?$/i;

/** What holds no words of the text. */
const dropped = new Set(['graphic', 'img', 'script', 'style', 'fn', 'object-id', 'copyrightinformation']);

/** The marked-up text of a title, a name or a keyword as a service writes it, on one line. */
export function lineOf(source: string): string {
  return lineIn(fragmentNodes(source));
}

/** The marked-up text of an abstract as a service writes it: paragraphs, divided by a blank line. */
export function paragraphsIn(source: string): string {
  return blocksIn(fragmentNodes(source)).join('\n\n');
}

/** The marked-up text of an element of a document, on one line. */
export function markedLineOf(element: MarkupElement | undefined): string {
  return lineIn(withInnerMarkup(element?.children ?? []));
}

/** The marked-up text of an element of a document: paragraphs, divided by a blank line. */
export function markedParagraphsOf(element: MarkupElement | undefined): string {
  return blocksIn(withInnerMarkup(element?.children ?? [])).join('\n\n');
}

function lineIn(nodes: readonly MarkupNode[]): string {
  return folded(joined(nodes));
}

/** A heading leads the paragraph below it: `Aim, To explore care.` */
function blocksIn(nodes: readonly MarkupNode[]): string[] {
  const paragraphs = [''];
  let isHeaded = false;
  const begin = () => {
    if (!isHeaded && paragraphs.at(-1)?.trim() !== '') paragraphs.push('');
    isHeaded = false;
  };
  const put = (text: string) => {
    if (text.trim() !== '') isHeaded = false;
    paragraphs.push((paragraphs.pop() ?? '') + text);
  };
  const visit = (node: MarkupElement, isOuter: boolean) => {
    if (headings.has(node.name)) {
      const heading = lineIn(node.children).replace(/,$/, '');
      if (heading === '' || abstractHeading.test(heading) || (isOuter && outerHeading.test(heading))) return;
      begin();
      put(/[.:!?]$/.test(heading) ? `${heading} ` : `${heading}, `);
      isHeaded = true;
    } else {
      begin();
      const label = node.attributes.get('label');
      if (node.name === 'abstracttext' && label) put(`${label}: `);
      visitAll(node.children, isOuter && node.name === 'abstract');
      begin();
    }
  };
  const isBlock = (node: MarkupNode): node is MarkupElement =>
    typeof node !== 'string' && (blocks.has(node.name) || headings.has(node.name));
  const visitAll = (children: readonly MarkupNode[], isOuter: boolean) => {
    let run: MarkupNode[] = [];
    const putRun = () => {
      const text = joined(run);
      put(isHeaded ? text.trimStart() : text);
      run = [];
    };
    for (const child of children) {
      if (isBlock(child)) {
        putRun();
        visit(child, isOuter);
      } else run.push(child);
    }
    putRun();
  };
  // Blank lines divide paragraphs only where no markup does.
  const isPlain = !nodes.some(isBlock);
  visitAll(nodes, true);
  return paragraphs
    .flatMap((paragraph) => (isPlain ? paragraph.split(/\n[ \t]*(?:\n[ \t]*)+/) : [paragraph]))
    .map((paragraph) => folded(paragraph).replace(/,$/, ''))
    .filter((paragraph) => paragraph !== '');
}

/** The nodes' text; some publishers lost the spaces around links and words in italics. */
function joined(nodes: readonly MarkupNode[]): string {
  let text = '';
  for (const [at, node] of nodes.entries()) {
    const inner = inlineText(node);
    const after = nodes[at + 1];
    const isGluedBefore = /[\p{L},]$/u.test(text);
    const isGluedBehind = typeof after === 'string' && /^\p{L}/u.test(after);
    const isWord =
      typeof node !== 'string' &&
      (isLink(node) || (/^i(?:talic)?$/.test(node.name) && isGluedBefore && isGluedBehind)) &&
      /\p{L}{4}/u.test(plainTextOf(node));
    text += isWord ? (isGluedBefore ? ' ' : '') + inner + (isGluedBehind ? ' ' : '') : inner;
  }
  return text;
}

function isLink({ name }: MarkupElement): boolean {
  return name === 'ext-link' || name === 'styled-content' || name === 'uri';
}

function inlineText(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  if (dropped.has(node.name)) return '';
  if (node.name === 'br' || node.name === 'break') return ' ';
  if (node.name === 'math') return mathText(node);
  if (node.name === 'tex-math' || node.name === 'annotation') return texFormula(plainTextOf(node));
  if (node.name === 'alternatives') {
    const [first] = childrenOf(node);
    return inlineText(childrenOf(node, 'tex-math')[0] ?? childrenOf(node, 'math')[0] ?? first ?? '');
  }
  const text = joined(node.children);
  const isSmallCaps = node.name === 'span' && /small-caps/i.test(node.attributes.get('style') ?? '');
  const macro = isSmallCaps ? 'textsc' : macros[node.name];
  if (macro) return styled(macro, text);
  return blocks.has(node.name) || headings.has(node.name) ? ` ${text} ` : text;
}
