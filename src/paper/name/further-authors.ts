import type { PaperRecord } from '../paper.ts';

/** The name in `extra` that says that a source names the first authors alone, as BibTeX does by `and others`. */
export const furtherAuthorsName = 'and others';

/** What is said there of a source that names only the first. */
export const onlyFirstAuthors = 'the source names only the first authors';

/** Whether a paper has more authors than its record names. */
export function hasFurtherAuthors({ extra }: Pick<PaperRecord, 'extra'>): boolean {
  return extra !== undefined && Object.hasOwn(extra, furtherAuthorsName);
}
