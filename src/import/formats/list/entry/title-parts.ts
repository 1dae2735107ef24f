import { segmented } from '../segment/segment.ts';
import type { Segment } from '../segment/segment-type.ts';
import { isSurePeople } from '../segment/sure-people.ts';
import { venueIn } from '../words/venue.ts';
import { titleOfReference } from './reference.ts';
import { bestOf, candidatesOf, type TitleCandidate } from './title.ts';
import { cleanTitle, wordCount } from './title-score.ts';

/** What a text has in which a place or several people stand beside the title. */
const mayHoldOthers =
  /[\d,([（【…]|\.\.\.|r[xv]i[xv]|pre-?print|\bcorr\b|open ?review|under review|submi|in press|forthcoming|\bet\.? ?al\b|and others|\p{Lu}\./iu;

/** The title without the place and date that stand in the same link: `[Title (CVPR 2020)](…)`. */
export function innerSegments(own: Segment, { title }: TitleCandidate, text: string) {
  const none = {
    title,
    before: [] as Segment[],
    after: [] as Segment[],
    reference: undefined as string | undefined,
  };
  if ((own.href === undefined && own.style !== 'quoted') || /[$\\]/.test(own.text)) return none;
  if (titleOfReference(own) === title) return { ...none, reference: own.text };
  if (!mayHoldOthers.test(own.text)) return none;
  const within = segmented([{ text: own.text, isBold: false, isItalic: false }]);
  if (!within.segments.some(isSureInTitle)) return none;
  const best = bestOf(candidatesOf(within), ({ score }) => score);
  if (!best || wordCount(best.title) < Math.min(3, wordCount(title) / 2)) return none;
  const [first, last] = [within.segments[best.from] as Segment, within.segments[best.until] as Segment];
  const isPlace = (segment: Segment) =>
    isSureInTitle(segment) ||
    segment.kind === 'others' ||
    (segment.kind === 'mark' && !/[\p{L}\p{N}]/u.test(segment.text));
  // Their places are those in the text of the entry.
  const base = text.indexOf(own.text, own.start);
  const moved = (segment: Segment) => ({ ...segment, start: segment.start + base, end: segment.end + base });
  const before = within.segments.slice(0, best.from).map(moved);
  const after = within.segments.slice(best.until + 1).map(moved);
  const others = best.slot.startsWith('quoted') ? before : [...before, ...after];
  if (!others.every(isPlace)) return none;
  const reference = before.some(({ kind }) => kind === 'people') ? own.text : undefined;
  return { title: cleanTitle(within.text.slice(first.start, last.end)), before, after, reference };
}

/** Whether what stands in the same link as the title is surely a place or its authors, and no words of the title. */
function isSureInTitle({ kind, place, text, depth }: Segment): boolean {
  if (kind === 'people') return isSurePeople(text);
  return (
    kind === 'place' &&
    (depth > 0 ||
      place?.isPreprint === true ||
      (place?.published !== undefined && venueIn(text) !== undefined) ||
      !/[\p{L}]{2}/u.test(text))
  );
}
