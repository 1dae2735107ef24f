import { nameInGivenOrder } from '../../values/names/name-order.ts';
import { familiesIn } from '../words/citation.ts';
import { leadsToPaper } from '../words/label.ts';
import { andOthers, hasInstitution, isOfSubject, peopleIn } from '../words/people.ts';
import { appearanceOf } from '../words/venue.ts';
import { withJournals } from './journals.ts';
import { peeled } from './peeled.ts';
import { lineEnd } from './run.ts';
import { firstOf, isPlain } from './segment.ts';
import type { Segment, Segmented } from './segment-type.ts';

/** So many entries, and such a share of those that begin with plain text, must begin with people for a doubtful name to be one. */
const leastNamed = 2;
const leastNamedShare = 0.3;

/** Fewer words behind two names that nothing else tells from a title are none. */
const shortestTitleWords = 4;

/** The people with which an entry begins. */
interface Front {
  people: string[];
  /** Where the last name ends and the title begins, in the text of the entry. */
  end: number;
  titleAt: number;
  /** Whether the names alone show that they are people, or do so where the entry is dated, where other entries have people, have them with a colon behind, or in front of a title that is set apart. */
  proof: 'names' | 'date' | 'others' | 'colons' | 'apart';
}

/**
 * Entries with the people in front of their titles apart, however few and in whatever manner they are joined:
 * `A. Roe, B. Kent, and C. Berg: Title`, `Ann Roe and Bob Kent, Title`, `Roe, [Title](…)`. Of a journal in front of the
 * year, `Title, Shelving Letters, 1993`, the list's other entries tell that it is one.
 */
export function withLeadingPeople(entries: readonly Segmented[]): readonly Segmented[] {
  const fronts = entries.map(frontOf);
  const begun = entries.filter(({ segments }) => {
    const first = firstOf(segments);
    return first !== undefined && isPlain(first);
  });
  const named = entries.filter(
    (entry, at) => firstOf(entry.segments)?.kind === 'people' || isProven(fronts[at], entry),
  );
  const least = Math.max(leastNamed, begun.length * leastNamedShare);
  const areNamed = named.length >= least;
  const haveColons =
    named.filter(({ segments, text }) => /^\s*:/.test(text.slice(firstOf(segments)?.end))).length >= least;
  const haveApart = fronts.filter((front) => front?.proof === 'apart').length >= least;
  const divided = entries.map((entry, at) => {
    const front = fronts[at];
    const isMeant =
      front?.proof === 'colons'
        ? haveColons
        : isProven(front, entry) || areNamed || (front?.proof === 'apart' && haveApart);
    return front && isMeant && isMissed(entry, front) ? dividedAt(entry, front) : entry;
  });
  return withJournals(divided);
}

function isProven(front: Front | undefined, { segments }: Segmented): boolean {
  if (front === undefined || /^(?:others|colons|apart)$/.test(front.proof)) return false;
  return front.proof === 'names' || segments.some(({ place }) => place?.published !== undefined);
}

/** Whether the segments as they are miss the people, or take the title or a part of it for one of them. */
function isMissed({ segments, text }: Segmented, { titleAt, end }: Front): boolean {
  const first = firstOf(segments);
  if (first?.kind !== 'people') return true;
  const hasTitle = segments.some(({ kind, start }) => kind === 'text' && start >= first.end);
  const isBehind = segments.some((each) => each.start === titleAt && isPlain(each));
  const goesOn = /^[\s,]*(?:and|&)\s/.test(text.slice(first.end));
  const isInNames = first.end > titleAt;
  return (
    (!hasTitle && (isBehind || isInNames)) ||
    (goesOn && end > first.end) ||
    (isInNames && noName.test(text.slice(titleAt)))
  );
}

/** What divides names from each other and from the title; a full stop behind an initial does not. */
const signs = /\s*,\s+(?:and|&)\s+|\s*[,;]\s+|\s+(?:and|&)\s+|(?<!(?:^|[\s.-])\p{Lu})\.\s+|:\s+/gu;

/** What titles begin with and no names of three words do; `An Li` is one. */
const noName =
  /^(?:an?|the|on|in|for|from|to|towards?|how|why|what|when|is|are|do|does|can|some|beyond|using)\s+\p{L}{2}\S*\s+\S/iu;

/** The people with which an entry of plain text may begin. */
function frontOf({ segments, text }: Segmented): Front | undefined {
  const first = firstOf(segments);
  if (!first || !isPlain(first) || first.kind === 'label') return undefined;
  const [next, second] = segments.filter(
    (each) => each.start >= first.start && !isPlain(each) && !isBoldName(each),
  );
  // `Roe, Kent (2026) [Title](…)`
  if (
    next?.depth === 1 &&
    next.place?.published !== undefined &&
    second?.href !== undefined &&
    second.text.split(' ').length >= 3 &&
    second.kind === 'text'
  )
    return undefined;
  const line = text.slice(first.start, next?.start ?? text.length).split(lineEnd)[0] ?? '';
  const titled = next?.href !== undefined && leadsToPaper(next.href) && /\S\s+\S/.test(next.text);
  const named = next?.style === 'quoted' ? nameFront(line, first.start, next.start) : undefined;
  if (named) return named;
  const linked = titled ? familyFront(line, first.start, next.start) : undefined;
  if (linked) return linked;
  const isApart = next?.kind === 'text' && next.depth === 0 && /\S\s+\S/.test(next.text);
  const apart = isApart ? apartFront(line, first.start, next.start) : undefined;
  if (apart) return apart;
  const names: { name: string; end: number; next: number; sign: string }[] = [];
  let at = 0;
  for (const found of line.matchAll(signs)) {
    const name = personIn(line.slice(at, found.index));
    if (name === undefined) break;
    at = found.index + found[0].length;
    names.push({ name, end: found.index, next: at, sign: found[0].trim() });
    const isJoined = /and|&/.test(names.at(-2)?.sign ?? '');
    if (isJoined || /[.:]/.test(found[0])) break;
  }
  const isJoined = names.slice(0, -1).some(({ sign }) => /and|&/.test(sign));
  if (names.length === 0 || names.length > mostNames || /and|&/.test(names.at(-1)?.sign ?? ''))
    return undefined;
  const restOf = () => line.slice(names.at(-1)?.next);
  if (andOthersNext.test(restOf())) return undefined;
  // A title that is set apart tells by itself where the people end.
  const isShort = restOf().split(/\s+/).length < shortestTitleWords;
  if (next?.kind === 'text' && next.depth === 0 && (titled || isShort)) return undefined;
  // The last of several is the title, where nothing but the place stands behind it.
  if (isNoTitle(restOf())) {
    if (isJoined || names.length < 3 || /[.:]/.test(names.at(-1)?.sign ?? '')) return undefined;
    names.pop();
  }
  const last = names.at(-1);
  if (!last) return undefined;
  // What goes on in small letters is no title.
  if (/^\p{Ll}/u.test(restOf())) return undefined;
  const people = names.map(({ name }) => name);
  const proof = proofOf(people, isJoined, last.sign, restOf());
  return { people, end: first.start + last.end, titleAt: first.start + last.next, proof };
}

const andOthersNext = /^[^,.:]{0,40}(?:\bet\.?\s?al\b|\.{3}|…)/i;

/** More names stand in front of no title. */
const mostNames = 60;

function proofOf(people: readonly string[], isJoined: boolean, sign: string, rest: string): Front['proof'] {
  // `Shelves and Drawers: What Holds Them`
  if (sign === ':' && people.length < 3) return 'colons';
  const isInitialed = people.some((name) => /(?:^|\s)\p{Lu}(?:\.|\s)/u.test(name));
  if (sign !== ':' && (isInitialed || people.length > 2)) return 'names';
  if (isJoined && people.length > 2) return 'names';
  const isLong = rest.split(/\s+/).length >= shortestTitleWords && /^[\p{Lu}\d"“]/u.test(rest);
  return isJoined && isLong ? 'date' : 'others';
}

/** The families in front of a link that is a title: `Roe and Kent, [Title](…)`. */
function familyFront(line: string, start: number, titleAt: number): Front | undefined {
  const written = /^(.+?)\s*,\s*$/.exec(line)?.[1];
  const people = written === undefined || /\bet\.? al\b/.test(written) ? undefined : familiesIn(written);
  if (written === undefined || !people || appearanceOf(written)) return undefined;
  const proof = /\s(?:and|&)\s/.test(written) ? 'names' : 'others';
  return { people, end: start + written.length, titleAt, proof };
}

/** The one name in front of a title in quotation marks: `Roe, Ann. "Title"`. */
function nameFront(line: string, start: number, titleAt: number): Front | undefined {
  const name = /^(\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)*?)\.?\s*["“]?\s*$/u.exec(line)?.[1];
  if (name === undefined || isOfSubject(name) || hasInstitution(name)) return undefined;
  return { people: [nameInGivenOrder(name)], end: start + name.length, titleAt, proof: 'names' };
}

/** The people in front of a title that is set apart: `Ann Roe, [“Title”](…)`. */
function apartFront(line: string, start: number, titleAt: number): Front | undefined {
  const written = /^\u200b?(\p{Lu}.*?)[,.:]?\s*["“]?\s*$/u.exec(line)?.[1];
  const people = written === undefined || isOfSubject(written) ? undefined : peopleIn(written, true);
  if (written === undefined || !people?.every((name) => /\s/.test(name))) return undefined;
  return { people, end: start + line.indexOf(written) + written.length, titleAt, proof: 'apart' };
}

/** Whether a segment is a name in bold, as people set their own among others. */
function isBoldName({ kind, isBold, href, text }: Segment): boolean {
  return (
    isBold && href === undefined && kind !== 'mark' && personIn(text.replace(/[\s.,*]+$/, '')) !== undefined
  );
}

/** The person that a text names, with a given name and a family's. */
function personIn(text: string): string | undefined {
  if (noName.test(text) || andOthers.test(text) || text.split(/\s+/).length > 5) return undefined;
  const [name, ...others] = peopleIn(text, true) ?? [];
  return name !== undefined && others.length === 0 && /\s/.test(name) ? name : undefined;
}

/** Whether a text is but a place and a date, so that no title stands in it. */
function isNoTitle(text: string): boolean {
  const bare = text.replace(/[\s.,;:]+$/, '');
  const [beginning = ''] = bare.split(/[.:]\s+/);
  const [title = '', name, ...date] = bare.split(/,\s+/);
  // `Short Entry Title, Shelving Review, 1993`
  if (name !== undefined && date.length === 1 && /\s\S+\s/.test(title) && !appearanceOf(title)) return false;
  return bare === '' || appearanceOf(bare) !== undefined || appearanceOf(beginning) !== undefined;
}

/** An entry with its people as one segment, and what stands behind them as others. */
function dividedAt({ text, segments }: Segmented, { people, end, titleAt, proof }: Front): Segmented {
  const from = segments.findIndex(({ kind }) => kind !== 'mark');
  const first = segments[from] as Segment;
  const { place: _, ...plain } = first;
  const named: Segment = { ...plain, kind: 'people', people, text: text.slice(first.start, end), end };
  const isCut = (each: Segment) => each.start <= titleAt && each.end > titleAt && isPlain(each);
  const cut = segments.findIndex((each, at) => at >= from && isCut(each));
  const behind = segments.filter(({ end: last }, at) => at >= from && last > titleAt);
  if (cut < 0)
    return {
      text,
      segments: [
        ...segments.slice(0, from),
        named,
        ...behind.map((each) => linkedTitle(proof === 'apart' ? namedPlace(each) : each, titleAt)),
      ],
    };
  let last = cut;
  while (goesOn(segments[last], segments[last + 1])) last++;
  const { isClosed, end: until } = segments[last] as Segment;
  const title = {
    ...asText(segments[cut] as Segment),
    text: text.slice(titleAt, until),
    start: titleAt,
    end: until,
    isClosed,
  };
  const parts = peeled(title);
  const titled = parts[0]?.kind === 'text' ? parts : [title];
  return { text, segments: [...segments.slice(0, from), named, ...titled, ...segments.slice(last + 1)] };
}

/** Whether a title goes on with the next segment. */
function goesOn(segment: Segment | undefined, next: Segment | undefined): boolean {
  return (
    segment !== undefined &&
    !segment.isClosed &&
    next !== undefined &&
    isPlain(next) &&
    (next.kind === 'text' || next.kind === 'people')
  );
}

/** What stands behind a title in italics and reads like a name is what the work lies in. */
function namedPlace(segment: Segment): Segment {
  const { kind, style, people, depth } = segment;
  return kind === 'people' && style === 'italic' && people?.length === 1 && depth === 0
    ? asText(segment)
    : segment;
}

/** The link behind people as their title, where its words are those of a label too. */
function linkedTitle(segment: Segment, titleAt: number): Segment {
  return segment.start === titleAt && segment.kind === 'label' ? asText(segment) : segment;
}

function asText({ place: _place, people: _people, ...segment }: Segment): Segment {
  return { ...segment, kind: 'text' };
}
