import { areCoAuthors } from '../segment/co-authors.ts';
import type { Segment } from '../segment/segment-type.ts';

/** What a text has that names only the first of its people. */
export const leavesOutOthers = /\bet\.?\s?al\b|\band others\b|\.\.\.|…/i;

/** The people of an entry: the first names behind the title, or else before it, with those that follow at once. */
export function entryAuthors(before: readonly Segment[], after: readonly Segment[]) {
  for (const segments of [after, before]) {
    const first = segments.findIndex(({ kind }) => kind === 'people');
    if (first < 0) continue;
    const authors: string[] = [];
    let hasOthers = false;
    const level = segments[first]?.depth ?? 0;
    for (const { kind, people, text, depth } of segments.slice(first)) {
      if (depth < level && areCoAuthors(segments[first] as Segment)) break;
      // In brackets behind names stands where they work.
      if (kind === 'people' && depth > level) continue;
      if (kind === 'people') {
        authors.push(...(people ?? []));
        if (leavesOutOthers.test(text)) hasOthers = true;
      } else if (kind === 'others') hasOthers = true;
      else if (kind !== 'mark' && depth === 0) break;
    }
    return { authors: [...new Set(authors)], hasOthers };
  }
  return { authors: [], hasOthers: false };
}
