import { leadsToPaper } from '../words/label.ts';
import { hasInstitution, peopleIn } from '../words/people.ts';
import { type Appearance, likelyPlaceOf } from '../words/venue.ts';
import { peeled } from './peeled.ts';
import { styledPieces } from './pieces.ts';
import { roughSegments } from './rough-segments.ts';
import type { TextRun } from './run.ts';

/** How a segment is set apart from the text around it. */
export type SegmentStyle = 'plain' | 'bold' | 'italic' | 'code' | 'quoted' | 'link' | 'picture';

/** What a segment says, as far as it alone shows: `text` is everything else, such as a title. */
export type SegmentKind = 'text' | 'people' | 'others' | 'place' | 'label' | 'mark';

/** A piece of an entry between signs, links and changes of style. */
export interface Segment {
  text: string;
  style: SegmentStyle;
  kind: SegmentKind;
  /** Where it stands in the text of the entry. */
  start: number;
  end: number;
  isBold: boolean;
  /** How deep in brackets it stands. */
  depth: number;
  /** Whether it ends with a full stop, a line break, a bar or the like, so that no text goes on behind it. */
  isClosed: boolean;
  href?: string;
  place?: Appearance;
  people?: string[];
}

/** The text of an entry, and its segments. */
export interface Segmented {
  text: string;
  segments: Segment[];
}

/** Divides an entry into segments. */
export function segmented(runs: readonly TextRun[]): Segmented {
  const pieces = styledPieces(runs);
  const text = pieces.map((piece) => piece.text).join('');
  const rough = roughSegments(pieces);
  const segments = withOthers(rough.flatMap((segment) => peeled(segment)));
  return { text, segments };
}

/** Names before `et al.` that stand alone are people: *Felix Hill (Cambridge) et al.* */
function withOthers(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, at) => {
    if (segment.kind !== 'text') return segment;
    // Names that lead to the pages of people.
    if (segment.href !== undefined) {
      const isBehind = segments.slice(0, at).some(({ kind }) => kind === 'text' || kind === 'people');
      const linked = isBehind && !leadsToPaper(segment.href) ? peopleIn(segment.text, true) : undefined;
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
