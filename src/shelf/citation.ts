import { bibtexOf } from '../paper/bibtex.ts';
import { biblatexOf } from '../paper/cite/biblatex.ts';
import { cslOf } from '../paper/cite/csl.ts';
import { citationKey, citationKeys } from '../paper/cite/key.ts';
import { apa, chicago, ieee, type Reference } from '../paper/cite/reference.ts';
import { risOf } from '../paper/cite/ris.ts';
import type { Paper } from '../paper/paper.ts';
import { htmlOf } from '../paper/text.ts';
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
    textOf: (papers) => papers.map(({ paper, key }) => risOf(paper, key)).join('\r\n'),
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    file: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
    textOf: (papers) =>
      `${JSON.stringify(
        papers.map(({ paper, key }) => cslOf(paper, key)),
        null,
        2,
      )}\n`,
  },
];

/** A style in which a paper is written into a list of references. */
export interface ReferenceStyle {
  id: string;
  name: string;
  /** From the renderer of marked-up text. */
  htmlOf(paper: Paper): string;
}

const style = (id: string, name: string, reference: Reference): ReferenceStyle => ({
  id,
  name,
  htmlOf: (paper) => htmlOf(reference(paper)),
});

export const referenceStyles: readonly ReferenceStyle[] = [
  style('apa', 'APA', apa),
  style('ieee', 'IEEE', ieee),
  style('chicago', 'Chicago', chicago),
];

const known = new WeakMap<Shelf, ReadonlyMap<string, string>>();

function keysOf(shelf: Shelf): ReadonlyMap<string, string> {
  const found = known.get(shelf) ?? citationKeys(shelf.papers);
  known.set(shelf, found);
  return found;
}

/** Papers of the shelf in a format. */
export function citationsOf(shelf: Shelf, papers: readonly Paper[], { textOf }: CitationFormat): string {
  const keys = keysOf(shelf);
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
