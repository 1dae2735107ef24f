import type { Paper } from '../paper.ts';
import { biblatexOf } from './biblatex.ts';
import { bibtexOf, wholeBibtexOf } from './bibtex.ts';
import { type CslItem, cslOf, wholeCslOf } from './csl.ts';
import { apa, chicago, ieee, type Reference } from './reference.ts';
import type { CitationRest } from './rest.ts';
import { risOf, wholeRisOf } from './ris.ts';

/** A kind of file that reference managers import. */
export interface CitationFile {
  /** Without its dot; no other kind has the same. */
  extension: string;
  mediaType: string;
  /** The entry of a paper with all that is known of it, once what the format has no place for is given. */
  entryOf: (paper: Paper, key: string) => (rest: CitationRest) => string;
  /** The whole file of these entries. */
  textOf: (entries: readonly string[]) => string;
}

/** A way to cite papers: as lines for a program, some in a file of its own, or as a reference to read. */
export type CitationFormat = {
  /** Names its element on the page. */
  id: string;
  name: string;
} & (
  | { kind: 'lines'; linesOf: (paper: Paper, key: string) => string; file?: CitationFile }
  | { kind: 'reference'; referenceOf: Reference }
);

/** A format with a file of its own. */
export type FileFormat = CitationFormat & { file: CitationFile };

/** A file of entries with a blank line between them. */
const divided = (entries: readonly string[]) => `${entries.join('\n\n')}\n`;

const cslText = (items: readonly CslItem[], indent: number) => JSON.stringify(items, null, indent);

/** All formats, the most used first. */
export const citationFormats: readonly CitationFormat[] = [
  {
    id: 'bibtex',
    name: 'BibTeX',
    kind: 'lines',
    linesOf: bibtexOf,
    file: { extension: 'bib', mediaType: 'application/x-bibtex', entryOf: wholeBibtexOf, textOf: divided },
  },
  { id: 'biblatex', name: 'BibLaTeX', kind: 'lines', linesOf: biblatexOf },
  {
    id: 'ris',
    name: 'RIS',
    kind: 'lines',
    linesOf: risOf,
    file: {
      extension: 'ris',
      mediaType: 'application/x-research-info-systems',
      entryOf: wholeRisOf,
      textOf: divided,
    },
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    kind: 'lines',
    linesOf: (paper, key) => cslText([cslOf(paper, key)], 1),
    file: {
      extension: 'json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      entryOf: (paper, key) => {
        const item = wholeCslOf(paper, key);
        return (rest) => cslText([item(rest)], 2).slice('[\n'.length, -'\n]'.length);
      },
      textOf: (entries) => (entries.length === 0 ? '[]\n' : `[\n${entries.join(',\n')}\n]\n`),
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
