/** A shelf of more papers can't have files, pages and a place on the reader's device for each of them. */
const maxPapersOfSmallShelf = 1000;

/** Whether a shelf of this many papers is a small one. */
export function isSmallShelf(papers: number): boolean {
  return papers <= maxPapersOfSmallShelf;
}
