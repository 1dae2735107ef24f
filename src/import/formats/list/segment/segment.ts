import { isOtherPage, leadsToPaper } from '../words/label.ts';
import { hasInstitution, peopleIn } from '../words/people.ts';
import { type Appearance, likelyPlaceOf } from '../words/venue.ts';
import { withSureBylines } from './bylines.ts';
import { withCoAuthors } from './co-authors.ts';
import { peeled } from './peeled.ts';
import { styledPieces } from './pieces.ts';
import { roughSegments } from './rough-segments.ts';
import type { TextRun } from './run.ts';
import type { Segment, Segmented } from './segment-type.ts';

/** The segment with which an entry begins. */
export function firstOf(segments: readonly Segment[]): Segment | undefined {
  return segments.find(({ kind }) => kind !== 'mark');
}

/** Whether nothing sets a segment apart from the text. */
export function isPlain({ style, href, depth, isBold }: Segment): boolean {
  return style === 'plain' && href === undefined && depth === 0 && !isBold;
}

/** What stands further behind in an entry, in characters, is prose as a whole. */
const longestHeadChars = 6000;

/** Divides an entry into segments. */
export function segmented(runs: readonly TextRun[]): Segmented {
  const { head, rest } = headOf(runs);
  const pieces = styledPieces(head);
  const text = pieces.map((piece) => piece.text).join('');
  const rough = roughSegments(pieces);
  const parts = rough.flatMap((segment) => peeled(segment));
  const segments = withTitle(withSureBylines(withCoAuthors(withOthers(parts))));
  if (rest === '') return { text, segments };
  const whole = text + rest;
  const prose: Segment = {
    text: rest,
    style: 'plain',
    kind: 'text',
    start: text.length,
    end: whole.length,
    isBold: false,
    depth: 0,
    isClosed: true,
  };
  return { text: whole, segments: [...segments, prose] };
}

/** The runs with which an entry begins, and the text behind them. */
function headOf(runs: readonly TextRun[]): { head: readonly TextRun[]; rest: string } {
  let length = 0;
  const at = runs.findIndex(({ text }) => {
    length += text.length;
    return length > longestHeadChars;
  });
  if (at < 0) return { head: runs, rest: '' };
  const [last, ...behind] = runs.slice(at) as [TextRun, ...TextRun[]];
  const room = longestHeadChars - (length - last.text.length);
  const head = [...runs.slice(0, at), { ...last, text: last.text.slice(0, room) }];
  return { head, rest: last.text.slice(room) + behind.map(({ text }) => text).join('') };
}

/** Fewer words are no title. */
const shortestTitleWords = 3;

/** What reads like two people is the title of a dated entry that has no other: `Vertical Paxos and Backup Replication, PODC 2009`. */
function withTitle(segments: readonly Segment[]): Segment[] {
  const isDated = segments.some(({ place }) => place?.venue !== undefined && place.published !== undefined);
  return isDated ? withPeopleAsTitle(segments) : [...segments];
}

/** What reads like two people as the title, where there is no other. */
export function withPeopleAsTitle(segments: readonly Segment[]): Segment[] {
  const at = segments.findIndex(({ kind }) => kind !== 'mark');
  const first = segments[at];
  const isTitle =
    first?.kind === 'people' &&
    first.place === undefined &&
    first.text.split(/\s+/).length > shortestTitleWords &&
    !/,|\p{Lu}\.|\bet\.? al\b/u.test(first.text) &&
    !segments.some(({ kind, text }) => kind === 'text' && text.split(/\s+/).length >= shortestTitleWords);
  if (!isTitle) return [...segments];
  const { people: _, ...title } = first;
  return segments.with(at, { ...title, kind: 'text' });
}

/** Names before `et al.` that stand alone are people: *Felix Hill (Cambridge) et al.* */
function withOthers(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, at) => {
    if (segment.kind !== 'text') return segment;
    // Names that lead to the pages of people.
    if (segment.href !== undefined) {
      const isBehind = segments.slice(0, at).some(({ kind }) => kind === 'text' || kind === 'people');
      const isOfWork = leadsToPaper(segment.href) || isOtherPage(segment.href);
      const linked = isBehind && !isOfWork ? peopleIn(segment.text, true) : undefined;
      return linked ? { ...segment, kind: 'people', people: linked } : segment;
    }
    const next = segments
      .slice(at + 1, at + 3)
      .find(({ kind, text }) => kind === 'others' || !hasInstitution(text));
    const people = next?.kind === 'others' ? peopleIn(segment.text, true) : undefined;
    return people ? { ...segment, kind: 'people', people } : segment;
  });
}

/** The place that a text behind the title may be. */
export function laterPlace(segment: Segment): Appearance | undefined {
  return segment.place ?? (segment.kind === 'text' ? likelyPlaceOf(segment.text) : undefined);
}
