import { wordsOf } from '../../paper/word-table.ts';
import { isBesides } from './venue-key.ts';

/** Names in capitals that say nothing of a conference. */
const others = new Set(
  wordsOf('ACM AIP ASME CEUR EU IEEE IFIP IOP LNAI LNBIP LNCS LNEE NY PMLR SPIE UAE UK US USA USENIX'),
);

const name = '[A-Z][A-Za-z0-9+*]*(?:[-/&@][A-Za-z0-9]+)*';
const withYear = String.raw`(?:\s?[\u2019'\u0060-]?\s?(?:\d{4}|\d{2}))?`;
const inBrackets = new RegExp(String.raw`\((?:[^()]*,\s)?(${name}?)${withYear}\)`, 'g');
const behindSign = new RegExp(
  String.raw`\s[\u2013\u2014-]{1,2}\s(${name})\s(?:19|20)\d\d(\sWorkshops)?(?=[\s,:;.]|$)`,
);
const alone = new RegExp(
  String.raw`^(?:the\s)?proc(?:eedings|\.)\s(?:of\s)?(?:the\s)?(${name}?)${withYear}$`,
  'i',
);
const ofMeeting =
  /\b(?:conf(?:erence)?|symp(?:osium)?|workshops?|congress|colloquium|meeting|proc(?:eedings)?|school|forum)\b/i;

/** The short name that a whole name gives itself: `... (NIME)`, `Computer Vision – ECCV 2020`, `Proceedings of EMNLP`. */
export function acronymIn(text: string): string | undefined {
  if (isBesides(text)) return undefined;
  const [, signed, workshops = ''] = behindSign.exec(text) ?? [];
  if (signed && isAcronym(signed)) return `${signed}${workshops}`;
  const named = alone.exec(text)?.[1];
  if (named && isAcronym(named)) return named;
  if (!ofMeeting.test(text)) return undefined;
  const found = [...text.matchAll(inBrackets)]
    .map(({ 1: name = '', index }) => ({ name, before: text.slice(0, index).trim() }))
    .findLast(({ name, before }) => isAcronym(name) && abbreviates(name, before));
  if (!found) return undefined;
  const isOfWorkshops = /\bworkshops$/i.test(found.before) && !/W/.test(found.name.slice(1));
  return isOfWorkshops ? `${found.name} Workshops` : found.name;
}

function isAcronym(name: string): boolean {
  return (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && name.length <= 14 && !others.has(name);
}

/** Whether the letters of a short name stand in this order in the words before it, the first at the beginning of one. */
function abbreviates(name: string, before: string): boolean {
  const words = before.toLowerCase();
  const letters = name.toLowerCase().replace(/[^\p{L}]/gu, '');
  const starts = [...words.matchAll(/(?<!\p{L})\p{L}/gu)].map(({ index }) => index);
  return starts.some((start) => {
    let at = start;
    for (const letter of letters) {
      at = words.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });
}
