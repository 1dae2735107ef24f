import { isNameSuffix } from '../values/names/name-order.ts';
import { unmarkedNames } from './name-macros.ts';
import { bibText } from './text.ts';

/** The people of an entry as records name them, given names first. */
export interface BibNames {
  names: string[];
  /** Whether the list ends with `and others`. */
  hasOthers: boolean;
}

/** The number by which DBLP tells people of one name apart: `Wei Wang 0001`. */
const dblpNumber = /\s+\d{4}$/;

/**
 * The names in a field such as `author`, divided by `and` outside of braces, as BibTeX does
 * (N. Markey, Tame the BeaST, 2009, section 11): `von Last, Jr, First` and `First von Last`; a name in braces is
 * a group's and stays whole. Names in biblatex's own form, `family=…, given=…`, are read as well.
 */
export function bibNames(source: string): BibNames {
  const parts = dividedBy(unmarkedNames(source.replace(/\s+/g, ' ')).trim(), /\s+and(?=\s)|^and(?=\s)/gi)
    .flatMap(listedNames)
    .filter((part) => part !== '');
  const isOthers = (part: string) => /^\{?(?:others|et\.? al\.?)\}?$/i.test(part);
  const names = parts.filter((part) => !isOthers(part)).map(bibName);
  return { names: names.filter((name) => name !== ''), hasOthers: parts.some(isOthers) };
}

/**
 * The names in what stands for one name but is a list, as people write who don't know BibTeX's `and`: divided by
 * semicolons, by `&`, or by commas (`Ada Roe, Bo Orr, Kit Lee`, `Roe, A., Orr, B.`).
 */
function listedNames(written: string): string[] {
  const source = written.replace(/^(?:et|und|y|e|&|\\&)\s+|[\s,]+$/g, '');
  if (/^\s*(?:family|given|prefix|suffix|id)\s*=/i.test(source)) return [source];
  const divided = [/\s*;\s*/g, /\s+\\?&\s+/g].map((sign) => dividedBy(source, sign));
  for (const parts of divided)
    if (parts.length > 1 && parts.every((part) => /[\s,]/.test(part))) return parts.flatMap(listedNames);
  const [, list, others] = /^(.*?),?\s+(et\.? al\.?)$/i.exec(source) ?? [];
  if (list !== undefined && others !== undefined) return [...listedNames(list), others];
  return commaNames(source);
}

/** A whole name, given names first, and one that begins with initials, so that it can't be a family name. */
const wholeName = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)* \p{Lu}[\p{L}'’-]+$/u;
const initialsFirst = /^(?:\p{Lu}\.[ -]?)+(?:\p{Ll}+ )*\p{Lu}[\p{L}'’-]+$/u;
const initials = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;

/** The names in a text that commas divide: one name in two or three parts, or names. */
function commaNames(source: string): string[] {
  const parts = dividedBy(source, /\s*,\s*/g);
  const plain = parts.map((part) => bibText(part));
  const isOne =
    parts.length < 2 ||
    (parts.length === 2 && !plain.every((part) => initialsFirst.test(part))) ||
    (parts.length === 3 && plain.some(isNameSuffix));
  if (isOne) return [source];
  const bare = parts.map((part) => part.replace(/^(?:et|und|y|e) /, ''));
  if (bare.every((part) => wholeName.test(bibText(part)))) return bare;
  if (parts.length === 3 && !plain.some((part) => initials.test(part))) return [source];
  const names: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part = '', next] = parts.slice(at);
    const isFamily = next !== undefined && (initials.test(plain[at + 1] ?? '') || !/\s/.test(part));
    names.push(isFamily ? `${part}, ${next}` : part);
    if (isFamily) at++;
  }
  return names;
}

function bibName(source: string): string {
  if (/^\{[^{}]*\}$/.test(source)) return text(source);
  const parts = dividedBy(source, /,/g);
  if (/^\s*(?:family|given|prefix|suffix|id)\s*=/i.test(source)) return extendedName(parts);
  const [last = '', second = '', third] = parts;
  if (third === undefined && isNameSuffix(second)) return text(`${last} ${second}`);
  const [given = '', behind = ''] =
    third === undefined ? [second] : isNameSuffix(third) ? [second, third] : [third, second];
  const name = parts.length < 2 ? last : `${given} ${last} ${behind}`;
  return text(name).replace(dblpNumber, '');
}

/** A name with its parts named, as biblatex has it. */
function extendedName(parts: readonly string[]): string {
  const named = new Map(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name.trim().toLowerCase(), text(value.join('=').trim().replace(/^"|"$/g, ''))];
    }),
  );
  return ['given', 'prefix', 'family', 'suffix']
    .map((name) => named.get(name) ?? '')
    .filter(Boolean)
    .join(' ');
}

function text(source: string): string {
  return bibText(source)
    .replace(/\u00a0/g, ' ')
    .replace(/(?<=\p{L})[*†‡]+/gu, '')
    .trim();
}

/** The parts of a text that a pattern divides outside of braces, without white space around them. */
function dividedBy(source: string, pattern: RegExp): string[] {
  const isOutside = depths(source);
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: found } of source.matchAll(pattern)) {
    if (!isOutside(index)) continue;
    parts.push(source.slice(start, index).trim());
    start = index + found.length;
  }
  return [...parts, source.slice(start).trim()];
}

/** Whether a place, each behind the one asked for before, stands outside of braces. */
function depths(source: string): (place: number) => boolean {
  let at = 0;
  let depth = 0;
  return (place) => {
    for (; at < place; at++) {
      if (source[at] === '\\') at++;
      else if (source[at] === '{') depth++;
      else if (source[at] === '}') depth = Math.max(depth - 1, 0);
    }
    return depth === 0;
  };
}
