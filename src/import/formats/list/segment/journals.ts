import { hasInstitution } from '../words/people.ts';
import { appearanceOf, likelyPlaceOf } from '../words/venue.ts';
import { firstOf, isPlain } from './segment.ts';
import type { Segment, Segmented } from './segment-type.ts';

/** Such a share of the entries that begin with people must have a known place for a doubtful name to be one. */
const leastPlacedShare = 0.3;

/** A title with a name and perhaps a year behind commas. */
const journalBehind = /^(.*\S\s+\S.*?), (\p{Lu}[^,:]{2,60}?)(?:, ((?:\p{L}+\.? )?(?:19|20)\d{2}))?$/u;

/** A longer text, in characters, is no title with a journal behind it. */
const longestChars = 1000;

/** Entries that begin with people with the journal in front of the year apart, where others of them have a known place there. */
export function withJournals(entries: readonly Segmented[]): readonly Segmented[] {
  const named = entries.filter(({ segments }) => firstOf(segments)?.kind === 'people');
  const placed = named.filter(({ segments }) =>
    segments.some(({ place, depth }) => depth === 0 && place?.venue !== undefined),
  );
  const arePlaced = placed.length >= Math.max(1, named.length * leastPlacedShare);
  const all = new Set(named);
  return entries.map((entry) => (all.has(entry) ? withJournal(entry, arePlaced) : entry));
}

function withJournal({ text, segments }: Segmented, arePlaced: boolean): Segmented {
  const at = segments.findIndex(({ kind }) => kind !== 'mark') + 1;
  const title = segments[at];
  const next = segments[at + 1];
  if ((title?.text.length ?? 0) > longestChars) return { text, segments };
  const [, own = '', name = '', date] = journalBehind.exec(title?.text ?? '') ?? [];
  const isDated =
    date !== undefined || (next?.place?.published !== undefined && next.place.venue === undefined);
  const written = `${name}, ${date ?? 2000}`;
  const place = arePlaced ? likelyPlaceOf(written) : appearanceOf(written);
  if (title?.kind !== 'text' || !isPlain(title) || !isDated || !place?.venue || own === '')
    return { text, segments };
  const end = title.start + own.length;
  const journal: Segment = {
    ...title,
    kind: 'place',
    text: title.text.slice(own.length + 2),
    start: end + 2,
    // A school is where a thesis was written.
    place: {
      ...(isSchool(name) ? { remark: name } : { venue: name }),
      ...(date !== undefined && { published: place.published }),
    },
  };
  return { text, segments: segments.toSpliced(at, 1, { ...title, text: own, end, isClosed: true }, journal) };
}

function isSchool(name: string): boolean {
  return hasInstitution(name) && !/\b(?:J\.|Journal|Trans\.|Transactions|Proc\.)/.test(name);
}
