import { paragraphsOf } from '../abstract.ts';
import { dividedName } from '../name/name.ts';
import { type Inline, markedText } from '../text/text.ts';

/** Names in the form that BibTeX divides correctly: `Daumé, III, Hal and {Nexa AI Team}`. */
export function bibtexNames(names: readonly string[], hasOthers = false): string {
  return [...names.map(bibtexName), ...(hasOthers ? ['others'] : [])].join(' and ');
}

function bibtexName(name: string): string {
  const parts = dividedName(name);
  if (!parts) return `{${plainTex(name)}}`;
  const family = plainTex(parts.family);
  const whole = isInnerParticle.test(parts.family) ? `{${family}}` : family;
  return [whole, ...[parts.suffix, parts.given].filter(Boolean).map(plainTex)].join(', ');
}

/** A family name with a particle inside, by which BibTeX would divide it: `Van den Broeck`. */
const isInnerParticle = /^\p{Lu}.*\s\p{Ll}/u;

/** A title with braces around each word whose capitals a style must keep. */
export function protectedTitle(title: string): string {
  return protectedWords(markedText(title).nodes);
}

/** A venue, which is plain text, with braces around each word whose capitals a style must keep. */
export function protectedVenue(venue: string): string {
  return protectedWords([{ type: 'text', value: venue }]);
}

/** A text without markup, such as the name of a publisher. */
export function plainTex(text: string): string {
  return texOf([{ type: 'text', value: text }]);
}

/** An abstract, its paragraphs divided by blank lines. */
export function abstractTex(abstract: string): string {
  return paragraphsOf(abstract)
    .map((paragraph) => texOf(markedText(paragraph).nodes))
    .join('\n\n');
}

/** A range of pages with the dash of TeX: `227--238`. */
export function pagesTex(pages: string): string {
  return plainTex(pages).replace(/(\d)-(?=\d)/g, '$1--');
}

function protectedWords(nodes: readonly Inline[]): string {
  return texOf(nodes, wordBreak)
    .split(wordBreak)
    .map((word) =>
      /^.+[\p{Lu}]/u.test(word.replace(/\\[a-zA-Z]+/g, '')) || /[$\\]/.test(word) ? `{${word}}` : word,
    )
    .join(' ');
}

/** Marks a space between words of text. A space in a formula doesn't divide a title. */
const wordBreak = '\u0000';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

const styles = {
  superscript: '\\textsuperscript',
  subscript: '\\textsubscript',
  emphasis: '\\emph',
  strong: '\\textbf',
  code: '\\texttt',
  smallCaps: '\\textsc',
} as const;

/** Marked-up text as TeX; `space` is what a space in the text becomes. */
function texOf(nodes: readonly Inline[], space = ' '): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escaped(node.value).replace(/\s+/g, space);
      if (node.type === 'math') return formulaOf(node.tex) ?? escaped(node.source);
      if (node.type === 'link') return `\\url{${node.href}}`;
      return `${styles[node.type]}{${texOf(node.children)}}`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^~{}&%$#_]/g, (character) => escapes[character] ?? `\\${character}`);
}

/**
 * A formula with balanced braces, so that the entry ends where it should; `undefined` if they can't be
 * balanced. BibTeX counts braces behind a backslash, too.
 */
function formulaOf(tex: string): string | undefined {
  const named = tex.replace(/\\[^]/g, (token) =>
    token === '\\{' ? '\\lbrace ' : token === '\\}' ? '\\rbrace ' : token,
  );
  let depth = 0;
  for (const [brace] of named.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return undefined;
  }
  return depth === 0 ? `$${named}$` : undefined;
}
