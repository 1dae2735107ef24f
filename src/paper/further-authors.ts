import type { PaperRecord } from './paper.ts';

/** The name in `extra` that says that a source names the first authors alone, as BibTeX does by `and others`. */
export const furtherAuthorsName = 'and others';

/** Whether a paper has more authors than its record names. */
export function hasFurtherAuthors({ extra }: Pick<PaperRecord, 'extra'>): boolean {
  return extra !== undefined && Object.hasOwn(extra, furtherAuthorsName);
}
