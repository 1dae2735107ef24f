import { restName, restText, wholeRestName } from '../../paper/citation/rest.ts';
import type { PaperData } from '../../shelf/record/paper-data.ts';
import { button } from '../dom/element.ts';

/** How long the address of a file stays valid, which the browser may still be reading. */
const fileMs = 10_000;

/** What a list in an address calls a paper: its arXiv identifier, which is shorter, if the shelf has an alias for it. */
export function shortName({ id, arxiv }: PaperData, hasAliases: boolean): string {
  return hasAliases && arxiv && /^\d{4}\.\d{4,5}$/.test(arxiv) ? arxiv : id;
}

/** A text that the reader can save as a file. */
export interface TextFile {
  name: string;
  /** The media type. */
  type: string;
  text: string;
}

/** A button that lets the reader save a file. */
export function downloadButton(label: string, file: () => TextFile | Promise<TextFile>): HTMLButtonElement {
  return button('button icon-download', label, async () => download(await file()));
}

function download({ name, type, text }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), fileMs);
}

/** The BibTeX of papers, each once with its whole record, as a file; what is undefined is left out. */
export function bibtexFile(name: string, papers: readonly (PaperData | undefined)[]): TextFile {
  return { name, type: 'application/x-bibtex', text: joinedEntries(papers, wholeBibtex) };
}

/** BibTeX of papers as one needs it to cite, each entry once. */
export function joinedBibtex(papers: readonly (PaperData | undefined)[]): string {
  return joinedEntries(papers, ({ bibtex }) => bibtex);
}

function joinedEntries(
  papers: readonly (PaperData | undefined)[],
  entryOf: (paper: PaperData) => string,
): string {
  const entries = [...new Set(papers.flatMap((paper) => (paper?.bibtex ? entryOf(paper) : [])))];
  return entries.map((entry) => `${entry}\n`).join('\n');
}

/** The entry of a paper with its record in a further field, from which the importer makes the same paper. */
function wholeBibtex({ bibtex, id, record }: PaperData): string {
  const rest = restText({ [wholeRestName]: true, id, ...record });
  return bibtex.replace(/\}$/, () => `  ${restName.padEnd(13)} = {${rest}},\n}`);
}
