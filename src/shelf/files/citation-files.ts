import { citationKeys } from '../../paper/citation/citation-key.ts';
import { type FileFormat, fileFormats } from '../../paper/citation/formats.ts';
import type { Paper } from '../../paper/paper.ts';
import { type Division, type Facet, facetPath } from '../facet/facet.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';
import { isSmallShelf } from '../size.ts';

const keysOf = oncePerObject((shelf: Shelf) => citationKeys(shelf.papers));

/** The citation key of a paper, unique on the shelf. */
export function citationKeyOn(shelf: Shelf, id: string): string {
  return keysOf(shelf).get(id) ?? id;
}

/** A file of citations: its path below the site's base, its format, and the papers that it cites. */
export interface ListFile {
  path: string;
  format: FileFormat;
  papers: readonly Paper[];
}

/** The files that cite one paper: `/papers/<id>.bib` and so on; none on a large shelf. */
export function filesOfPaper(shelf: Shelf, paper: Paper): ListFile[] {
  return isSmallShelf(shelf.papers.length) ? filesAt(`/papers/${paper.id}`, [paper]) : [];
}

/** The files that cite all papers: `/shelf.bib` and so on. */
export function filesOfShelf(shelf: Shelf): ListFile[] {
  return filesAt('/shelf', shelf.papers);
}

/** The files that cite a division of several papers: `/year/2024.bib` and so on; none on a large shelf. */
export function filesOfDivision(shelf: Shelf, facet: Facet, division: Division): ListFile[] {
  const hasFiles = isSmallShelf(shelf.papers.length) && division.papers.length > 1;
  return hasFiles ? filesAt(facetPath(facet, division).replace(/\/$/, ''), division.papers) : [];
}

function filesAt(path: string, papers: readonly Paper[]): ListFile[] {
  return fileFormats.map((format) => ({ path: `${path}.${format.file.extension}`, format, papers }));
}
