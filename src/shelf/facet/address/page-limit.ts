/** More divisions by labels than this are not read as a list, and hosts limit the number of files. */
export const mostLabelPages = 200;

/**
 * From how many papers on a division has a page, `least` or more, so that at most `most` divisions have
 * one. `counts` has the papers of each division.
 */
export function papersForPage(counts: readonly number[], least: number, most: number): number {
  let papers = least;
  while (counts.filter((count) => count >= papers).length > most) papers++;
  return papers;
}
