import { andOthers } from '../words/people.ts';
import { likelyPlaceOf } from '../words/venue.ts';
import { classed, linkKind } from './segment-kind.ts';
import type { Segment } from './segment-type.ts';
import { isSurePeople } from './sure-people.ts';

/** Longer texts, in characters, are prose, of which nothing is cut. */
const longestCutChars = 4000;

/** Classes a segment; plain ones are cut where a place, a date or people stand at their ends. */
export function peeled(segment: Segment): Segment[] {
  const { text, style, href } = segment;
  if (href !== undefined || style === 'picture') return [linkKind(segment)];
  const whole = classed(segment);
  if (whole.kind !== 'text' || style === 'quoted' || text.length > longestCutChars) return [whole];
  const parts = cutsIn(text);
  if (parts.length < 2) return gluedPlace(whole);
  return peeledLeft(segment, parts) ?? peeledRight(segment, parts) ?? gluedPlace(whole);
}

/** From the left: `CVPR 2021: Title`, `A. Berg, B. Roe, Title`. */
function peeledLeft(segment: Segment, parts: readonly Cut[]): Segment[] | undefined {
  const { text } = segment;
  const first = text.slice(0, parts[0]?.end);
  const mayBePeople = mayBeName(first.split(namesJoined)[0] ?? '');
  for (let at = Math.min(parts.length - 1, mayBePeople ? mostCuts : 2); at > 0; at--) {
    const { end = 0, sign } = parts[at - 1] ?? {};
    const start = parts[at]?.start ?? 0;
    const left = classed(partOf(segment, 0, end));
    const isPlaced = at <= 2 && left.kind === 'place' && isPlaceBefore(left, sign, text.slice(start));
    const isPeople =
      left.kind === 'people' &&
      (at > 1 || andOthers.test(left.text)) &&
      (sign !== ':' || andOthers.test(left.text)) &&
      !segment.isBold &&
      (isSurePeople(left.text) || isPair(left, text.slice(start)));
    if (isPlaced || isPeople || left.kind === 'others')
      return [{ ...left, isClosed: isPlaced }, ...peeled(partOf(segment, start, text.length))];
  }
  return undefined;
}

/** From the right: `Title, ATC 2016`, `Title - An Li, Bo Orr, CoRL 2024`. */
function peeledRight(segment: Segment, parts: readonly Cut[]): Segment[] | undefined {
  const { text } = segment;
  const last = text.slice(parts.at(-1)?.start);
  const mayBePeople = andOthers.test(last) || mayBeName(last.split(namesJoined).at(-1) ?? '');
  for (let at = 1; at < parts.length; at++) {
    const { end = 0, sign = '' } = parts[at - 1] ?? {};
    const start = parts[at]?.start ?? 0;
    const behind = partOf(segment, start, text.length);
    const right = mayBePeople || behind.text.length <= longestPlaceChars ? classed(behind) : behind;
    const isDash = sign !== ',' && sign !== ':';
    const likely =
      sign === ',' && at === parts.length - 1 && right.text.split(' ').length <= 7
        ? likelyPlaceOf(right.text)
        : undefined;
    if (likely) Object.assign(right, { kind: 'place', place: likely });
    const isPlaced = right.kind === 'place' && sign !== ':';
    const isPeople =
      right.kind === 'people' && (isDash || sign === ':' || isNamedBehind(right, text.slice(0, end)));
    const left = partOf(segment, 0, end);
    if (isPlaced || isPeople) return [...peeled(left).map((each) => ({ ...each, isClosed: true })), right];
    if (isDash && at === 1 && isRemark(right.text) && !segment.isBold && left.text.split(/\s+/).length > 2)
      return [{ ...classed(left), isClosed: true }, right];
  }
  return undefined;
}

/** Whether what stands behind a comma can be nothing but people: several, with initials, or said to have written it. */
function isNamedBehind({ text, people = [] }: Segment, before: string): boolean {
  const isTitle = before.split(/\s+/, 3).length === 3 && !/\p{Lu}\.\s?\p{Lu}\p{L}+$/u.test(before);
  return /^by\s/i.test(text) || people.length > 2 || (isTitle && isSurePeople(text));
}

/** So many cuts are tried for names before a title. */
const mostCuts = 40;

/** Longer texts, in characters, are no place. */
const longestPlaceChars = 160;

const namesJoined = /\s(?:and|&)\s|[;&]/;

/** Whether a text has no more words than a name, with `by` before it and brackets behind, may have. */
function mayBeName(text: string): boolean {
  return (
    text
      .replace(/\([^()]*\)/g, '')
      .trim()
      .split(/\s+/, 9).length <= 8
  );
}

/** Whether what stands behind a dash is said of the title: in small letters, or a sentence. */
function isRemark(text: string): boolean {
  return /^(?:\p{Ll}|(?:A|An|The|This|We|It|Our|In|Uses?|Shows?)\s\p{Ll}+\s(?:\S+\s){3})/u.test(text);
}

/**
 * Whether a place before a sign is one, with a title behind it: `CVPR 2021: Title`, `arXiv 2024.04, Title`; a short name
 * alone before a colon is that of the work itself, `FAST: Title`.
 */
function isPlaceBefore({ place }: Segment, sign: string | undefined, rest: string): boolean {
  if (sign === ':') return place?.venue === undefined || place.published !== undefined;
  if (sign !== ',') return true;
  const isDated = place?.published !== undefined && (place.isPreprint === true || place.venue !== undefined);
  return isDated && rest.split(/\s+/).length >= 3;
}

/** Two whole names before a comma, and words enough for a title behind it. */
function isPair({ people = [], style }: Segment, rest: string): boolean {
  return (
    style === 'plain' &&
    people.length === 2 &&
    people.every((name) => /\s/.test(name)) &&
    rest.split(/\s+/).length >= 4
  );
}

interface Cut {
  start: number;
  end: number;
  /** What stands behind it: a comma, a colon or a dash. */
  sign: string;
}

/** Signs at which a text may be cut. */
const usualCuts = String.raw`[,;；]\s+|:\s+|\s+[-–—]+\s+|(?<=[?!])\s*[-–—]+\s+`;
const usual = new RegExp(usualCuts, 'gu');

/** Signs that few texts have: behind `et al.`, before `from` and a place, around a year. */
const seldom = /\bet\.?\s?al\b|\d\s*from\s|[-–—]\s+(?:19|20)\d|^\d{2,4}-/u;
const allCuts = new RegExp(
  String.raw`(?<=\bet\.?\s?al\b)(?:[.,]+\s*|\s+)(?=\S)|(?<=\d{2}\s?)\s*from\s+(?=\p{Lu})|${usualCuts}|[-–—]+\s+(?=(?:19|20)\d{2}\b)|(?<=^\d{2,4}-\p{Lu}[\p{L}_]{1,12})\s?-\s?(?=\p{L})`,
  'gu',
);

function cutsIn(text: string): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  for (const found of text.matchAll(seldom.test(text) ? allCuts : usual)) {
    cuts.push({ start, end: found.index, sign: found[0].trim() });
    start = found.index + found[0].length;
  }
  cuts.push({ start, end: text.length, sign: '' });
  return cuts;
}

function partOf(segment: Segment, from: number, until: number): Segment {
  const text = segment.text.slice(from, until);
  return { ...segment, text, start: segment.start + from, end: segment.start + until };
}

/** A place that stands at an end of a title without any sign: `Title ICLR 2018`. */
function gluedPlace(segment: Segment): Segment[] {
  const words = [...segment.text.matchAll(/\S+/g)];
  for (const count of [3, 2, 1]) {
    const at = words[words.length - count]?.index ?? 0;
    const behind = segment.text.slice(at);
    const mayBePlace =
      words.length - count >= 3 &&
      /\d/.test(behind) &&
      /^\p{Lu}/u.test(behind) &&
      !/^(?:of|in|and|for|the)\b/.test(behind);
    if (!mayBePlace) continue;
    const right = classed(partOf(segment, at, segment.text.length));
    if (right.kind === 'place' && right.place?.venue !== undefined)
      return [{ ...classed(partOf(segment, 0, at - 1)), kind: 'text', isClosed: true }, right];
  }
  return [segment];
}
