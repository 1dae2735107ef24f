import { familiesIn } from '../words/citation.ts';
import { leadsToPaper } from '../words/label.ts';
import { andOthers, hasInstitution, isOfSubject, peopleIn } from '../words/people.ts';
import { peeled } from './peeled.ts';
import type { Segment, Segmented } from './segment-type.ts';

/** What a work is called that somebody has written. */
const work =
  '(?:papers?|articles?|surveys?|reviews?|overview|introduction|thes[ie]s|dissertation|reports?|proposal|essay|lectures?|notes|tutorial|stud(?:y|ies)|analys[ie]s|explanation|exposition|description|discussion|treatment|account|chapter|book|textbook|monograph|proof|inquiry|classic|work|draft|preprint|memo|manuscript)';

/** What stands before `by` where nothing else can have been made by the people behind it. */
const sureBefore = new RegExp(`^$|[,;:–—-]$|\\b${work}$`, 'iu');

/** What begins with a work and goes on with what it is about: `An overview of locks`. */
const ofWork = new RegExp(`^(?:\\S+\\s){0,4}${work}\\s(?:on|of|about|for|introducing|describing)\\s`, 'iu');

/** What is said to be made by somebody, or is known by a name: `proposed`, `the attack`. */
const madeBefore =
  /(?:\p{L}(?:ed|wn)|made|given|built|found|led)$|\b(?:the|this|that|its|their|his|her)\s\S+(?:\s\S+)?$/iu;

const by = /(?<!\p{L})(?:by\s+)+(?=\p{Lu}|(?:van|von|de|der|den|del|di|da|du)\s)/giu;

/** Longer texts, in characters, are no list of names. */
const longestNames = 1200;

/** So many entries, and such a share of a list, must say for certain by whom they are for what may be of others to count. */
const leastSure = 3;
const leastSureShare = 0.1;

/** Where in a text its people stand, and whether nobody else can be meant. */
interface Byline {
  start: number;
  end: number;
  people: string[];
  isSure: boolean;
}

/** Whether people are said to have written what stands before them. */
export function isByline({ kind, text }: Segment): boolean {
  return kind === 'people' && /^by\s/i.test(text);
}

/** Segments with the people apart who are named behind the title: `by A. Roe`, `A survey of locks, by Ann Roe and Bob Kent`. */
export function withSureBylines(segments: readonly Segment[]): Segment[] {
  return withBylines(segments, true);
}

/** Entries with the people, too, with whom what is said of a work ends, `An overview of locks by Ann Roe`, in a list that names people so. */
export function withUsualBylines(entries: readonly Segmented[]): readonly Segmented[] {
  const sure = entries.filter(({ segments }) => segments.some(isByline)).length;
  if (sure < Math.max(leastSure, entries.length * leastSureShare)) return entries;
  return entries.map((entry) => ({ ...entry, segments: withBylines(entry.segments, false) }));
}

function withBylines(segments: readonly Segment[], isSure: boolean): Segment[] {
  const title = segments.findIndex(({ kind }) => kind === 'text');
  const at = segments.findIndex(({ kind, href, style, depth }, index) => {
    const isSaid = kind === 'text' && href === undefined && depth === 0;
    return index > title && isSaid && (style === 'plain' || style === 'italic');
  });
  const behind = segments.slice(title + 1);
  const said = segments[at];
  if (title < 0 || !said || behind.some(({ kind }) => kind === 'people')) return [...segments];
  const found = bylineIn(said.text) ?? loneFamilyIn(said.text, segments[title]?.href);
  return found && (found.isSure || !isSure)
    ? segments.toSpliced(at, 1, ...parted(said, found))
    : [...segments];
}

/** A text with the people as a segment of their own. */
function parted(segment: Segment, { start, end, people }: Byline): Segment[] {
  const part = (from: number, until: number): Segment => {
    const text = segment.text.slice(from, until);
    const lead = /^[\s.,;:–—-]*/.exec(text)?.[0].length ?? 0;
    const bare = text.slice(lead).replace(/[\s,;:–—-]+$/, '');
    const first = segment.start + from + lead;
    return { ...segment, text: bare, start: first, end: first + bare.length };
  };
  const [before, named, after] = [part(0, start), part(start, end), part(end, segment.text.length)];
  return [
    ...(before.text === '' ? [] : [{ ...before, isClosed: true }]),
    { ...named, kind: 'people', people },
    ...(after.text === '' ? [] : peeled(after)),
  ];
}

/** The last place at which a text says by whom something is. */
function bylineIn(text: string): Byline | undefined {
  for (const found of [...text.matchAll(by)].reverse()) {
    const before = text.slice(0, found.index).trimEnd();
    const isSure = sureBefore.test(before);
    if (!isSure && (!ofWork.test(before) || madeBefore.test(before))) continue;
    const start = found.index + found[0].length;
    const named = namesAt(text.slice(start, start + longestNames));
    const isLast = named !== undefined && /^[\s.]*$/.test(text.slice(start + named.length));
    if (named && (isSure || isLast))
      return { start: found.index, end: start + named.length, people: named.people, isSure };
  }
  return undefined;
}

/** One family and nothing else behind a link to a paper: `by Roe`; in small letters it is one whose page the link is on. */
function loneFamilyIn(text: string, href: string | undefined): Byline | undefined {
  const [, name = ''] = /^by\s+(\p{L}[\p{L}'’-]+)\.?$/iu.exec(text) ?? [];
  if (href === undefined || name === '' || !leadsToPaper(href)) return undefined;
  const isOwnPage = href.toLowerCase().includes(`/~${name.toLowerCase()}/`);
  const family = isOwnPage ? name.replace(/^./u, (letter) => letter.toUpperCase()) : name;
  if (!/^\p{Lu}.*\p{Ll}/u.test(family) || hasInstitution(family) || isOfSubject(family)) return undefined;
  return { start: 0, end: text.length, people: [family], isSure: isOwnPage };
}

/** The names with which a text begins, as many of them as there are. */
function namesAt(text: string): { people: string[]; length: number } | undefined {
  const ends = [...text.matchAll(/[,;:.](?=\s)|\s(?=\()|\s[-–—]\s|\s(?=\p{Ll}{2})|$/gu)].map(
    ({ index }) => index,
  );
  for (const length of ends.reverse()) {
    const named = text.slice(0, length);
    // `A. Roe and B. Kent. This memo`
    if (/\p{L}{2}\.\s/u.test(named)) continue;
    const people = peopleIn(`by ${named}`, true) ?? severalFamilies(named);
    if (people?.some((name) => /\s/.test(name)) || (people?.length ?? 0) > 1 || andOthers.test(named))
      return people && { people, length };
  }
  return undefined;
}

/** Families joined as several are: `Roe and Kent`, `Roe, Kent, Berg`. */
function severalFamilies(text: string): string[] | undefined {
  const people = familiesIn(text);
  return people && (people.length > 1 || andOthers.test(text)) ? people : undefined;
}
