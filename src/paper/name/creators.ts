/** What says whose a work is. */
export interface Signed {
  authors: readonly string[];
  editors?: readonly string[] | undefined;
}

/** Whose a work is: names as written, in order; none where nobody is known. */
export interface Creators {
  names: readonly string[];
  areEditors: boolean;
}

/** A list names at most this many people of a paper and counts the others. */
export const mostNamed = 12;

/** The authors of a work; a book that has editors alone is theirs. */
export function creatorsOf({ authors, editors = [] }: Signed): Creators {
  const areEditors = authors.length === 0 && editors.length > 0;
  return { names: areEditors ? editors : authors, areEditors };
}
