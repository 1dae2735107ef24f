import { peopleIn } from '../words/people.ts';
import type { Segment } from './segment-type.ts';

/** What is said of a paper whose list names only these. */
export const onlyCoAuthors = 'the source names only the co-authors of whoever keeps the list';

/** Whether people are the co-authors of whoever keeps the list: `(with Ann Roe and Bob Kent)`. */
export function areCoAuthors({ kind, text }: Segment): boolean {
  return kind === 'people' && beginning.test(text);
}

const beginning = /^(?:joint(?:ly)?(?: work)? )?with\s+(?=\p{Lu})/iu;

/** Segments with the co-authors among them, who stand in brackets, as people. */
export function withCoAuthors(segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => {
    const { kind, depth, href, text } = segment;
    if (kind !== 'text' || depth === 0 || href !== undefined || !beginning.test(text)) return segment;
    const people = peopleIn(text.replace(beginning, ''), true);
    return people ? { ...segment, kind: 'people', people } : segment;
  });
}
