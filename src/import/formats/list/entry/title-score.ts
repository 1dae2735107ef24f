import type { Segment } from '../segment/segment-type.ts';
import { hasInstitution } from '../words/people.ts';
import { likelyPlaceOf } from '../words/venue.ts';

/** Words with which no title ends. */
export const dangling =
  /(?:^|\s)(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|via|as|is|are|was|our|their|its|this|these|using|into)$|^(?:see|read|check)\b.{0,20}$/i;

/** Words that begin a sentence of whoever keeps the list, or a line with a label. */
const remarkWords =
  /^(?:we|i|and|but|or|this|these|it|its|see|here|for (?:more|a|an|details|example)|if|please|our|there|you|your|note that|thanks|click|check|check out|feel free|list of|a list of|more|other|some|most|many|last update|updated?|welcome|stay tuned|contact|as|also|implements?|provides?|proposes?|introduces?|uses?|an? (?:\S+ ){0,3}(?:list|collection|implementation|package|library|tool|framework|repository|database|website|blog|tutorial|course|toolkit))\b/i;

/** What tells the reader to do something, or what something does. */
const orderWords =
  /^(?:adds?|removes?|inserts?|forks?|runs?|opens?|clicks?|installs?|please|make sure|ensure|checks?|redirects?|displays?)\s+(?:an?|the|your|all|that|to|it|if)\b/i;

/** The path of a file, and what is typed as a command. */
const pathWords = /^[\w.~-]*(?:\/[\w.~-]+){2,}\/?$|^(?:\/|--)[a-z][\w-]*(?:\s|$)/;

const labelledWords =
  /^(?:notes?|tl;?dr|abstract|summary|keywords?|tags?|key (?:ideas?|words?|points?|insights?)|task|dataset|datasets|data|code|codes|github|project(?: page)?|authors?|affiliations?|institutions?|venue|conference|journal|published|date|year|links?|comments?|description|contributions?|methods?|model|results?|problem|motivation|publisher|key|env|presenter|slides|video|doi|url|arxiv|pdf|keywords|topic|session|summary|简介|摘要|关键词|作者|机构)\s*[:：]/i;

/** Whether a text begins with the label of a field: `Venue: KDD`. */
export function isFieldLabel(text: string): boolean {
  return labelledWords.test(text);
}

export function scoreOf(title: string, segment: Segment, slot: string): number {
  const { style, isBold, depth } = segment;
  const words = wordCount(title);
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
  if (pathWords.test(title)) return 0;
  const isOrder = isLowerCased(title) && orderWords.test(title);
  const isSentence =
    /\b(?:is|are|was|were|has|have|will|we|you|they|it|i)\b/.test(title) &&
    !/[?:]/.test(title) &&
    isLowerCased(title);
  return (
    length -
    (words > 30 ? 1 : words > 22 ? 0.4 : 0) -
    (!isApart && dangling.test(title) ? 1.5 : 0) -
    (remarkWords.test(title) ? (isApart ? 0.2 : isLowerCased(title) ? 1.2 : 0.3) : 0) -
    (labelledWords.test(title) && !isApart && !(isBold && words > 3) ? 2 : 0) -
    (isSentence && !isApart ? 0.9 : 0) -
    (isOrder && !isApart ? 1.2 : 0) -
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
    (likelyPlaceOf(title) ? 0.4 : 0) -
    // `In M. Kent (Ed.), Handbook of Shelves`
    (/^In:?\s+(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}/u.test(title) ? 1.5 : 0) +
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

export function wordCount(text: string): number {
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
    .replace(/^["“]([^"“”]*)$/, '$1')
    .replace(/\s+[-–—]$/, '')
    .trim();
}
