import type { Appearance } from '../words/venue.ts';

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
