import type { Paper } from '../paper/paper.ts';
import { citationKeyOn, type ListFile } from '../shelf/files/citation-files.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { isSmallShelf } from '../shelf/size.ts';
import { wholeEntry } from './whole-entry.ts';

/** Entries that were made already, by paper and ending: on a small shelf a paper is in several files. */
const known = new WeakMap<Paper, Map<string, string>>();

/** The text of a file of citations. Importing it gives the same papers. */
export function citationText(shelf: Shelf, { format: { file }, papers }: ListFile): string {
  const isShared = isSmallShelf(shelf.papers.length);
  const entryOf = (paper: Paper) => wholeEntry(file, paper, citationKeyOn(shelf, paper.id));
  return file.textOf(
    papers.map((paper) => {
      if (!isShared) return entryOf(paper);
      const entries = known.get(paper) ?? new Map<string, string>();
      known.set(paper, entries);
      const entry = entries.get(file.extension) ?? entryOf(paper);
      entries.set(file.extension, entry);
      return entry;
    }),
  );
}
