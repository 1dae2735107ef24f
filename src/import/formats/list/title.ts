import { isPaperAddress } from './label.ts';
import { hasInstitution } from './people.ts';
import type { Segment, Segmented } from './segment.ts';
import { likelyPlaceOf } from './venue.ts';

/** A text in an entry that may be its title. */
export interface Candidate {
  /** Its first and last segment. */
  from: number;
  until: number;
  title: string;
  /** How it is set and what stands before it: entries of a list have their titles in the same slot. */
  slot: string;
  /** How much it alone reads like a title. */
  score: number;
}

/** The texts of an entry that may be its title, in their order. */
export function candidatesOf({ text, segments }: Segmented): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < segments.length; from++) {
    const first = segments[from] as Segment;
    if (first.kind !== 'text' || first.style === 'picture') continue;
    const until = endOf(text, segments, from);
    const last = segments[until] as Segment;
    const next = segments[until + 1];
    const written = from === until ? first.text : text.slice(first.start, closedEnd(text, last));
    const title = cleanTitle(
      next?.kind === 'place' && first.href === undefined ? withoutIn(written) : written,
    );
    const slot = slotOf(text, segments, from);
    // `Accepted papers: https://…` is a label.
    const isLabel =
      next?.href !== undefined && first.href === undefined && /^\s*[:：]/.test(text.slice(last.end));
    found.push({
      from,
      until,
      title,
      slot,
      score:
        scoreOf(title, first, slot) - (isLabel ? (first.isBold && !/^https?:/.test(next.text) ? 0.3 : 1) : 0),
    });
    from = until;
  }
  return found;
}

/** The last segment of the text that begins with a segment: titles go on through words in bold and in brackets. */
function endOf(text: string, segments: readonly Segment[], from: number): number {
  const first = segments[from] as Segment;
  if (first.style === 'link' || first.style === 'quoted') return from;
  let until = from;
  for (let at = from + 1; at < segments.length; at++) {
    const last = segments[at - 1] as Segment;
    const next = segments[at] as Segment;
    const glue = text.slice(last.end, next.start);
    if (last.isClosed || next.href !== undefined || next.style === 'picture' || next.style === 'quoted')
      break;
    if (next.kind !== 'text' && !(next.depth > first.depth && next.kind === 'mark')) break;
    if (next.depth > first.depth) {
      const after = segments[at + 1];
      const goesOn =
        after?.kind === 'text' &&
        after.href === undefined &&
        after.depth === first.depth &&
        !next.isClosed &&
        isSameText(next, after, text);
      const isShortName = /^[\p{L}\p{N}+*./-]+$/u.test(next.text) && /\p{Lu}|\d/u.test(next.text);
      if (goesOn) continue;
      if (isShortName && last.depth === first.depth) until = at;
      break;
    }
    if (next.depth < first.depth) break;
    if (last.style !== next.style && !joins(first, last, next, glue, segments[at + 1], text)) break;
    until = at;
  }
  return until;
}

function isSameText(before: Segment, after: Segment, text: string): boolean {
  return !/[.;|\u2028]/.test(text.slice(before.end, after.start));
}

/** Whether text in another style goes on with a title. */
function joins(
  first: Segment,
  last: Segment,
  next: Segment,
  glue: string,
  after: Segment | undefined,
  text: string,
): boolean {
  if (next.style === 'code')
    return last.style === 'plain' && after?.style === 'plain' && after.kind === 'text';
  if (last.style === 'code') return first.style !== 'code' && next.style === 'plain';
  if (/^\s*:\s*$/.test(glue))
    return last.isBold && next.style === 'plain' && (wordsOf(last.text) <= 4 || !isLowerCased(next.text));
  if (!/^[\s-]*$/.test(glue)) return false;
  if (next.style === 'plain')
    return (
      /^[\p{Ll}\d-]/u.test(next.text) ||
      first.style === 'plain' ||
      /[\p{Pd}:]$/u.test(last.text) ||
      glue === ''
    );
  if (last.style !== 'plain') return glue === '';
  const goesOn =
    after?.style === 'plain' &&
    after.kind === 'text' &&
    after.href === undefined &&
    !next.isClosed &&
    !/[,.;|\u2028:(]/.test(text.slice(next.end, after.start));
  return goesOn || dangling.test(last.text) || glue === '' || (next.isBold && wordsOf(last.text) >= 3);
}

/** The end of a segment and the bracket that closes it. */
function closedEnd(text: string, { end, depth }: Segment): number {
  return depth > 0 && /[)\]}）】]/.test(text.charAt(end)) ? end + 1 : end;
}

function slotOf(text: string, segments: readonly Segment[], at: number): string {
  const segment = segments[at] as Segment;
  const { style, href } = segment;
  const target = href === undefined ? '' : isPaperAddress(href) ? 'paper' : isOnPage(href) ? 'page' : 'other';
  const before = segments
    .slice(0, at)
    .filter(
      ({ kind, style: own, depth, href: link, text: words }) =>
        !['mark', 'label', 'place', 'others'].includes(kind) &&
        own !== 'code' &&
        !(depth > 0 && link !== undefined && wordsOf(words) <= 3),
    );
  const texts = before.filter(({ kind }) => kind === 'text');
  const last = texts.at(-1);
  const isNickname =
    texts.length === 1 &&
    last !== undefined &&
    wordsOf(last.text) <= 4 &&
    last.text.length <= 40 &&
    isName(last, text.slice(last.end, segment.start)) &&
    (last.href === undefined || target === 'paper');
  const place = before.length === 0 ? 'start' : texts.length === 0 ? 'people' : isNickname ? 'name' : 'text';
  return [segment.isBold && style === 'link' ? 'bold link' : style, target, place].join(' ');
}

/** Whether a text is the name of what follows: set in another style, or with a colon or a dash behind it. */
function isName(segment: Segment, glue: string): boolean {
  return (
    /[:：–—-]/.test(glue) ||
    segment.isClosed ||
    segment.isBold ||
    segment.depth > 0 ||
    segment.style !== 'plain' ||
    (wordsOf(segment.text) <= 2 && /\p{Ll}\p{Lu}|\d|\p{Lu}{2}/u.test(segment.text))
  );
}

/** Words with which no title ends. */
const dangling =
  /(?:^|\s)(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|via|as|is|are|was|our|their|its|this|these|using|into)$|^(?:see|read|check)\b.{0,20}$/i;

/** Words that begin a sentence of whoever keeps the list, or a line with a label. */
const remark =
  /^(?:we|this|these|it|its|see|here|for (?:more|a|an|details|example)|if|please|our|there|you|your|note that|thanks|click|check|check out|feel free|list of|a list of|more|other|some|most|many|last update|updated?|welcome|stay tuned|contact|as|also|implements?|provides?|proposes?|introduces?|uses?|an? (?:\S+ ){0,3}(?:list|collection|implementation|package|library|tool|framework|repository|database|website|blog|tutorial|course|toolkit))\b/i;

const labelled =
  /^(?:notes?|tl;?dr|abstract|summary|keywords?|tags?|key (?:ideas?|words?|points?|insights?)|task|dataset|datasets|data|code|codes|github|project(?: page)?|authors?|affiliations?|institutions?|venue|conference|journal|published|date|year|links?|comments?|description|contributions?|methods?|model|results?|problem|motivation|publisher|key|env|presenter|slides|video|doi|url|arxiv|pdf|keywords|topic|session|summary|简介|摘要|关键词|作者|机构)\s*[:：]/i;

function scoreOf(title: string, segment: Segment, slot: string): number {
  const { style, isBold, depth } = segment;
  const words = wordsOf(title);
  const isApart = style === 'quoted' || style === 'link';
  const length =
    words >= 4
      ? 1
      : words === 3
        ? 0.8
        : words === 2
          ? 0.5
          : /\p{Ll}\p{Lu}|\d|-|\p{Lu}{3}/u.test(title)
            ? 0.3
            : 0.15;
  const isSentence =
    /\b(?:is|are|was|were|has|have|will|we|you|they|it|i)\b/.test(title) &&
    !/[?:]/.test(title) &&
    isLowerCased(title);
  return (
    length -
    (words > 30 ? 1 : words > 22 ? 0.4 : 0) -
    (!isApart && dangling.test(title) ? 1.5 : 0) -
    (remark.test(title) ? (isApart ? 0.2 : isLowerCased(title) ? 1.2 : 0.3) : 0) -
    (labelled.test(title) && !isApart && !(isBold && words > 3) ? 2 : 0) -
    (isSentence && !isApart ? 0.9 : 0) -
    (/^(?:a|an)\sp{Ll}/.test(title) ? 0.5 : 0) -
    (/^\p{Ll}+\s/u.test(title) && style !== 'quoted'
      ? slot.endsWith('name')
        ? 1
        : style === 'plain'
          ? 0.7
          : 0.4
      : 0) -
    (depth > 0 && !isApart ? 0.7 : 0) -
    (style === 'code' ? 0.8 : 0) -
    (hasInstitution(title) && words <= 5 && style !== 'link' ? 0.5 : 0) -
    (likelyPlaceOf(title) ? 0.4 : 0) +
    (style === 'quoted' ? 0.4 : isBold || slot.includes('paper') ? 0.3 : 0) +
    (slot.endsWith('start') || slot.endsWith('name') ? 0.2 : slot.endsWith('people') ? 0.15 : -0.8)
  );
}

/** Whether the words of a text are in small letters for the most part, as in a sentence. */
export function isLowerCased(text: string): boolean {
  const words = text
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length * 0.6;
}

/** A title without the word before its place: `Title. In` before `ICML 2018`. */
function withoutIn(title: string): string {
  return title.replace(/(?:(?<=[?!])\s+|[\s.,]+)(?:to appear )?(?:in|at)$/i, '');
}

/** Whether an address leads to a part of the same page. */
export function isOnPage(href: string): boolean {
  return /^[^:]*#/.test(href) && !/\.pdf/i.test(href);
}

export function wordsOf(text: string): number {
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.floor(cjk / 3);
}

/** A title without what marks it: pictures, a number, quotation marks, a full stop. */
export function cleanTitle(title: string): string {
  return title
    .replace(/(?:\p{So}|\u{fe0f}|\u{200d}|\u{20e3}|(?<=^|\s):[a-z][a-z_\d+-]+:(?=\s|$))+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d{1,3}[.)]\s+|\[\d{1,4}\]\s*|[-–—*•·>~,:;]+\s+)+/, '')
    .replace(/^(?:title|paper)\s*[:：]\s*/i, '')
    .replace(/^["“«]([^"”»]*)["”»]$/, '$1')
    .replace(/\s*[([](?:paper|pdf|link|arxiv|code|html|video|blog)[)\]]$/i, '')
    .replace(/(?<!\.)[.,;:。]$/, '')
    .replace(/^([^"]*)"$/, '$1')
    .replace(/\s+[-–—]$/, '')
    .trim();
}

/** The candidate with the highest score, the first of several. */
export function bestOf(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best === undefined || score(each) > score(best) ? each : best),
    undefined,
  );
}
