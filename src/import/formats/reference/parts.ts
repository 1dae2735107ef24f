import { unstoppedTitle } from '../values/title.ts';
import { datePattern } from './date.ts';
import { imprintStart } from './imprint.ts';
import type { LeadingPeople } from './people.ts';
import { printedPlace } from './place.ts';
import type { PrintedPlace } from './printed-place.ts';

/** A reference without its authors. */
export interface ReferenceParts {
  title: string;
  /** Where it appeared, as written, and what that says. */
  written: string;
  place: PrintedPlace;
  isThesis: boolean;
  /** A date that stands behind the authors. */
  date: string | undefined;
}

/** A shorter title, in characters, is none. */
const shortestTitleChars = 4;

/** A title goes on for so many sentences at most. */
const mostSentences = 12;

/** So many commas, from the last, may stand in front of a journal. */
const mostCommas = 8;

/** A date behind the authors: `(2017, May 3).`, `. 2017.`, `(2017)`, `, 2017:`. */
const dateBehind = new RegExp(
  `^[\\s.,:;]*(?:[([](?<bracketed>(?:${datePattern}|(?:1[5-9]|20)\\d{2})[a-z+]?(?:, [^)\\]]{3,20})?)[)\\]]\\s*[.,:;]*|(?<bare>${datePattern})[a-z]?(?:[.,:;]|(?=\\s+["“‘'\\p{Lu}\\d])))\\s*`,
  'u',
);
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  '„': '“”"',
  '«': '»',
  '»': '«',
  "'": "'",
};

/** The title and the place in what stands behind the people; `undefined` where it is no reference. */
export function referenceParts(
  behind: string,
  people: LeadingPeople,
  mayLackDate = false,
): ReferenceParts | undefined {
  const found = dateBehind.exec(behind);
  // A number behind a name without a sign is a page of an index, but for a style that shortens names.
  const dated =
    found && (people.areShortened || !/^\s+\d/.test(found[0]) || /\d[a-z]?[.,:]/.test(found[0]))
      ? found
      : undefined;
  const date = (dated?.groups?.['bracketed'] ?? dated?.groups?.['bare'])?.replace(
    /(?<=\d{4})(?:[a-z]\b|\+)/,
    '',
  );
  if (!dated && !/^\s*["“‘„«»'.,:;]|^\s/.test(behind)) return undefined;
  const rest = behind.slice(dated?.[0].length ?? 0).replace(/^[\s.,:;]+/, '');
  const divided =
    quotedTitle(rest) ??
    thesisTitle(rest) ??
    (/^\s*:/.test(behind) ? imprintTitle(rest) : undefined) ??
    plainTitle(rest, /^\s*,/.test(behind) && (!dated || isFramedByCommas(dated[0])));
  const { title, more } = withoutBrackets(divided.title);
  const written = more === '' ? divided.place : `${more}. ${divided.place}`;
  if (title.length < shortestTitleChars || !/\p{L}{2}/u.test(title) || notTitle.test(title)) return undefined;
  const place = printedPlace(written, divided.isQuoted, divided.isImprint);
  const isDated = date !== undefined || place.date !== undefined || yearIn(written) !== undefined;
  if (!isDated && !(mayLackDate && people.isSure)) return undefined;
  const isThesis = thesis.test(rest);
  const isBracketed = dated?.groups?.['bracketed'] !== undefined;
  const isFramed = date !== undefined && (divided.isQuoted || isBracketed || written !== '');
  if (!people.isSure && !isFramed && !isThesis && !isPlaced(place, written)) return undefined;
  return {
    title: title.replace(/(?<!\b\p{Lu})[.,]$/u, '').trim(),
    written,
    place,
    date,
    isThesis,
  };
}

/** A title behind a colon, up to the towns and the year of a book: `Title (Row, 17), Leiden/Boston 2003`. */
function imprintTitle(rest: string): Divided | undefined {
  if (/\bin: /i.test(rest)) return undefined;
  const start = imprintStart(rest);
  if (start < shortestTitleChars) return undefined;
  return { title: rest.slice(0, start), place: rest.slice(start), isQuoted: false, isImprint: true };
}

/** Whether commas stand on both sides of a date, as where they divide the whole reference. */
function isFramedByCommas(date: string): boolean {
  return /^\s*,[^,]*,\s*$/.test(date);
}

/** A title, and what stands behind it. */
interface Divided {
  title: string;
  place: string;
  isQuoted: boolean;
  /** Whether nothing but an imprint stands behind it. */
  isImprint?: boolean;
}

/** Whether a text certainly says where a work appeared. */
function isPlaced({ volume, pages, publisherPlace, isWithin }: PrintedPlace, written: string): boolean {
  return (
    volume !== undefined ||
    pages !== undefined ||
    publisherPlace !== undefined ||
    isWithin ||
    published.test(written)
  );
}

/** A title without the edition, volume or pages behind it. */
function withoutBrackets(written: string): { title: string; more: string } {
  const [, title = written, more = ''] =
    /^(.{4,}?)((?:\s*[([](?:\d{1,2}\w* ed\w*\.?|pp?\. [^)]{1,20}|Vols?\. [^)]{1,12}|No\. [^)]{1,12})[)\]]|[.,] \d{1,2}(?:st|nd|rd|th) edn?\.?)+)$/u.exec(
      written,
    ) ?? [];
  return { title, more: more.replace(/^[\s.,([]+|[\s)\].]+$/g, '') };
}

/** What tells that a work is a thesis. */
const thesis =
  /[\s,.]*[[(]?\b(?:(?:Ph\.? ?D\.?|Doctoral|Doctor|Master(?:['’]?s)?|M\.? ?(?:Sc|A|Phil)\.?|Bachelor(?:['’]?s)?|B\.? ?Sc\.?|Diplom\w*|Habilitation\w*|Licentiate) (?:thesis|diss(?:ertation|\.)|project)|Dissertation|Doktorarbeit|Masterarbeit|Magisterarbeit|Diplomarbeit|Thèse)\b[^)\].,]{0,20}[)\]]?[.,]?/iu;

/** A publisher and a year, and nothing else. */
const published = /^(?:\d\w+ ed\., )?\p{Lu}[^.;:]{2,80}, (?:1[5-9]|20)\d{2}\.?$/u;

/** The title of a thesis and what stands behind it. */
function thesisTitle(rest: string): Divided | undefined {
  const mark = thesis.exec(rest);
  if (!mark || mark.index < shortestTitleChars) return undefined;
  const before = rest.slice(0, mark.index);
  const dated = /[.,]\s+(?=(?:1[5-9]|20)\d{2}\.)/.exec(before);
  const behind = /^\s*,/.test(mark[0]) && !dated ? [...before.matchAll(sentenceEnd)].at(-1) : undefined;
  if (behind)
    return {
      title: before.slice(0, behind.index),
      place: rest.slice(behind.index + behind[0].length),
      isQuoted: false,
    };
  return {
    title: dated ? before.slice(0, dated.index) : before.replace(/\s*\(pp?\.[^)]*\)$/, ''),
    place: `${dated ? before.slice(dated.index + dated[0].length) : ''} ${rest.slice(mark.index + mark[0].length)}`,
    isQuoted: false,
  };
}

/** What names go on with, or an index of names. */
const notTitle =
  /^(?:["“](?:[^"”]*$|[^"”]*(?:,["”]|["”],|["”] with)\s)|(?=[^,]*,)(?:\p{Lu}\S*\s+)+\p{Lu}$|(?:and|&)\s|\p{Lu}\. \p{Lu}[\p{L}'’-]+(?:,|\.? \p{Lu}\.)|[\p{L}'’-]+, \p{Lu}[\p{L}'’.-]+ \d+\b|\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’.-]+$)/u;

/** The year that a place names last. */
export function yearIn(place: string): string | undefined {
  const bare = place.replace(/\bhttps?:\S+|\b10\.\d{4,9}\/\S+|arxiv[:. ]\S+/gi, ' ');
  return bare.match(/(?<![\d–-])(?:1[5-9]|20)\d{2}(?![\d–-])/g)?.at(-1);
}

/** A title in quotation marks and what stands behind it. */
export function quotedTitle(rest: string): Divided | undefined {
  const closing = quotes[rest[0] ?? ''];
  if (closing === undefined) return undefined;
  for (let at = 4; at < rest.length; at++) {
    if (!closing.includes(rest[at] ?? '')) continue;
    const inside = rest.slice(1, at);
    const after = rest.slice(at + 1);
    const isStopped = /[.,?!]$/.test(inside);
    // An apostrophe stands within a word.
    if (
      !/^(?:[\s.,;)(]|$)/.test(after) ||
      (!isStopped && /^\s\p{Ll}/u.test(after) && !/^\s(?:in|doi|vol)\b/.test(after))
    )
      continue;
    const place = after.replace(/^[\s.,;]+/, '');
    // A title may begin with a quotation: “Which country?” A study of hands.
    if (/[?!]$/.test(inside) && /^\s\p{Lu}/u.test(after) && isBroken(printedPlace(place, true).name))
      return undefined;
    return { title: inside.replace(/[.,]$/, ''), place, isQuoted: true };
  }
  return undefined;
}

/** Where a sentence may end: behind a word, a bracket or a number, or with a question mark. */
const sentenceEnd =
  /(?:(?<=[\p{L}\d)\]”"’%+]{2}|\.\)|\s[\d\p{Lu}]|\d\.\d)(?<!\b(?:Dr|Mr|Mrs|Ms|St|vs|cf|No|Nr|Vol|Prof|ca))\.|[?!]["”’]?\.?)\s+(?=["“‘]?[\p{Lu}\d[(]|https?:|doi|arXiv|\p{Ll}{1,4}\p{Lu}|in[ :])/gu;

/** A title without quotation marks and what stands behind it; where `isByComma`, commas divide the reference. */
function plainTitle(rest: string, isByComma: boolean): Divided {
  const ends = [...rest.matchAll(sentenceEnd)].slice(0, mostSentences).map(({ 0: sign, index }) => ({
    title: rest.slice(0, index + (/^[?!]/.test(sign) ? 1 : 0)),
    place: rest.slice(index + sign.length),
  }));
  const within =
    /[.,?!]["”’]?\s+(?=In[:,]?\s+\S|in:\s*\S|in (?:the )?Proc(?:eedings|\.)|Pp\. \d|(?<=[.?!] )in (?:\p{Lu}|\d))/u.exec(
      rest,
    );
  const [, title, more = '', publisher] =
    /^(.{4,}?)((?:, [^,()]{1,20} ed[n.]?)?) \((\p{Lu}[^()]{2,80}, (?:1[5-9]|20)\d{2})\)/u.exec(rest) ?? [];
  if (title && publisher && ends.length === 0 && !within)
    return { title, place: `${more.replace(/^, /, '')}. ${publisher}`, isQuoted: false };
  const chosen =
    (within && {
      title: rest.slice(0, within.index + (/^[?!]/.test(within[0]) ? 1 : 0)),
      place: rest.slice(within.index + within[0].length),
    }) ??
    (isByComma ? commaTitle(rest) : undefined) ??
    ends.find(({ place }) => isWhole(place)) ??
    ends[0] ??
    commaTitle(rest);
  return { ...(chosen ?? { title: unstoppedTitle(rest), place: '' }), isQuoted: false };
}

/** Whether a place names one journal or book, and no further sentence stands in front of it. */
function isWhole(place: string): boolean {
  const { name, volume, pages, publisherPlace } = printedPlace(place);
  if (publisherPlace !== undefined && name === undefined) return !isBroken(publisherPlace);
  return name !== undefined && (volume !== undefined || pages !== undefined) && !isBroken(name);
}

/** Whether there are several sentences in what should be a name. */
function isBroken(name: string | undefined): boolean {
  return /(?:(?:^|\s)\p{Ll}\S*|\p{L}{11,}|\d|\))[.?!]\s+\p{Lu}/u.test(name ?? '');
}

/** A comma behind which a journal or proceedings begin for certain. */
const journalByComma =
  /,\s+(?=(?:(?:IEEE|ACM|SIAM|IFAC|IET|European|International)\b(?: \p{Lu}\S*)?\s)?(?:Transactions|Journal|Letters|Annals|Proceedings) (?:on|of|in)\b)/u;

/** What is counted behind the name of a journal. */
const countWord = /^(?:vol(?:ume)?|no|nr|number|issue|iss|pp?|pages?|art(?:icle)?)\b\.?$/i;

/** A title that a comma ends, as Elsevier writes it: `Title, Journal 3 (2017) 1–9`, `Title, Publisher, Place, 2017`. */
function commaTitle(rest: string): { title: string; place: string } | undefined {
  for (const { 0: sign, index } of [...rest.matchAll(/,\s+(?=[\p{L}(])/gu)].reverse().slice(0, mostCommas)) {
    const place = rest.slice(index + sign.length);
    const { name, volume } = printedPlace(place, true);
    const isDated =
      /^[\p{L}][^,]{1,80} \((?:1[5-9]|20)\d{2}\)/u.test(place) || /^\((?:1[5-9]|20)\d{2}\)/.test(place);
    if (
      isDated ||
      (name !== undefined && volume !== undefined && !name.includes(',') && !countWord.test(name))
    )
      return { title: rest.slice(0, index), place };
  }
  const named = journalByComma.exec(rest);
  if (named)
    return { title: rest.slice(0, named.index), place: rest.slice(named.index).replace(/^,\s+/, '') };
  const [, title, place] =
    /^(.{4,}?), (\p{Lu}[^,]{2,60}, \p{Lu}[^,]{2,40}, (?:1[5-9]|20)\d{2})\.?$/u.exec(rest) ?? [];
  return title && place ? { title, place } : undefined;
}
