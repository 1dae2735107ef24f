/** What small shelves can have for each paper and large ones can't: files, pages, a place on the device. */
const smallShelf = 1000;

/** Whether so many papers make a small shelf. */
export function isSmallShelf(papers: number): boolean {
  return papers <= smallShelf;
}
