import type { Paper } from '../paper.ts';
import { biblatexOf } from './biblatex.ts';
import { bibtexOf } from './bibtex.ts';
import { cslOf } from './csl.ts';
import { apa, chicago, ieee, type Reference } from './reference.ts';
import { risOf } from './ris.ts';

/** Papers, each with its citation key. */
export type KeyedPapers = readonly [paper: Paper, key: string][];

type LinesOf = (paper: Paper, key: string) => string;

/** A kind of file that reference managers import. */
export interface CitationFile {
  /** Without its dot; no other kind has the same. */
  extension: string;
  mediaType: string;
  /** The whole file for these papers. */
  textOf: (papers: KeyedPapers) => string;
}

/** A way to cite papers: as lines for a program, some in a file of its own, or as a reference to read. */
export type CitationFormat = {
  /** Names its element on the page. */
  id: string;
  name: string;
} & (
  | { kind: 'lines'; linesOf: LinesOf; file?: CitationFile }
  | { kind: 'reference'; referenceOf: Reference }
);

/** A format with a file of its own. */
export type FileFormat = CitationFormat & { file: CitationFile };

/** A file of entries with a blank line between them. */
const entries = (linesOf: LinesOf) => (papers: KeyedPapers) =>
  `${papers.map(([paper, key]) => linesOf(paper, key)).join('\n\n')}\n`;

const cslText = (papers: KeyedPapers, indent: number) =>
  JSON.stringify(
    papers.map(([paper, key]) => cslOf(paper, key)),
    null,
    indent,
  );

/** All formats, the most used first. */
export const citationFormats: readonly CitationFormat[] = [
  {
    id: 'bibtex',
    name: 'BibTeX',
    kind: 'lines',
    linesOf: bibtexOf,
    file: { extension: 'bib', mediaType: 'application/x-bibtex', textOf: entries(bibtexOf) },
  },
  { id: 'biblatex', name: 'BibLaTeX', kind: 'lines', linesOf: biblatexOf },
  {
    id: 'ris',
    name: 'RIS',
    kind: 'lines',
    linesOf: risOf,
    file: { extension: 'ris', mediaType: 'application/x-research-info-systems', textOf: entries(risOf) },
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    kind: 'lines',
    linesOf: (paper, key) => cslText([[paper, key]], 1),
    file: {
      extension: 'json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      textOf: (papers) => `${cslText(papers, 2)}\n`,
    },
  },
  { id: 'apa', name: 'APA', kind: 'reference', referenceOf: apa },
  { id: 'ieee', name: 'IEEE', kind: 'reference', referenceOf: ieee },
  { id: 'chicago', name: 'Chicago', kind: 'reference', referenceOf: chicago },
];

/** The formats that have a file of their own. */
export const fileFormats: readonly FileFormat[] = citationFormats.filter(
  (format): format is FileFormat => format.kind === 'lines' && format.file !== undefined,
);

/** The endings of all kinds of citation files, without their dots. */
export const citationEndings: readonly string[] = fileFormats.map(({ file }) => file.extension);
