import { readsLikeProse } from '../../list/words/people.ts';
import { nameOfInitialsLast, withoutSlash } from '../../values/names/name-order.ts';
import { namesIn } from '../../values/names/names.ts';
import type { HtmlLine, HtmlRun } from '../page/lines.ts';
import { joined } from '../page/words.ts';

const word = String.raw`(?:\p{Lu}[\p{L}\p{M}'’‘.\u2010\u2011-]*|\p{Lu}\.|(?:van|von|de|der|den|du|la|le|di|da|del|dos|das|do|el|al|bin|ibn|ben|ter|ten|zu|y|e|of|af|av|dell['’]\p{Lu}\p{L}*|d['’]\p{Lu}\p{L}*))`;
const personName = new RegExp(
  `^${word}(?: ${word}){1,5}(?: [\\p{Script=Han}\\p{Script=Hangul}]{2,4})?$`,
  'u',
);
const shortName = /^\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}$/u;
const scriptName = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·\s]{2,12}$/u;

/** Words of titles and places that begin with capitals as names do. */
export const notName =
  /\b(?:University|Institute|Department|College|School|Laborator(?:y|ies)|Lab|Proceedings|Conference|Workshop|Journal|Transactions|Letters|Review|International|Symposium|Learning|Networks?|Systems?|Analysis|Models?|Data|Research|Science|Sciences|Engineering|Technology|Center|Centre|Abstract|Paper|Slides|Video|Code|Poster|Best|Award|Session|Track|Download|Read|Full|Text|Press|Springer|Elsevier|Nature|Physics|Computer|Artificial|Deep|Neural|Google|Scholar|GitHub|LinkedIn|ResearchGate|ORCID|Twitter|Email|Chairs?|General|Committee|Editors?|Papers?|Posters?|Reports?|Proposals?|Publications?|Articles?|Information|Processing|Important|Dates?|Home|About|Contact|News|Museum|National|Version|Postprint|Preprint|Published|Free|Tech|Universi(?:dad|té|tät|tà|dade|tet|teit)|Board|Seminar|Building|Hotel|Posts|Recent|Organi[sz]er|Member|Germany|Japan|USA|Netherlands|Switzerland|Austria|Australia|Kingdom|Sweden|Norway|Denmark|Finland|Time|Start|Lecture|Reading|Required|Optional|Homework|Tracing)\b/;

/** Ends of words of titles that no name has. */
const notNameEnd = /\p{L}{3}(?:tions?|metric|olog(?:y|ies)|ivity|ability|istics?|ative)\b/iu;

/** Whether a text reads like the name of a person: of two words or more, each with a capital or a particle. */
function isPersonName(text: string): boolean {
  return (
    text.length <= 45 &&
    !notName.test(text) &&
    !notNameEnd.test(text) &&
    !/\s(?:of|and|the)$/.test(text) &&
    (shortName.test(text) ||
      scriptName.test(text) ||
      (personName.test(withoutSlash(text)) && /^\p{Lu}|\p{Lu}\p{Ll}/u.test(text)))
  );
}

/** A longer text, in characters, is no list of names. */
const longestListChars = 20_000;

/** So large a share of the parts of a text must be names. */
const leastNames = 0.8;

const known = new Map<string, readonly string[] | undefined>();

/** So many texts are remembered. */
const mostKnown = 5000;

/** The people that a text names and nothing else, places in brackets left out; `undefined` where it is no list of them. */
export function listedPeople(text: string, leastCount = 2): string[] | undefined {
  if (known.size > mostKnown) known.clear();
  // The same lines are asked about again and again.
  const names = known.has(text) ? known.get(text) : namesOfList(text);
  known.set(text, names);
  return names && names.length >= leastCount ? [...names] : undefined;
}

function namesOfList(text: string): string[] | undefined {
  if (readsLikeProse(text)) return undefined;
  if (text.length > longestListChars) return undefined;
  const list = text
    .replace(/^\s*[•–—-]\s+/, '')
    .replace(/^\s*\(((?:joint work |joint )?with [^()]+)\)/i, '$1')
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, ' ')
    .replace(/\[[^\]]{0,60}\]/g, ' ')
    .replace(
      /^\s*(?:by|with|(?:(?:joint|common) work|together|jointly|joint) with|authors?|autoren|auteurs|speakers?)\s*:?\s+/i,
      '',
    )
    .replace(/[*†‡§¶#∗⋆✉]+|(?<=\p{L})\d+(?:,\d+)*(?=[\s,;]|$)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, '')
    .replace(/,?\s*(?:\bet\.? al\b\.?|…|\.\.\.|and others|\+ ?\d+ (?:more|others?))\s*\.?\s*$/i, '')
    .replace(/[·•]/g, ',')
    .replace(/^.*;.*$/su, dividedByPlaces)
    .replace(/^.*\s\/\s.*$/su, dividedBySlashes)
    .replace(/(?<=\b\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.|–—-]+|[\s,;:]+$/g, '')
    .replace(/[\s.,;]+\(?(?:19|20)\d{2}\)?\.?$/, '')
    .replace(/(?<=\p{Ll})\.$/u, '')
    .trim();
  if (list === '' || /[?!:“”"]/.test(list) || !mayBeNames(list)) return undefined;
  const names = (pairedNames(list) ?? namesIn(list) ?? [])
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
  // What is counted behind them is no name, and neither is a journal: `Surf. Sci.`.
  while (names.length > 1 && /\d|^(?!Prof)\p{Lu}\p{Ll}{2,}\.\s+\p{Lu}/u.test(names.at(-1) ?? '')) names.pop();
  // A sentence ends among them, or something is counted.
  if (
    names.some((name) => /\d/.test(name) || /\p{Ll}{2}(?<!Prof)\.\s+(?:\p{Lu}[\p{Ll}-]{2}|In\b)/u.test(name))
  )
    return undefined;
  const good = names.filter(isPersonName).length;
  // Words in capitals alone are abbreviations.
  if (names.length === 1 && /^(?:\p{Lu}{3,}\s*)+$/u.test(list)) return undefined;
  return good >= names.length * leastNames && good > 0
    ? names.length === 1
      ? names.map(nameOfInitialsLast)
      : names
    : undefined;
}

/** Whether so many words begin with a capital, or are of no script that has them, as in names. */
function mayBeNames(list: string): boolean {
  const words = list.split(/[\s,;]+/);
  return words.filter((word) => !/^[\p{Ll}\d]/u.test(word)).length >= words.length * leastCapitals;
}

/** So large a share of the words of names begin with a capital. */
const leastCapitals = 0.4;

/** Names that semicolons divide by their places, and commas from each other, divided by commas alone. */
function dividedByPlaces(list: string): string {
  const isMixed = list.split(';').some((part) => {
    const names = part.split(',').map((name) => name.trim());
    return names.length > 1 && names.every((name) => /^\S+ \S/.test(name));
  });
  return isMixed ? list.replace(/\s*;\s*/g, ', ') : list;
}

/** Whole names that slashes divide, with semicolons; a slash in a given name stays: `S / M Roe`. */
function dividedBySlashes(list: string): string {
  const parts = list.split(/\s\/\s/);
  const areWhole = parts.every((part) =>
    part.split(/[,;]|\s(?:and|&)\s/).every((name) => /\S\s+\S/.test(name.trim())),
  );
  return areWhole ? parts.join('; ') : list;
}

/** Whether a text is one name. */
export function isSingleName(text: string): boolean {
  return listedPeople(text, 1)?.length === 1;
}

/** The names in a list of family and given names in turn: `Novak, Ida, Orr, Bo, and Roe, Kit`. */
function pairedNames(list: string): string[] | undefined {
  const parts = list.split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/).filter((part) => part !== '');
  const single = parts.filter((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part)).length;
  if (
    parts.length < 2 ||
    parts.length % 2 > 0 ||
    (parts.length === 2 && !list.includes(',')) ||
    /;/.test(list) ||
    single < parts.length * 0.75
  )
    return undefined;
  return parts.flatMap((part, at) => (at % 2 > 0 ? [`${part} ${parts[at - 1]}`] : []));
}

/** Lines in which a list of people that goes on behind a comma is one line. */
export function withWholePeople(lines: readonly HtmlLine[]): HtmlLine[] {
  const whole: HtmlLine[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const text = above && above.level === undefined ? joined(above.runs) : '';
    const goesOn = /,$/.test(text) && listedPeople(text, 1) && listedPeople(joined(line.runs), 1);
    if (above && goesOn)
      whole[whole.length - 1] = { ...above, runs: [...above.runs, space(line), ...line.runs] };
    else whole.push(line);
  }
  return whole;
}

/** A space in front of a line. */
function space({ runs }: HtmlLine): HtmlRun {
  const [first] = runs as [HtmlRun];
  return { text: ' ', isBold: false, isItalic: false, element: first.element };
}
