import { citationIn } from '../words/citation.ts';
import { foundDate } from '../words/date.ts';
import {
  isAllLabel,
  isOtherPage,
  isPaperLabel,
  isPaperPlace,
  linkField,
  wholeAddress,
} from '../words/label.ts';
import { andOthers, peopleIn } from '../words/people.ts';
import { type Appearance, appearanceOf, likelyPlaceOf } from '../words/venue.ts';
import { isWord } from '../words/venue-names.ts';
import type { Segment } from './segment-type.ts';
import { isSurePeople } from './sure-people.ts';

/** A segment with what it says where it is no other text. */
export function classed(segment: Segment): Segment {
  const { text, style } = segment;
  const bare = text.replace(/(?:\p{So}|\u{fe0f}|\u{200d}|:[a-z_\d+-]+:)+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(bare) || (/^#?\d{1,4}[.)]?$/.test(bare) && foundDate(bare) === undefined))
    return { ...segment, kind: 'mark' };
  // `[J]`: what kind of work it is.
  if (/^(?:\betc\b|,|and|or|&)$/i.test(bare) || (segment.depth > 0 && /^[JCDM]$/.test(bare)))
    return { ...segment, kind: 'mark' };
  if (andOthers.test(bare) && bare.replace(andOthers, '') === '') return { ...segment, kind: 'others' };
  // `CVPR 2024 (Poster)`, where a link to one has the same word.
  if (segment.depth > 0 && /^posters?$/i.test(bare))
    return { ...segment, kind: 'place', place: { remark: bare } };
  const said = appearanceOf(bare);
  const cited =
    said === undefined && style !== 'quoted' && segment.depth > 0 ? citedKind(segment, bare) : undefined;
  if (cited) return cited;
  const place =
    said ?? (segment.depth > 0 && bare.split(/\s+/).length <= 3 ? likelyPlaceOf(bare) : undefined);
  if (place && !mayBeTitle(segment, place)) return { ...segment, kind: 'place', place };
  if (style !== 'quoted') {
    const people = peopleIn(bare, style === 'italic');
    // `_The Shelf Book_ - Ann Roe`
    const isThing = segment.start < 3 && style === 'italic' && people?.length === 1 && /^The\s/.test(bare);
    const isSure = people && !isThing && (!segment.isBold || isSurePeople(bare));
    if (people && isSure) return { ...segment, kind: 'people', people };
  }
  if (
    bare.split(/\s+/).length <= 2 &&
    style !== 'quoted' &&
    !/^\p{Lu}\p{Ll}+(?:-\p{L}+)*\s/u.test(bare) &&
    linkField(bare) !== undefined
  )
    return { ...segment, kind: 'label' };
  return { ...segment, kind: 'text' };
}

/** What names a paper by its authors and year for certain, as people with a date. */
function citedKind(segment: Segment, text: string): Segment | undefined {
  const cited = citationIn(text);
  return cited?.isSure
    ? { ...segment, kind: 'people', people: cited.people, place: { published: cited.published } }
    : undefined;
}

/** Whether what reads like a venue may be a title set apart, or a word in brackets: `Advances in solvers`, `(Cognition)`. */
function mayBeTitle({ style, depth, text }: Segment, { venue, published }: Appearance): boolean {
  if (venue === undefined || published !== undefined) return false;
  const isApart = style === 'bold' || style === 'quoted' || style === 'link';
  return isApart ? text.split(/\s+/).length > 3 : depth > 0 && isWord(venue);
}

/** A link by its words: a label, a place or date, people or other text. */
export function linkKind(segment: Segment): Segment {
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
  const place = appearanceOf(bare);
  if (place && !mayBeTitle(own, place)) return { ...own, kind: 'place', place };
  const cited = style === 'picture' ? undefined : citedKind(own, bare);
  if (cited) return cited;
  const words = bare.split(/\s+/);
  const field = linkField(bare);
  const isTitled =
    (isPaperPlace(wholeAddress(href) ?? '') || isOtherPage(href)) &&
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
