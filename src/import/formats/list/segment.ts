import { namesIn } from '../values/names.ts';
import { dateIn } from './date.ts';
import { isAllLabel, isPaperAddress, isPaperLabel, isPaperPlace, linkField, wholeAddress } from './label.ts';
import { andOthers, hasInstitution, peopleIn } from './people.ts';
import { lineEnd, type TextRun } from './run.ts';
import { isWord, likelyPlaceOf, type Place, placeOf } from './venue.ts';

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
  place?: Place;
  people?: string[];
}

/** The text of an entry, and its segments. */
export interface Segmented {
  text: string;
  segments: Segment[];
}

interface Piece {
  text: string;
  style: SegmentStyle;
  isBold: boolean;
  start: number;
  href?: string;
}

/** Divides an entry into segments. */
export function segmented(runs: readonly TextRun[]): Segmented {
  const pieces = piecesOf(runs);
  const text = pieces.map((piece) => piece.text).join('');
  const rough = roughSegments(pieces);
  const segments = withOthers(rough.flatMap((segment) => peeled(segment)));
  return { text, segments };
}

/** Runs that are set alike, as one. */
function piecesOf(runs: readonly TextRun[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const run of brokenLines(runs)) {
    const style = styleOf(run);
    const isBold = run.isBold;
    const last = pieces.at(-1);
    if (
      last &&
      last.style === style &&
      run.href === undefined &&
      last.isBold === isBold &&
      style !== 'picture'
    )
      last.text += run.text;
    else
      pieces.push({
        text: run.text,
        style,
        isBold,
        start,
        ...(run.href !== undefined && { href: run.href }),
      });
    start += run.text.length;
  }
  return pieces;
}

function styleOf({ isBold, isItalic, isCode, isPicture, href }: TextRun): SegmentStyle {
  if (isPicture) return 'picture';
  if (href !== undefined) return 'link';
  if (isCode) return 'code';
  return isBold ? 'bold' : isItalic ? 'italic' : 'plain';
}

/** What begins a line that is no continuation of the one before. */
const labelledLine =
  /^(?:[*_-]\s*)?(?:paper|title|authors?|code|project|venue|published|date|year|link|url|abstract|tl;?dr|keywords?|tags?|institutions?|summary|note|data(?:set)?|website|demo|video|arxiv|pdf|doi|conference|journal|affiliations?)\s*[:：]/i;

/** Ends of lines in the source as line breaks where the next line says something of its own, else as spaces. */
export function brokenLines(runs: readonly TextRun[]): TextRun[] {
  const whole = runs.map(({ text }) => text).join('');
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.replace(/\n/g, (_, offset: number) => {
      const before =
        whole
          .slice(0, start + offset)
          .split(/[\n\u2028]/)
          .at(-1) ?? '';
      const after = whole.slice(start + offset + 1).split(/[\n\u2028]/)[0] ?? '';
      const isOwn = (line: string) =>
        labelledLine.test(line) || peopleIn(line) !== undefined || placeOf(line) !== undefined;
      return isOwn(after) || (isOwn(before) && !/,\s*$/.test(before)) || labelOnly(after) ? lineEnd : ' ';
    });
    return { ...run, text };
  });
}

function labelOnly(line: string): boolean {
  const words = line.replace(/[[\]()|/,·•:*-]+/g, ' ').trim();
  return words !== '' && words.split(/\s+/).every((word) => linkField(word) !== undefined);
}

/** Signs between segments, the brackets among them. */
const signs = new RegExp(
  [
    '(?<open>[(\\[（【{])',
    '(?<close>[)\\]）】}])',
    "(?<quote>[\"“”«»]|``|''|(?<=^|[\\s(\\[,])‘|’(?=[\\s.,)\\]]|$))",
    `(?<stop>${lineEnd}|\\s*[|│·•‖]\\s*|\\t|(?<=^\\s*)[-–—]{1,3}(?=\\s)|(?<=\\s)[-–—]{1,3}\\s*$|\\s~\\s|\\s//\\s)`,
    '(?<full>(?<=[\\p{L}\\p{N})\\]”"’\'%?!]{2}|^[\\p{L}\\p{N})])[.。](?=\\s|$|["”’]))',
  ].join('|'),
  'gu',
);

/** Abbreviations whose dot ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|et\.? al|vs|proc|int|conf|trans|vol|no|pp|eq|dr|st|jr|e\.g|i\.e|cf|approx|symp|comput|commun|nat|sci|phys|rev|lett|ann|am|appl|eng|mach|learn|inf|syst|technol|med|biol|chem|math|stat|mr|mrs|md|prof|artif|intell|fig|sec|ed|eds|inc|ltd|et|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;

/** The pieces cut at signs. */
function roughSegments(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let quoted: number | undefined;
  const whole = pieces.map((piece) => piece.text).join('');
  const close = () => {
    const last = segments.at(-1);
    if (last) last.isClosed = true;
  };
  const add = (piece: Piece, from: number, until: number) => {
    const raw = piece.text.slice(from, until);
    const lead = /^[\s,:：;；<>]*/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead).replace(/[\s,:：;；<]+$/, '');
    if (/,\s*$/.test(raw.slice(0, lead))) void 0;
    if (text === '' && piece.href === undefined) return;
    const start = piece.start + from + (text === '' ? 0 : lead);
    segments.push({
      text,
      style:
        quoted !== undefined && piece.style !== 'link' && piece.style !== 'picture' ? 'quoted' : piece.style,
      kind: 'text',
      start,
      end: start + text.length,
      isBold: piece.isBold,
      depth,
      isClosed: false,
      ...(piece.href !== undefined && { href: piece.href }),
    });
  };
  for (const piece of pieces) {
    if (piece.style === 'link' || piece.style === 'picture' || piece.style === 'code') {
      add(piece, 0, piece.text.length);
      continue;
    }
    let from = 0;
    for (const found of piece.text.matchAll(signs)) {
      const { open, close: closing, quote, stop, full } = found.groups ?? {};
      const at = found.index;
      const absolute = piece.start + at;
      if (full !== undefined && isAbbreviated(piece.text, at)) continue;
      // Brackets within a word belong to it: `ImageNet(s)`, `f(x)`.
      if (
        open !== undefined &&
        /[\p{L}\p{N}]$/u.test(piece.text.slice(0, at)) &&
        /^[([{][\p{L}\p{N}-]{0,3}[)\]}]/u.test(piece.text.slice(at))
      )
        continue;
      if (closing !== undefined && depth === 0) {
        if (from < at && isInWord(piece.text, at)) continue;
      }
      if (quote !== undefined) {
        const isOpening = quoted === undefined;
        if (isOpening && !hasClosing(whole, absolute, quote)) continue;
        add(piece, from, at);
        if (!isOpening) close();
        quoted = isOpening ? absolute : undefined;
        from = at + quote.length;
        continue;
      }
      if (quoted !== undefined && stop !== lineEnd) continue;
      add(piece, from, at);
      if (stop !== undefined || full !== undefined) close();
      if (open !== undefined) depth++;
      if (closing !== undefined) {
        depth = Math.max(0, depth - 1);
      }
      if (stop === lineEnd) {
        depth = 0;
        quoted = undefined;
      }
      from = at + found[0].length;
    }
    add(piece, from, piece.text.length);
  }
  return segments;
}

/** Whether a dot ends a word cut short: a known one, or one of several in a row as in `J. Artif. Intell. Res`. */
function isAbbreviated(text: string, at: number): boolean {
  return (
    abbreviation.test(text.slice(0, at)) ||
    (/(?:^|[\s.])\p{Lu}\p{L}{0,6}$/u.test(text.slice(0, at)) &&
      /^\.\s\p{Lu}\p{L}{0,9}\.(?:[\s,]|$)/u.test(text.slice(at))) ||
    (/\.\s\p{Lu}\p{L}{0,6}$/u.test(text.slice(0, at)) &&
      /^\.\s\p{Lu}\p{Ll}{1,8}(?:[\s,.]|$)/u.test(text.slice(at)))
  );
}

function isInWord(text: string, at: number): boolean {
  return /[([{][^)\]}\s]{1,12}$/.test(text.slice(0, at));
}

const closingQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '``': "''",
  '‘': '’',
};

/** Whether a quotation mark is closed in the same line, around more than a word. */
function hasClosing(text: string, at: number, quote: string): boolean {
  const closing = closingQuotes[quote];
  if (closing === undefined) return false;
  const line = text.slice(at + quote.length).split(lineEnd)[0] ?? '';
  const end = line.search(quote === '“' ? /[”"]/ : closing === '"' ? /["”]/ : new RegExp(closing));
  const isAtStart = /(?:^|[\s([{:,\u2028.*_-])$/.test(text.slice(0, at));
  return isAtStart && end >= 8 && /\s/.test(line.slice(0, end).trim());
}

/** Classes a segment; plain ones are cut where a place, a date or people stand at their ends. */
function peeled(segment: Segment): Segment[] {
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
    const left = part(segment, 0, end);
    const isPlaced =
      at <= 2 &&
      left.kind === 'place' &&
      (parts[at - 1]?.sign !== ',' || isSurePlace(left, text.slice(start)));
    const isPeople =
      left.kind === 'people' &&
      (at > 1 || andOthers.test(left.text)) &&
      !segment.isBold &&
      isSurePeople(left.text);
    if (isPlaced || isPeople || left.kind === 'others')
      return [{ ...left, isClosed: isPlaced }, ...peeled(part(segment, start, text.length))];
  }
  // From the right: `Title, ATC 2016`, `Title - An Li, Bo Orr, CoRL 2024`.
  for (let at = 1; at < parts.length; at++) {
    const start = parts[at]?.start ?? 0;
    const right = part(segment, start, text.length);
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
        ...peeled(part(segment, 0, parts[at - 1]?.end ?? 0)).map((left) => ({ ...left, isClosed: true })),
        right,
      ];
    if (
      isDash &&
      /^(?:\p{Ll}|(?:A|An|The|This|We|It|Our|In|Uses?|Shows?)\s\p{Ll}+\s(?:\S+\s){3})/u.test(right.text) &&
      at === 1 &&
      /\s/.test(text.slice(0, start))
    )
      return [{ ...part(segment, 0, parts[at - 1]?.end ?? 0), isClosed: true }, right];
  }
  return gluedPlace(whole);
}

/** Whether a place before a comma is one for certain, with a title behind it: `arXiv 2024.04, Title`. */
function isSurePlace({ place }: Segment, rest: string): boolean {
  const isDated = place?.published !== undefined && (place.isPreprint === true || place.venue !== undefined);
  return isDated && rest.split(/\s+/).length >= 3;
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
    /(?<=\bet\.?\s?al\b)(?:[.,]+\s*|\s+)(?=\S)|(?<=\d{2}\s?)\s*from\s+(?=\p{Lu})|[,;；]\s+|:\s+|\s+[-–—]+\s+|(?<=[?!])\s*[-–—]+\s+|[-–—]+\s+(?=(?:19|20)\d{2}\b)|(?<=^\d{2,4}-\p{Lu}{2,12})-(?=\p{L})/gu,
  )) {
    cuts.push({ start, end: found.index, sign: found[0].trim() });
    start = found.index + found[0].length;
  }
  cuts.push({ start, end: text.length, sign: '' });
  return cuts;
}

function part(segment: Segment, from: number, until: number): Segment {
  const text = segment.text.slice(from, until);
  return classed({ ...segment, text, start: segment.start + from, end: segment.start + until });
}

/** A place that stands at an end of a title without any sign: `Title ICLR 2018`. */
function gluedPlace(segment: Segment): Segment[] {
  const words = [...segment.text.matchAll(/\S+/g)];
  for (const count of [3, 2, 1]) {
    const at = words[words.length - count]?.index ?? 0;
    if (words.length - count < 3) continue;
    const right = part(segment, at, segment.text.length);
    if (
      right.kind === 'place' &&
      right.place?.venue !== undefined &&
      /\d/.test(right.text) &&
      !/^(?:of|in|and|for|the)\b/.test(right.text) &&
      /^\p{Lu}/u.test(right.text)
    )
      return [{ ...part(segment, 0, at - 1), kind: 'text', isClosed: true }, right];
  }
  return [segment];
}

/** A segment with what it says where it is no other text. */
function classed(segment: Segment): Segment {
  const { text, style } = segment;
  const bare = text.replace(/(?:\p{So}|\u{fe0f}|\u{200d}|:[a-z_\d+-]+:)+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(bare) || (/^#?\d{1,4}[.)]?$/.test(bare) && dateIn(bare) === undefined))
    return { ...segment, kind: 'mark' };
  if (/^(?:\betc\b|,|and|or|&)$/i.test(bare)) return { ...segment, kind: 'mark' };
  if (andOthers.test(bare) && bare.replace(andOthers, '') === '') return { ...segment, kind: 'others' };
  const place = placeOf(bare);
  if (place && !mayBeTitle(segment, place)) return { ...segment, kind: 'place', place };
  if (style !== 'quoted') {
    const people = peopleIn(bare, style === 'italic');
    const isSure = people && (!segment.isBold || isSurePeople(bare));
    if (people && isSure) return { ...segment, kind: 'people', people };
  }
  if (
    linkField(bare) !== undefined &&
    bare.split(/\s+/).length <= 2 &&
    style !== 'quoted' &&
    !/^\p{Lu}\p{Ll}+\s/u.test(bare)
  )
    return { ...segment, kind: 'label' };
  return { ...segment, kind: 'text' };
}

/** Whether what reads like a venue may be a title set apart, or a word in brackets: `Advances in solvers`, `(Cognition)`. */
function mayBeTitle({ style, depth, text }: Segment, { venue, published }: Place): boolean {
  if (venue === undefined || published !== undefined) return false;
  const isApart = style === 'bold' || style === 'quoted' || style === 'link';
  return isApart ? text.split(/\s+/).length > 3 : depth > 0 && isWord(venue);
}

/** A link by its words: a label, a place or date, people or other text. */
function linkKind(segment: Segment): Segment {
  const { text, style, href = '' } = segment;
  const bare = unwrapped(text)
    .replace(/(?:\p{So}|\u{fe0f}|\u{200d}|:[a-z_\d+-]+:)+/gu, ' ')
    .trim();
  const own = { ...segment, text: bare };
  if (
    bare === '' ||
    /^https?:/i.test(bare) ||
    /^(?:doi|arxiv|pmid|pmcid|url|link)\s*[:：]/i.test(bare) ||
    wholeAddress(bare) !== undefined ||
    !/[\p{L}\p{N}]/u.test(bare)
  )
    return { ...own, kind: 'label' };
  const place = placeOf(bare);
  if (place && !mayBeTitle(own, place)) return { ...own, kind: 'place', place };
  const words = bare.split(/\s+/);
  const field = linkField(bare);
  const isTitled =
    isPaperPlace(wholeAddress(href) ?? '') &&
    words.length >= 3 &&
    !isPaperLabel(words.slice(-1)[0] ?? '') &&
    !isPaperLabel(words[0] ?? '');
  if (style === 'picture' || (field !== undefined && !isTitled && isAllLabel(bare)))
    return { ...own, kind: 'label' };
  if (/^(?:\[?\d+\]?|[a-z]\d?)$/.test(bare)) return { ...own, kind: 'label' };
  return { ...own, kind: 'text' };
}

/** The words of a link without brackets around them, and without one that is open or closed in other words. */
function unwrapped(text: string): string {
  const trimmed = text.trim();
  const inner = /^\[([^\]]*)\]$|^\(([^)]*)\)$/.exec(trimmed);
  if (inner) return unwrapped(inner[1] ?? inner[2] ?? '');
  const count = (sign: string) => trimmed.split(sign).length;
  if (/^[[(]/.test(trimmed) && count('[') + count('(') > count(']') + count(')'))
    return unwrapped(trimmed.slice(1));
  if (/[\])]$/.test(trimmed) && count('[') + count('(') < count(']') + count(')'))
    return unwrapped(trimmed.slice(0, -1));
  return trimmed;
}

/** Names before `et al.` that stand alone are people: *Felix Hill (Cambridge) et al.* */
function withOthers(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, at) => {
    if (segment.kind !== 'text') return segment;
    // Names that lead to the pages of people.
    if (segment.href !== undefined) {
      const isBehind = segments.slice(0, at).some(({ kind }) => kind === 'text' || kind === 'people');
      const linked = isBehind && !isPaperAddress(segment.href) ? peopleIn(segment.text, true) : undefined;
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
export function laterPlace(segment: Segment): Place | undefined {
  return segment.place ?? (segment.kind === 'text' ? likelyPlaceOf(segment.text) : undefined);
}
