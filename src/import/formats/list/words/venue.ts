import { arxivIdIn } from '../../../../paper/identifier-text.ts';
import { pageRange } from '../../../../paper/wording/pages.ts';
import { foundDate } from './date.ts';
import { remembered } from './remembered.ts';
import { isKnown, preprints, venueNamed } from './venue-names.ts';

const awardWords =
  /(?<![\p{L}-])(?:long oral|oral(?: presentations?)?|spotlights?|best[\w\s-]{0,30}?papers?(?:[\s-]+(?:award(?:s)?|runner[- ]up|finalist|candidate|nominee|honou?rable mention|nomination))*|outstanding papers?(?:[\s-]+(?:award|honou?rable mention|runner[- ]up))*|highlights?(?: paper)?|award (?:candidate|finalist)|honou?rable mention|notable[- ]top[- ]?\d+%?|test[- ]of[- ]time(?:[\s-]+award)?|distinguished papers?(?:[\s-]+award)?)(?![\p{L}-])/iu;

/** A word that each award has, which most texts lack. */
const mayBeShown = /oral|spotlight|paper|highlight|award|mention|notable|test/i;

/** How most papers of a meeting are shown, which is no award. */
const presentationWords = /(?<![\p{L}-])posters?(?: presentations?| session)?(?![\p{L}-])/iu;

const numbered = {
  volume: /[\s,]+vol(?:ume|\.)?\s*(\d{1,4})\b/i,
  issue: /[\s,]+(?:issue|no\.|number)\s*(\d{1,5})\b/i,
  pages: /[\s,:]+(?:pages?|pp\.?)\s*(\d{1,6}\s*[–—-]+\s*\d{1,6})/i,
};

/** Where and when an entry says that its paper appeared. */
export interface Appearance {
  /** Absent for preprints. */
  venue?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  published?: string;
  awards?: string[];
  /** How it was shown there, `Poster`. */
  remark?: string;
  /** Whether it names a server of preprints, and its number there. */
  isPreprint?: boolean;
  arxiv?: string;
}

/** The place and date that a text is as a whole, `ICRA, May 2023 (Oral)`; `undefined` where it says anything else. */
export function appearanceOf(written: string): Appearance | undefined {
  return written.length > 160 || !/[\p{L}\d]/u.test(written) ? undefined : knownAppearance(written);
}

const knownAppearance = remembered(foundAppearance);

function foundAppearance(written: string): Appearance | undefined {
  // `arXiv:1406.1078 / EMNLP 2014`
  const [, one = '', other = ''] = /^(.{3,60}?)\s+\/\s+(.{3,60})$/.exec(written) ?? [];
  const [a, b] = [one, other].map((part) => (part === '' ? undefined : appearanceOf(part)));
  if (a && b) return { ...b, ...a };
  const { awards, rest: unawarded } = awardsIn(written);
  let text = unawarded;
  const [remark] = (/poster/i.test(text) && presentationWords.exec(text)) || [];
  if (remark !== undefined) text = text.replace(presentationWords, ' ');
  text = trimmed(text).replace(
    /^(?:to appear(?: (?:in|at))?|(?:accepted|published|presented|appeared|submitted)(?: (?:by|to|at|in|as))?|appears? in|venue\s*:|in:?)\s+(?=\S)/i,
    '',
  );
  // `20-OSDI`, `2008-NIPS`, `2019-ICCV_W`, `2018-Arxiv`
  const hasNumber = /\d/.test(text);
  const [, first = '', name, isOfWorkshop] =
    /^((?:19|20)?\d{2})[-\s](\p{Lu}[\p{L}&+]{1,13})(_W)?$/u.exec(text) ?? [];
  if (name !== undefined && (isKnown(name) || /\p{Lu}.*\p{Lu}/u.test(name) || preprints.test(name))) {
    const published = first.length === 4 ? first : Number(first) > 60 ? `19${first}` : `20${first}`;
    return preprints.test(name)
      ? { published, isPreprint: true }
      : { venue: isOfWorkshop ? `${name}W` : name, published };
  }
  const said = { ...(awards.length > 0 && { awards }), ...(remark !== undefined && { remark }) };
  const [volumeWords = '', volume] = (hasNumber && numbered.volume.exec(text)) || [];
  const [issueWords = '', issue] = (hasNumber && numbered.issue.exec(text)) || [];
  const [pageWords = '', pages] = (hasNumber && numbered.pages.exec(text)) || [];
  text = text.replace(volumeWords, '').replace(issueWords, '').replace(pageWords, '');
  const dated = hasNumber ? (foundDate(text) ?? shortYear(text)) : undefined;
  const rest = trimmed(dated?.rest ?? text).replace(/(?<=\p{L})\s\d{1,3}$/u, '');
  const published = dated && { published: dated.date };
  if (rest === '' || /^(?:accepted|published|v\d|online|circa|c\.|date|year)$/i.test(rest))
    return published || awards.length > 0 ? { ...said, ...published } : undefined;
  if (preprints.test(rest)) {
    const arxiv = arxivIdIn(rest);
    // `arXiv 1910`: none is as old as that.
    const month = /^19(0[1-9]|1[0-2])$/.exec(dated?.date ?? '')?.[1];
    const day = month === undefined ? published : { published: `2019-${month}` };
    return { ...said, ...day, isPreprint: true, ...(arxiv && { arxiv }) };
  }
  // `arXiv 1906`
  const [, server = '', year, month] = /^(.{3,20}?)\s(\d{2})(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (month !== undefined && preprints.test(server))
    return { ...said, published: `20${year}-${month}`, isPreprint: true };
  const journal = journalIn(rest);
  if (journal) return { ...said, ...published, ...journal };
  const venue = venueNamed(rest, dated !== undefined);
  if (venue === undefined) return undefined;
  const numbers = {
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(pages !== undefined && { pages: pageRange(pages) }),
  };
  return {
    ...said,
    ...published,
    ...numbers,
    venue: dated?.date.length === 4 ? yearedName(text, venue) : venue,
  };
}

/** The awards that a text names, and what else it says. */
function awardsIn(text: string): { awards: string[]; rest: string } {
  const awards: string[] = [];
  let rest = text;
  if (mayBeShown.test(text))
    for (let found = awardWords.exec(rest); found; found = awardWords.exec(rest)) {
      awards.push(found[0].trim());
      rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    }
  return { awards, rest };
}

/** A name in capitals with volume and issue, and perhaps the pages: `Theory of Shelving 39(5), 12–30`. */
function journalIn(text: string): Appearance | undefined {
  const [, name, volume, issue, pages] =
    /^((?:\p{Lu}[\p{L}.&-]*|of|and|in|on|the|for|&)(?: (?:\p{Lu}[\p{L}.&-]*|of|and|in|on|the|for|für|&)){0,9}),? (\d{1,4}) ?\((\d{1,3}(?:[–/-]\d{1,3})?)\)?(?:[:,] ?(?:pp?\. ?)?(\d+ ?[–-]+ ?\d+))?$/u.exec(
      text,
    ) ?? [];
  if (name === undefined || volume === undefined || issue === undefined) return undefined;
  return { venue: name, volume, issue, ...(pages !== undefined && { pages: pageRange(pages) }) };
}

/** Numbers of two digits that are no year in which a paper appeared. */
const firstFutureYear = 36;
const lastFutureYear = 49;

/** `CVPR'21`, `ICML 19`: a year of two digits behind a short name. */
function shortYear(text: string): { date: string; rest: string } | undefined {
  const [, before = '', digits = '', after = ''] =
    /^(.*?[\p{L}&*)])\s?[-\s]?(?:['’‘`]\s?)?(\d{2})(?!\d)(.*)$/u.exec(text) ?? [];
  const name =
    before
      .trim()
      .split(/[\s/@]+/)
      .at(-1) ?? '';
  if (digits === '' || !(isKnown(name) || /['’‘]\s?\d/.test(text))) return undefined;
  // `RFC PR 39`
  if (Number(digits) >= firstFutureYear && Number(digits) <= lastFutureYear) return undefined;
  return { date: Number(digits) > 60 ? `19${digits}` : `20${digits}`, rest: `${before} ${after}` };
}

/** A name with its year, as people say it: `NeurIPS 2020` for `NeurIPS, 2020`; long names are said without. */
function yearedName(text: string, name: string): string {
  const isShort = name.split(/\s+/).length <= 3 || name.split(/\s+/).some(isKnown);
  return isShort
    ? trimmed(text.replace(/,?\s*\(?(?<![\d.])((?:19|20)\d{2})\)?/, ' $1')).replace(/\s+/g, ' ')
    : name;
}

/** The first conference or journal that is named among other words. */
export function venueIn(text: string): string | undefined {
  const words = text.replace(/https?:\S+/g, ' ').split(/(?<=[\s,;(])/);
  for (const [at, word] of words.entries()) {
    const bare = trimmed(word);
    if (!appearanceOf(bare)?.venue || !(isKnown(bare) || /\d/.test(bare))) continue;
    const next = trimmed(words[at + 1] ?? '');
    return /^['’]?(?:19|20)?\d{2}$/.test(next) && !/,$/.test(word.trim()) ? `${bare} ${next}` : bare;
  }
  return undefined;
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s.,;:|·•()[\]'’‘`–—-]+|[\s.,;:|·•(['’‘`–—-]+$/gu, '')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .trim();
}

const seasons = /^(?:spring|summer|autumn|fall|winter)$/i;

/** A place that a short text behind a title may be: words with capitals and a year. */
export function likelyPlaceOf(text: string): Appearance | undefined {
  const dated = foundDate(text);
  const rest = trimmed(dated?.rest ?? '');
  const isName =
    /^(?:[\p{Lu}\d&][^\s]*|of|and|in|on|the|for|&)(?:\s+(?:[\p{Lu}\d&][^\s]*|of|and|in|on|the|for|&)){0,6}$/u.test(
      rest,
    );
  // `Kent, Ada L. 2008` ends with a person's names.
  // `Fall 2011` is when a course was given.
  if (dated && seasons.test(rest)) return { published: dated.date };
  return dated && isName && /\p{L}/u.test(rest) && !/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)+$/u.test(rest)
    ? { venue: dated.date.length === 4 ? yearedName(text, rest) : rest, published: dated.date }
    : undefined;
}
