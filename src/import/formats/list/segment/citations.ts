import { nameInGivenOrder } from '../../values/names/name-order.ts';
import { citationIn, citationKeyIn, familiesIn, placedCitationIn } from '../words/citation.ts';
import { peopleIn } from '../words/people.ts';
import { appearanceOf } from '../words/venue.ts';
import type { Segment, Segmented } from './segment-type.ts';

/** So large a share of the entries that begin with a name in one manner must begin with a family's name. */
const leastFamilyShare = 0.8;

/** So many of them show that the names are people, where none of them is so for certain. */
const leastFamilies = 2;

/** The beginning of an entry in a manner in which lists name the authors, and others the thing that is listed. */
interface Beginning {
  segment: Segment;
  /** A year behind the name, or a colon, or a key of both. */
  manner: 'year' | 'colon' | 'key';
  /** Absent where the name is that of a thing. */
  people?: string[];
  published?: string;
  /** Whether nothing but people can be meant. */
  isSure: boolean;
  /** Where the title begins in the segment, which has both. */
  titleAt?: number;
}

/**
 * Entries whose beginnings, `Codd (1970)` or `Kent: Title, 1978`, are read as people where most of a list's are so; in a
 * list of models or data sets, `ImageNet (2009)`, they are names of things.
 */
export function withCitations(entries: readonly Segmented[]): readonly Segmented[] {
  const begun = entries.map(beginning);
  const read = {
    year: arePeople(begun, 'year'),
    colon: arePeople(begun, 'colon'),
    key:
      arePeople(begun, 'key') &&
      begun.filter((each) => each?.manner === 'key' && each.isSure).length >= leastFamilies,
  };
  const cites = areCited(entries);
  const journals = citedJournals(entries);
  if (!read.year && !read.colon && !read.key && !cites && journals.size === 0) return entries;
  return entries.map((entry, at) => {
    const journal = journals.get(entry);
    if (journal)
      return { ...entry, segments: entry.segments.map((each) => (mayCite(each) ? journal : each)) };
    const first = begun[at];
    return {
      ...entry,
      segments: entry.segments.flatMap((each) => {
        if (first?.people && each === first.segment && read[first.manner])
          return divided(first, first.people);
        return cites ? [withPeople(each)] : [each];
      }),
    };
  });
}

/** Whether links or words in brackets name papers by their authors and years, and hardly ever other things. */
function areCited(entries: readonly Segmented[]): boolean {
  const all = entries.flatMap(({ segments }) => segments);
  const linked = all.filter(
    ({ href, text, kind }) => href !== undefined && kind !== 'people' && linkedName.test(text),
  );
  const families = linked.filter(({ text }) =>
    citationIn(text)?.people.some((name) => !/\s/.test(name)),
  ).length;
  return (
    entries.filter(({ segments }) => segments.some(isCitation)).length >= leastFamilies ||
    (families >= leastFamilies && families >= linked.length * leastFamilyShare)
  );
}

/** A link of a few words and a year in brackets. */
const linkedName = /^\S+(?:,? \S+){0,6} \(\d{4}[a-z]?\)$/;

/** So large a share of the citations with words behind them must have known journals there, or the same as others. */
const leastJournalShare = 0.4;

/** The citations that entries are as a whole, with a journal behind them: `[Roe et al 2009 Molecular Shelving](…)`. */
function citedJournals(entries: readonly Segmented[]): ReadonlyMap<Segmented, Segment> {
  const found = entries.flatMap((entry) => {
    const [own, ...others] = entry.segments.filter(mayCite);
    const cited = own && others.length === 0 ? placedCitationIn(own.text) : undefined;
    return own && cited ? [{ entry, own, cited }] : [];
  });
  const counts = Map.groupBy(found, ({ cited }) => cited.venue);
  const known = found.filter(
    ({ cited: { venue } }) =>
      (counts.get(venue)?.length ?? 0) > 1 || appearanceOf(`${venue} 2000`)?.venue !== undefined,
  );
  if (found.length < leastFamilies || known.length < found.length * leastJournalShare) return new Map();
  return new Map(
    found.map(({ entry, own, cited: { people, published, venue } }) => [
      entry,
      { ...own, kind: 'people', people, place: { published, venue } },
    ]),
  );
}

function mayCite({ kind }: Segment): boolean {
  return kind !== 'mark' && kind !== 'label';
}

/** Whether a segment names a paper by its authors and year. */
export function isCitation({ kind, place }: Segment): boolean {
  return kind === 'people' && place !== undefined;
}

function arePeople(begun: readonly (Beginning | undefined)[], manner: Beginning['manner']): boolean {
  const all = begun.filter((each) => each?.manner === manner);
  const families = all.filter((each) => each?.people !== undefined);
  return (
    families.length >= Math.max(all.length * leastFamilyShare, 1) &&
    (families.length >= leastFamilies || families.some((each) => each?.isSure))
  );
}

/** A link or words in brackets that are a name and a year, as people. */
function withPeople(segment: Segment): Segment {
  const isApart = segment.href !== undefined || segment.depth > 0;
  if (segment.kind === 'people' || !isApart || segment.style === 'picture') return segment;
  const cited = citationIn(segment.text);
  return cited && appearanceOf(segment.text) === undefined
    ? { ...segment, kind: 'people', people: cited.people, place: { published: cited.published } }
    : segment;
}

/** The first segment as people, and the title that stands in it behind them. */
function divided({ segment, published, titleAt }: Beginning, people: string[]): Segment[] {
  if (segment.kind === 'people') return [segment];
  const text = segment.text.slice(0, titleAt).replace(/[\s:–—-]+$/, '');
  const named: Segment = {
    ...segment,
    text,
    end: segment.start + text.length,
    kind: 'people',
    people,
    ...(published !== undefined && { place: { published } }),
  };
  if (titleAt === undefined) return [named];
  return [named, { ...segment, text: segment.text.slice(titleAt), start: segment.start + titleAt }];
}

function beginning({ segments, text }: Segmented): Beginning | undefined {
  const at = segments.findIndex(({ kind }) => kind !== 'mark');
  const [segment, next] = segments.slice(at < 0 ? 0 : at);
  if (!segment || segment.isBold || segment.style === 'picture' || segment.style === 'quoted')
    return undefined;
  if (isCitation(segment)) return { segment, manner: 'year', people: segment.people ?? [], isSure: true };
  const isNamed = /^\S+(?:\s\S+){0,2}\s[([]?\d{4}[)\]]?$/.test(segment.text);
  if (segment.kind === 'place' && isNamed) return { segment, manner: 'year', isSure: false };
  if (segment.kind !== 'text') return undefined;
  const keyed = citationKeyIn(segment.text);
  if (keyed) return { segment, manner: 'key', ...keyed, titleAt: keyed.end };
  const cited = citationIn(segment.text);
  if (cited) {
    const isSure = segment.href !== undefined && /[([]\d{4}[a-z]?[)\]]$/.test(segment.text);
    return { segment, manner: 'year', ...cited, isSure };
  }
  if (isNamed) return { segment, manner: 'year', isSure: false };
  const isDated = next?.kind === 'place' && next.place?.published !== undefined;
  const [before = '', name] = /^([^:]{2,60}):\s+(?=\S+(?:\s+\S+){2})/.exec(segment.text) ?? [];
  const manner = name === undefined ? 'year' : 'colon';
  const isYearNext =
    isDated && /^\d{4}[a-z]?$/.test(next.text) && /^\s*\(?$/.test(text.slice(segment.end, next.start));
  if (name === undefined ? !isYearNext : !isDated || segment.href !== undefined) return undefined;
  const people = peopleBefore(name ?? segment.text);
  const isSure = (people?.length ?? 0) > 1;
  return {
    segment,
    manner,
    ...(people && { people }),
    isSure,
    ...(name !== undefined && { titleAt: before.length }),
  };
}

/** The people that a text before a title names: families, `Kent, David`, or one or more whole names. */
function peopleBefore(text: string): string[] | undefined {
  const families = familiesIn(text);
  return families?.length === 2 && !/\s(?:and|&)\s/.test(text)
    ? [nameInGivenOrder(text.replace(/\.$/, ''))]
    : (families ?? peopleIn(text, true));
}
