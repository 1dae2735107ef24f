import { isCitation } from '../segment/citations.ts';
import type { Segment, Segmented } from '../segment/segment-type.ts';
import { textKey } from '../segment/text-key.ts';
import { isOtherPage, leadsToPaper } from '../words/label.ts';
import { keyOfReference, titleOfReference } from './reference.ts';
import { cleanTitle, dangling, isFieldLabel, isLowerCased, scoreOf, wordCount } from './title-score.ts';

/** A text in an entry that may be its title. */
export interface TitleCandidate {
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
export function candidatesOf(entry: Segmented): TitleCandidate[] {
  const { text, segments } = entry;
  const reference = keyOfReference(entry);
  const found: TitleCandidate[] = [];
  for (let from = 0; from < segments.length; from++) {
    const first = segments[from] as Segment;
    if (first.kind !== 'text' || first.style === 'picture') continue;
    const until = endOf(text, segments, from);
    const last = segments[until] as Segment;
    const next = segments[until + 1];
    const start = from < until && first.style === 'quoted' ? first.start - 1 : first.start;
    const written = from === until ? first.text : text.slice(start, closedEnd(text, last));
    const title =
      titleOfReference(first) ??
      cleanTitle(next?.kind === 'place' && first.href === undefined ? withoutIn(written) : written);
    const slot = slotOf(text, segments, from);
    // `Accepted papers: https://…` is a label.
    const isLabel =
      next?.href !== undefined && first.href === undefined && /^\s*[:：]/.test(text.slice(last.end));
    // `Roe et al. (2016) drove from Oslo to Bergen`
    const before = segments[from - 1];
    const isSaidOf =
      before !== undefined && isCitation(before) && /^\p{Ll}/u.test(title) && first.style === 'plain';
    const isOfReference = reference !== undefined && textKey(title) === reference;
    found.push({
      from,
      until,
      title,
      slot,
      score:
        scoreOf(title, first, slot) +
        (isOfReference ? 1 : 0) -
        (isSaidOf ? 1.5 : 0) -
        // `**Venue**: KDD 2026`
        (wordCount(title) <= 2 && isFieldLabel(`${title}${text.slice(last.end, last.end + 2)}`) ? 1 : 0) -
        (isLabel ? (first.isBold && !/^https?:/.test(next.text) ? 0.3 : 1) : 0),
    });
    from = until;
  }
  return found;
}

/** The last segment of the text that begins with a segment: titles go on through words in bold and in brackets. */
function endOf(text: string, segments: readonly Segment[], from: number): number {
  const first = segments[from] as Segment;
  const second = segments[from + 1];
  // `[Whippet](…): finding what is spliced`
  const isNamed =
    second?.kind === 'text' &&
    second.style === 'plain' &&
    isLinkedName(first) &&
    wordCount(second.text) >= shortestTitleWords &&
    /^\s*:\s*$/.test(text.slice(first.end, second.start));
  // `"Why shelve?": asking those who do`
  const isQuestion =
    first.style === 'quoted' &&
    second?.kind === 'text' &&
    second.style === 'plain' &&
    /^["”]\s*:\s*$/.test(text.slice(first.end, second.start));
  if (first.style === 'link' || first.style === 'quoted') return isNamed || isQuestion ? from + 1 : from;
  let until = from;
  for (let at = from + 1; at < segments.length; at++) {
    const last = segments[at - 1] as Segment;
    const next = segments[at] as Segment;
    const glue = text.slice(last.end, next.start);
    if (last.isClosed || next.href !== undefined || next.style === 'picture' || next.style === 'quoted')
      break;
    // `Learning for **Video Retrieval**: a Review` has words of labels in it.
    const isInTitle =
      next.kind === 'label' &&
      last.kind !== 'mark' &&
      (dangling.test(last.text) || (/^\s*[:：]\s*$/.test(glue) && /^(?:an?|the)\s/i.test(next.text)));
    if (next.kind !== 'text' && !isInTitle && !(next.depth > first.depth && next.kind === 'mark')) break;
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
      if (isShortName && last.depth === first.depth && /[^,;:]/.test(text.charAt(next.end))) until = at;
      break;
    }
    if (next.depth < first.depth) break;
    if (last.style !== next.style && !joins(first, last, next, glue, segments[at + 1], text)) break;
    until = at;
  }
  return until;
}

/** So many words are no title behind one in bold that isn't written as a name: `**Reversible** Vision Transformers`. */
const mostWordsBehindBold = 3;

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
    return last.isBold && next.style === 'plain' && (wordCount(last.text) <= 4 || !isLowerCased(next.text));
  if (!/^[\s-]*$/.test(glue)) return false;
  if (next.style === 'plain')
    return (
      /^[\p{Ll}\d-]/u.test(next.text) ||
      first.style === 'plain' ||
      /[\p{Pd}:]$/u.test(last.text) ||
      glue === '' ||
      (/^\p{Lu}\p{Ll}+$/u.test(last.text) && wordCount(next.text) <= mostWordsBehindBold)
    );
  if (last.style !== 'plain') return glue === '';
  const goesOn =
    after?.style === 'plain' &&
    after.kind === 'text' &&
    after.href === undefined &&
    !next.isClosed &&
    !/[,.;|\u2028:(]/.test(text.slice(next.end, after.start));
  return goesOn || dangling.test(last.text) || glue === '' || (next.isBold && wordCount(last.text) >= 3);
}

/** The end of a segment and the bracket that closes it. */
function closedEnd(text: string, { end, depth }: Segment): number {
  return depth > 0 && /[)\]}）】]/.test(text.charAt(end)) ? end + 1 : end;
}

function slotOf(text: string, segments: readonly Segment[], at: number): string {
  const segment = segments[at] as Segment;
  const { style, href } = segment;
  const target =
    href === undefined
      ? ''
      : leadsToPaper(href) || isOtherPage(href)
        ? 'paper'
        : isOnPage(href)
          ? 'page'
          : 'other';
  const before = segments
    .slice(0, at)
    .filter(
      ({ kind, style: own, depth, href: link, text: words }) =>
        !['mark', 'label', 'place', 'others'].includes(kind) &&
        own !== 'code' &&
        !(depth > 0 && link !== undefined && wordCount(words) <= 3),
    );
  const texts = before.filter(({ kind }) => kind === 'text');
  const last = texts.at(-1);
  const isNickname =
    texts.length === 1 &&
    last !== undefined &&
    wordCount(last.text) <= 4 &&
    last.text.length <= 40 &&
    isNameOfNext(last, text.slice(last.end, segment.start)) &&
    (last.href === undefined || target === 'paper' || style === 'quoted' || isNameOfTitle(last, segment));
  const place = before.length === 0 ? 'start' : texts.length === 0 ? 'people' : isNickname ? 'name' : 'text';
  return [segment.isBold && style === 'link' ? 'bold link' : style, target, place].join(' ');
}

/** Whether a link to a paper is but its name, with its title behind: `[ReGrip](…) Learning to Grasp Once More`. */
function isNameOfTitle(name: Segment, { text: title, href }: Segment): boolean {
  return (
    isLinkedName(name) &&
    href === undefined &&
    wordCount(title) >= shortestTitleWords &&
    /^\p{Lu}/u.test(title)
  );
}

/** Fewer words behind the name of a paper are no title. */
const shortestTitleWords = 4;

function isLinkedName({ text, href, style }: Segment): boolean {
  return (
    style === 'link' &&
    href !== undefined &&
    leadsToPaper(href) &&
    (wordCount(text) === 1 || (wordCount(text) === 2 && /\p{Ll}\p{Lu}|\d|\p{Lu}{2}/u.test(text)))
  );
}

/** Whether a text is the name of what follows: set in another style, or with a colon or a dash behind it. */
function isNameOfNext(segment: Segment, glue: string): boolean {
  return (
    /[:：.–—-]/.test(glue) ||
    segment.isClosed ||
    segment.isBold ||
    segment.depth > 0 ||
    segment.style !== 'plain' ||
    (wordCount(segment.text) <= 2 && /\p{Ll}\p{Lu}|\d|\p{Lu}{2}/u.test(segment.text))
  );
}

/** A title without the word before its place: `Title. In` before `ICML 2018`. */
function withoutIn(title: string): string {
  return title.replace(/(?:(?<=[?!])\s+|[\s.,]+)(?:to appear )?(?:in|at)$/i, '');
}

/** Whether an address leads to a part of the same page. */
export function isOnPage(href: string): boolean {
  return /^[^:]*#/.test(href) && !/\.pdf/i.test(href);
}

/** The candidate with the highest score, the first of several. */
export function bestOf(
  candidates: readonly TitleCandidate[],
  score: (candidate: TitleCandidate) => number,
): TitleCandidate | undefined {
  return candidates.reduce<TitleCandidate | undefined>(
    (best, each) => (best === undefined || score(each) > score(best) ? each : best),
    undefined,
  );
}
