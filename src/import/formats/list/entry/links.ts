import { isCitation } from '../segment/citations.ts';
import { laterPlace } from '../segment/segment.ts';
import type { Segment } from '../segment/segment-type.ts';
import { textKey } from '../segment/text-key.ts';
import { addEntryLink, divideAddress, hasIdentifier } from '../words/identifiers.ts';
import {
  addressField,
  isFrontPage,
  isOtherPage,
  isPaperLabel,
  leadsToPaper,
  linkField,
  wholeAddress,
} from '../words/label.ts';
import type { TitleCandidate } from './title.ts';
import { wordCount } from './title-score.ts';

/**
 * Puts the links of an entry into its fields; whether one of them leads to a paper, and the addresses for which no
 * field has a place.
 */
export function addLinks(
  fields: Record<string, unknown>,
  segments: readonly Segment[],
  title?: TitleCandidate,
): { hasPaper: boolean; further: string[] } {
  let hasPaper = false;
  const further: string[] = [];
  const isTitle = (at: number) => title !== undefined && at >= title.from && at <= title.until;
  // The title's own link comes first, unless nothing tells where it leads: then the paper that is linked beside it does.
  const placeOf = (at: number) => (!isTitle(at) ? 1 : isKnownPlace(segments[at]?.href ?? '') ? 0 : 2);
  const ordered = [...segments.keys()].sort((a, b) => placeOf(a) - placeOf(b));
  for (const at of ordered) {
    const segment = segments[at] as Segment;
    if (segment.href === undefined) continue;
    const href = wholeAddress(segment.href);
    // `[Roe and Berg (1986)](…)` leads where the title would.
    const isOfTitle = isTitle(at) || isCitation(segment);
    // Another paper that the entry names is not this one.
    const isOther =
      !isTitle(at) && segment.kind === 'text' && wordCount(segment.text) > 2 && !laterPlace(segment);
    if (leadsToPaper(segment.href) && !isOther) hasPaper = true;
    if (href === undefined || isIllustration(segment, String(fields['title']))) continue;
    if (isOther && leadsToPaper(href)) continue;
    const label = isOfTitle ? '' : labelOf(segments, at);
    if (!isOfTitle && isPaperLabel(label) && linkField(label) !== 'code' && !isOtherPlace(href))
      hasPaper = true;
    const isNameOnly = isTitle(at) && !isKnownPlace(segment.href) && (hasPaper || hasIdentifier(fields));
    const left = isNameOnly
      ? divideAddress(fields, 'project', href)
      : addEntryLink(fields, label, href, isOfTitle);
    if (left !== undefined && !further.includes(left)) further.push(left);
  }
  return { hasPaper, further };
}

/** Whether it is known what an address is of. */
function isKnownPlace(href: string): boolean {
  return leadsToPaper(href) || addressField(href) !== undefined || isOtherPage(href);
}

/** Whether a link to the paper follows with nothing said in between. */
export function hasPaperNext(after: readonly Segment[]): boolean {
  const said = after.findIndex(
    ({ kind, href, text }) => kind === 'text' && href === undefined && wordCount(text) > 3,
  );
  return after
    .slice(0, said < 0 ? after.length : said)
    .some(
      ({ kind, href, text }) =>
        href !== undefined &&
        kind !== 'text' &&
        (leadsToPaper(href) || (isPaperLabel(text) && !isOtherPlace(href))),
    );
}

/** Whether a picture shows the paper, and leads but to itself. */
function isIllustration({ style, text, href = '' }: Segment, title: string): boolean {
  return (
    style === 'picture' &&
    (textKey(text) === textKey(title) || /\/assets\/|\.(?:png|jpe?g|gif|svg|webp|mp4)(?:$|\?)/i.test(href))
  );
}

/** Whether an address is that of code, of a journal or a book, or the front page of a site, whatever its label says. */
function isOtherPlace(href: string): boolean {
  return (
    isFrontPage(href) ||
    isOtherPage(href) ||
    /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|huggingface\.co\/(?!papers))(?!.*\.pdf$)/i.test(href)
  );
}

/** The words of a link, or those before a bare address: `Code: https://…`. */
function labelOf(segments: readonly Segment[], at: number): string {
  const { text } = segments[at] as Segment;
  if (text !== '' && !/^https?:/i.test(text)) return text;
  const before = segments[at - 1];
  return before?.href === undefined
    ? (/([\p{L} ]{2,30})[:：]?\s*$/u.exec(before?.text ?? '')?.[1] ?? '')
    : '';
}
