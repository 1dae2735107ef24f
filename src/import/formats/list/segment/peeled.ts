import { namesIn } from '../../values/names.ts';
import { andOthers } from '../words/people.ts';
import { likelyPlaceOf } from '../words/venue.ts';
import type { Segment } from './segment.ts';
import { classed, linkKind } from './segment-kind.ts';

/** Classes a segment; plain ones are cut where a place, a date or people stand at their ends. */
export function peeled(segment: Segment): Segment[] {
  const { text, style, href } = segment;
  if (href !== undefined || style === 'picture') return [linkKind(segment)];
  const whole = classed(segment);
  if (whole.kind !== 'text' || style === 'quoted') return [whole];
  const parts = cutsIn(text);
  if (parts.length < 2) return gluedPlace(whole);
  // From the left: `CVPR 2021: Title`, `A. Berg, B. Roe, Title`.
  for (let at = Math.min(parts.length - 1, 40); at > 0; at--) {
    const end = parts[at - 1]?.end ?? 0;
    const start = parts[at]?.start ?? 0;
    const left = partOf(segment, 0, end);
    const isPlaced =
      at <= 2 && left.kind === 'place' && isPlaceBefore(left, parts[at - 1]?.sign, text.slice(start));
    const isPeople =
      left.kind === 'people' &&
      (at > 1 || andOthers.test(left.text)) &&
      (parts[at - 1]?.sign !== ':' || andOthers.test(left.text)) &&
      !segment.isBold &&
      (isSurePeople(left.text) || isPair(left, text.slice(start)));
    if (isPlaced || isPeople || left.kind === 'others')
      return [{ ...left, isClosed: isPlaced }, ...peeled(partOf(segment, start, text.length))];
  }
  // From the right: `Title, ATC 2016`, `Title - An Li, Bo Orr, CoRL 2024`.
  for (let at = 1; at < parts.length; at++) {
    const start = parts[at]?.start ?? 0;
    const right = partOf(segment, start, text.length);
    const sign = parts[at - 1]?.sign ?? '';
    const isDash = sign !== ',' && sign !== ':';
    const likely =
      sign === ',' && at === parts.length - 1 && right.text.split(' ').length <= 7
        ? likelyPlaceOf(right.text)
        : undefined;
    if (likely) Object.assign(right, { kind: 'place', place: likely });
    if (
      (right.kind === 'place' && sign !== ':') ||
      (right.kind === 'people' &&
        (isDash || andOthers.test(right.text) || (right.people?.length ?? 0) > 2 || sign === ':'))
    )
      return [
        ...peeled(partOf(segment, 0, parts[at - 1]?.end ?? 0)).map((left) => ({ ...left, isClosed: true })),
        right,
      ];
    if (
      isDash &&
      /^(?:\p{Ll}|(?:A|An|The|This|We|It|Our|In|Uses?|Shows?)\s\p{Ll}+\s(?:\S+\s){3})/u.test(right.text) &&
      at === 1 &&
      !segment.isBold &&
      parts[0] !== undefined &&
      text.slice(0, parts[0].end).split(/\s+/).length > 2
    )
      return [{ ...partOf(segment, 0, parts[at - 1]?.end ?? 0), isClosed: true }, right];
  }
  return gluedPlace(whole);
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

/** Names before a title are sure where some have initials or others are left out. */
export function isSurePeople(text: string): boolean {
  const names = namesIn(text.replace(andOthers, '')) ?? [];
  return (
    andOthers.test(text) ||
    names.some((name) => /\p{Lu}\./u.test(name)) ||
    (names.length > 2 && names.every((name) => /\s/.test(name)))
  );
}

interface Cut {
  start: number;
  end: number;
  /** What stands behind it: a comma, a colon or a dash. */
  sign: string;
}

function cutsIn(text: string): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  for (const found of text.matchAll(
    /(?<=\bet\.?\s?al\b)(?:[.,]+\s*|\s+)(?=\S)|(?<=\d{2}\s?)\s*from\s+(?=\p{Lu})|[,;；]\s+|:\s+|\s+[-–—]+\s+|(?<=[?!])\s*[-–—]+\s+|[-–—]+\s+(?=(?:19|20)\d{2}\b)|(?<=^\d{2,4}-\p{Lu}[\p{L}_]{1,12})\s?-\s?(?=\p{L})/gu,
  )) {
    cuts.push({ start, end: found.index, sign: found[0].trim() });
    start = found.index + found[0].length;
  }
  cuts.push({ start, end: text.length, sign: '' });
  return cuts;
}

function partOf(segment: Segment, from: number, until: number): Segment {
  const text = segment.text.slice(from, until);
  return classed({ ...segment, text, start: segment.start + from, end: segment.start + until });
}

/** A place that stands at an end of a title without any sign: `Title ICLR 2018`. */
function gluedPlace(segment: Segment): Segment[] {
  const words = [...segment.text.matchAll(/\S+/g)];
  for (const count of [3, 2, 1]) {
    const at = words[words.length - count]?.index ?? 0;
    if (words.length - count < 3) continue;
    const right = partOf(segment, at, segment.text.length);
    if (
      right.kind === 'place' &&
      right.place?.venue !== undefined &&
      /\d/.test(right.text) &&
      !/^(?:of|in|and|for|the)\b/.test(right.text) &&
      /^\p{Lu}/u.test(right.text)
    )
      return [{ ...partOf(segment, 0, at - 1), kind: 'text', isClosed: true }, right];
  }
  return [segment];
}
