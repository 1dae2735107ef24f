import { biblatexOf, bibtexOf, citationKey } from '../paper/bibtex.ts';
import { cslItemOf } from '../paper/csl.ts';
import type { Paper } from '../paper/paper.ts';
import { risOf } from '../paper/ris.ts';
import type { Shelf } from './shelf.ts';

/** A format in which papers are cited. */
export interface CitationFormat {
  id: string;
  name: string;
  /** The ending and the media type of its files; one that is only shown has none. */
  file?: { ending: string; type: string };
  /** Some papers, each with its key. */
  textOf(papers: readonly KeyedPaper[]): string;
}

interface KeyedPaper {
  paper: Paper;
  key: string;
}

/** Above so many papers only whole lists have files. */
const smallShelf = 1000;

export const citationFormats: readonly CitationFormat[] = [
  {
    id: 'bibtex',
    name: 'BibTeX',
    file: { ending: 'bib', type: 'application/x-bibtex' },
    textOf: (papers) => papers.map(({ paper, key }) => `${bibtexOf(paper, key)}\n`).join('\n'),
  },
  {
    id: 'biblatex',
    name: 'BibLaTeX',
    textOf: (papers) => papers.map(({ paper, key }) => `${biblatexOf(paper, key)}\n`).join('\n'),
  },
  {
    id: 'ris',
    name: 'RIS',
    file: { ending: 'ris', type: 'application/x-research-info-systems' },
    textOf: (papers) => papers.map(({ paper }) => risOf(paper)).join('\r\n'),
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    file: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
    textOf: (papers) =>
      `${JSON.stringify(
        papers.map(({ paper, key }) => cslItemOf(paper, key)),
        null,
        2,
      )}\n`,
  },
];

const known = new WeakMap<Shelf, ReadonlyMap<string, string>>();

/**
 * Paper -> its citation key, which no other paper of the shelf has: of those that would have the same,
 * the first by id has it as it is, and the others `a`, `b` behind it.
 */
export function citationKeys(shelf: Shelf): ReadonlyMap<string, string> {
  const found = known.get(shelf) ?? freshKeys(shelf.papers);
  known.set(shelf, found);
  return found;
}

function freshKeys(papers: readonly Paper[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  for (const paper of [...papers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = citationKey(paper);
    let key = own;
    for (let count = 0; taken.has(key); count++) key = `${own}${letters(count)}`;
    taken.add(key);
    keys.set(paper.id, key);
  }
  return keys;
}

/** `a` to `z`, then `aa`. */
function letters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : letters(Math.floor(count / 26) - 1) + last;
}

/** Papers of the shelf in a format. */
export function citationsOf(shelf: Shelf, papers: readonly Paper[], { textOf }: CitationFormat): string {
  const keys = citationKeys(shelf);
  return textOf(papers.map((paper) => ({ paper, key: keys.get(paper.id) ?? citationKey(paper) })));
}

/** The formats in which each paper of the shelf has a file of its own. */
export function paperFileFormats({ papers }: Pick<Shelf, 'papers'>): CitationFormat[] {
  return papers.length > smallShelf ? [] : listFileFormats();
}

/** The formats in which whole lists have files. */
export function listFileFormats(): CitationFormat[] {
  return citationFormats.filter(({ file }) => file);
}
