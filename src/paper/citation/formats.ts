import type { Paper } from '../paper.ts';
import type { Inline } from '../text/inline.ts';
import { biblatexOf } from './biblatex.ts';
import { bibtexOf } from './bibtex.ts';
import { cslOf } from './csl.ts';
import { apa, chicago, ieee } from './reference.ts';
import { risOf } from './ris.ts';

/** A kind of file that reference managers import. */
export interface CitationFile {
  extension: 'bib' | 'ris' | 'json';
  /** The media type. */
  type: string;
  name: string;
  /** The whole file for these papers, each with its citation key. */
  write: (papers: readonly [paper: Paper, key: string][]) => string;
}

/** The kinds of files, the most used first. */
export const citationFiles: readonly CitationFile[] = [
  {
    extension: 'bib',
    type: 'application/x-bibtex',
    name: 'BibTeX',
    write: (papers) => `${papers.map(([paper, key]) => bibtexOf(paper, key)).join('\n\n')}\n`,
  },
  {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    name: 'RIS',
    write: (papers) => `${papers.map(([paper, key]) => risOf(paper, key)).join('\n\n')}\n`,
  },
  {
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    write: (papers) =>
      `${JSON.stringify(
        papers.map(([paper, key]) => cslOf(paper, key)),
        null,
        2,
      )}\n`,
  },
];

/** One way to cite a paper, as its page offers it: lines for a file, or a line of marked-up text. */
export interface Citation {
  /** Of its element on the page. */
  id: string;
  name: string;
  lines?: string;
  reference?: Inline[];
  /** The file that has the same. */
  extension?: CitationFile['extension'];
}

/** All ways to cite a paper, the most used first. */
export function citationsOf(paper: Paper, key: string): Citation[] {
  const csl = JSON.stringify([cslOf(paper, key)], null, 1);
  return [
    { id: 'bibtex', name: 'BibTeX', lines: bibtexOf(paper, key), extension: 'bib' },
    { id: 'biblatex', name: 'BibLaTeX', lines: biblatexOf(paper, key) },
    { id: 'ris', name: 'RIS', lines: risOf(paper, key), extension: 'ris' },
    { id: 'csl-json', name: 'CSL-JSON', lines: csl, extension: 'json' },
    { id: 'apa', name: 'APA', reference: apa(paper) },
    { id: 'ieee', name: 'IEEE', reference: ieee(paper) },
    { id: 'chicago', name: 'Chicago', reference: chicago(paper) },
  ];
}
