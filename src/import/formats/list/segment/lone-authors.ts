import { peopleIn } from '../words/people.ts';
import type { Segment, Segmented } from './segment-type.ts';

/** So many entries, and such a share of them, must have several people at a place for a single name there to be one. */
const leastNamed = 2;
const leastNamedShare = 0.2;

/** Fewer words are no title, behind or before which authors stand. */
const shortestTitleWords = 3;

/** Entries with single names as people where others have their people: right behind the title, or right before it. */
export function withLoneAuthors(entries: readonly Segmented[]): readonly Segmented[] {
  const least = Math.max(leastNamed, entries.length * leastNamedShare);
  const places = [
    ({ segments }: Segmented) =>
      segments.findIndex((each, at) => at > 0 && isTitle(segments[at - 1]) && mayName(each)),
    ({ segments }: Segmented) => {
      const at = segments.findIndex(({ kind }) => kind !== 'mark');
      return at >= 0 && isTitle(segments[at + 1]) && mayName(segments[at] as Segment) ? at : -1;
    },
  ].filter(
    (placeOf) => entries.filter((each) => each.segments[placeOf(each)]?.kind === 'people').length >= least,
  );
  if (places.length === 0) return entries;
  return entries.map((entry) => {
    if (entry.segments.some(({ kind }) => kind === 'people')) return entry;
    for (const placeOf of places) {
      const at = placeOf(entry);
      const people = peopleIn(entry.segments[at]?.text ?? '', true);
      if (people)
        return {
          ...entry,
          segments: entry.segments.with(at, { ...(entry.segments[at] as Segment), kind: 'people', people }),
        };
    }
    return entry;
  });
}

function isTitle(segment: Segment | undefined): boolean {
  return segment?.kind === 'text' && segment.text.split(/\s+/).length >= shortestTitleWords;
}

/** Whether a segment is people, or may be one person. */
function mayName({ kind, style, href, depth, text }: Segment): boolean {
  if (kind === 'people') return true;
  return (
    kind === 'text' &&
    depth === 0 &&
    href === undefined &&
    (style === 'plain' || style === 'italic') &&
    text.split(/\s+/).length <= 4 &&
    peopleIn(text, true) !== undefined
  );
}
