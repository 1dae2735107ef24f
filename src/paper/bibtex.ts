import { slugOf } from './id.ts';
import { arxivAddress } from './identifier.ts';
import { isGroup, nameParts } from './name.ts';
import type { Paper } from './paper.ts';
import { type Inline, markedText, plainText } from './text.ts';

/** Words that no citation key begins with. */
const smallWords = new Set([
  'a',
  'an',
  'the',
  'on',
  'of',
  'in',
  'for',
  'to',
  'and',
  'with',
  'from',
  'towards',
  'toward',
]);

/**
 * The BibTeX entry of a paper: `@inproceedings` where a venue is known, otherwise `@misc`, with the
 * arXiv id as `eprint` (https://info.arxiv.org/help/hypertex/bibstyles/). Unknown fields are left out.
 */
export function bibtexOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, venue, arxiv, doi, published } = paper;
  const year = yearOf(paper);
  const isPreprint = venue === undefined;
  const month = isPreprint && published ? published.slice(5, 7) : '';
  const fields: [string, string | undefined][] = [
    ['title', protectedTitle(title)],
    ['author', authors.map(bibtexName).join(' and ') || undefined],
    ['booktitle', venue && texOf([{ type: 'text', value: venue }])],
    ['year', year],
    ['month', month && months[Number(month) - 1]],
    ['eprint', arxiv],
    ['archiveprefix', arxiv && 'arXiv'],
    ['doi', doi],
    ['url', textAddress(paper)],
  ];
  return entryOf(isPreprint ? 'misc' : 'inproceedings', key, fields);
}

/**
 * The BibLaTeX entry of a paper: `@inproceedings` where a venue is known, otherwise `@online`, with
 * the date as far as it is known and the arXiv id as `eprint` (the BibLaTeX manual, 3.14.7).
 */
export function biblatexOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, venue, arxiv, doi, published } = paper;
  const isPreprint = venue === undefined;
  return entryOf(isPreprint ? 'online' : 'inproceedings', key, [
    ['title', protectedTitle(title)],
    ['author', authors.map(bibtexName).join(' and ') || undefined],
    ['booktitle', venue && texOf([{ type: 'text', value: venue }])],
    ['date', isPreprint ? published : yearOf(paper)],
    ['eprint', arxiv],
    ['eprinttype', arxiv && 'arxiv'],
    ['doi', doi],
    ['url', textAddress(paper)],
  ]);
}

function entryOf(
  type: string,
  key: string,
  fields: readonly (readonly [string, string | undefined])[],
): string {
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    return [`  ${name.padEnd(13)} = ${name === 'month' ? value : `{${value}}`},`];
  });
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

/** Where the paper's text is: the publisher's page, else arXiv, else the project's page. */
export function textAddress({ arxiv, links }: Pick<Paper, 'arxiv' | 'links'>): string | undefined {
  return links.paper ?? (arxiv && arxivAddress(arxiv)) ?? links.project[0];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A longer word is cut in a key, in characters. */
const longestWord = 30;

/** Family name of the first author, year and first telling word of the title: `yao2023react`. */
export function citationKey(
  paper: Pick<Paper, 'title' | 'authors' | 'published' | 'venue' | 'arxiv'>,
): string {
  const [first = ''] = paper.authors;
  const family = slugOf(isGroup(first) ? first : nameParts(first).family).replaceAll('-', '');
  const plain = slugOf(plainText(paper.title)).split('-');
  const word = plain.find((candidate) => !smallWords.has(candidate)) ?? plain[0] ?? '';
  const name = `${family}${yearOf(paper) ?? ''}${word.slice(0, longestWord)}`;
  return /[a-z]/.test(name) ? name : `paper${name}${(paper.arxiv ?? '').replace(/\W/g, '')}`;
}

/** The year of the venue where it names one, else of the publication. */
export function yearOf({ venue, published }: Pick<Paper, 'venue' | 'published'>): string | undefined {
  return /\b(?:19|20)\d\d\b/.exec(venue ?? '')?.[0] ?? published?.slice(0, 4);
}

/**
 * A name as BibTeX takes it apart rightly: `Daumé, III, Hal`. A group stays whole in braces, and so
 * does a name with the word that divides names.
 */
function bibtexName(name: string): string {
  const tex = (text: string) => texOf([{ type: 'text', value: text }]);
  if (isGroup(name) || /(?:^|\s)and(?:\s|$)/i.test(name)) return `{${tex(name)}}`;
  const { given, family, suffix } = nameParts(name);
  return [family, suffix, given]
    .filter((part) => part !== '')
    .map(tex)
    .join(', ');
}

/** A title with braces around each word whose capitals a style must keep. */
function protectedTitle(title: string): string {
  const words = texOf(markedText(title).nodes, wordBreak).split(wordBreak);
  return words
    .map((word) =>
      /^.+[\p{Lu}]/u.test(word.replace(/\\[a-zA-Z]+/g, '')) || /[$\\]/.test(word) ? `{${word}}` : word,
    )
    .join(' ');
}

/** Stands for a space between words of text, which divides a title; a space in a formula doesn't. */
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
 * A formula in which every brace has its partner, so that the entry ends where it should; `undefined`
 * where that can't be. BibTeX counts braces behind a backslash, too.
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
