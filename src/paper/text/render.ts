import { escapedHtml } from './escaped-html.ts';
import type { Inline, StyleName } from './inline.ts';
import { mathmlOf } from './math.ts';
import { spokenFormula } from './spoken-formula.ts';

const tags: Record<StyleName, readonly [open: string, close: string]> = {
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
  emphasis: ['<em>', '</em>'],
  strong: ['<strong>', '</strong>'],
  code: ['<code>', '</code>'],
  smallCaps: ['<span class="small-caps">', '</span>'],
};

/**
 * The tree as HTML for the inside of a paragraph. Every character of the source is escaped, and a
 * formula that can't be converted is shown in TeX. With `links: false` a link is its words alone, for
 * text that is inside another link.
 */
export function htmlOf(nodes: readonly Inline[], { links = true }: { links?: boolean } = {}): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text') html += escapedHtml(node.value);
    else if (node.type === 'math') html += formulaHtml(node, links);
    else if (node.type === 'link') {
      const inner = htmlOf(node.children, { links: false });
      html += links ? `<a href="${escapedHtml(node.href)}" rel="noopener">${inner}</a>` : inner;
    } else {
      const [open, close] = tags[node.type];
      html += open + htmlOf(node.children, { links }) + close;
    }
  }
  return html;
}

/** A displayed formula of more characters, as they are spoken of, may be wider than a phone. */
const widestChars = 24;

/** A formula; a wide one scrolls by itself, with keys too where it `mayTakeFocus`. */
function formulaHtml(
  { tex, display, source }: Extract<Inline, { type: 'math' }>,
  mayTakeFocus: boolean,
): string {
  const converted = mathmlOf(tex, display);
  if (!('mathml' in converted)) return `<code class="tex">${escapedHtml(source)}</code>`;
  const spoken = spokenFormula(tex);
  if (!display || spoken.length <= widestChars) return converted.mathml;
  const named = mayTakeFocus ? ` role="group" aria-label="${escapedHtml(spoken)}" tabindex="0"` : '';
  return `<span class="scroller"${named}>${converted.mathml}</span>`;
}

/** The tree as a line of text: superscripts on the line, formulas as they would be spoken of. */
export function textLineOf(nodes: readonly Inline[]): string {
  let line = '';
  for (const node of nodes) {
    line +=
      node.type === 'text'
        ? node.value
        : node.type === 'math'
          ? spokenFormula(node.tex)
          : textLineOf(node.children);
  }
  return line;
}
