import { z } from 'zod';
import { yearOfDate } from './date/calendar.ts';
import { fnv1a } from './hash.ts';
import { isGroup, nameParts } from './name/name.ts';
import { plainText } from './text/text.ts';
import { transliterated } from './transliteration.ts';
import { wordPairs } from './word-table.ts';
import { lettersOf, plainLetters } from './wording/letters.ts';

/** The longest id that a title gives, in characters. */
const longestIdChars = 59;

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether `id` can name a paper's file and page: it stays in its folder on every system. */
export function isPaperId(id: string): boolean {
  return id.length <= 80 && idPattern.test(id) && !reserved.test(id);
}

/** An address below `/papers/`: one or two segments, as `2210.03629` or `hep-th/9901001`. */
export const aliasPath = z
  .string()
  .trim()
  .regex(/^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)?$/i, 'is not an alias; use letters, digits, dots and hyphens')
  .refine((value) => !value.includes('..') && !value.endsWith('.') && value.length <= 100, 'is not an alias');

/** `text` in lower-case ASCII words joined by hyphens; empty where it holds no such word. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'ʼ]/gu, '');
  return plainLetters(plain)
    .replace(/[\u0370-\u03ff]/gu, (letter) => greek.get(letter.toLowerCase()) ?? letter)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const greek = wordPairs(`
  α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi ο omicron
  π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega
`);

/**
 * The id a title gives: its lower-case words joined by hyphens, Cyrillic and Greek ones in Latin letters, cut
 * at a word boundary before 60 characters. A title in other letters, or without any, gives `paper`.
 */
export function idOf(title: string): string {
  return titleIdOf(title) ?? 'paper';
}

/** What is known of a paper that may name it. */
export interface Nameable {
  title?: string;
  arxiv?: string;
  doi?: string;
  openreview?: string;
  pmid?: string;
  pmcid?: string;
  authors?: readonly string[];
  published?: string;
}

/**
 * The id of a new paper: that of its title, or where this is in other letters its identifier, or its first
 * author and year, or a number that follows from the title alone.
 */
export function newIdOf({ title = '', authors: [author] = [], published, ...paper }: Nameable): string {
  const ofTitle = titleIdOf(title);
  if (ofTitle !== undefined) return ofTitle;
  const { arxiv, doi, pmcid, pmid, openreview } = paper;
  const number =
    arxiv ?? doi ?? pmcid ?? (pmid && `pmid ${pmid}`) ?? (openreview && `openreview ${openreview}`);
  const family = author && slugOf(transliterated(isGroup(author) ? author : nameParts(author).family));
  const named = number ?? (family && published ? `${family} ${yearOfDate(published)}` : undefined);
  return cutId(slugOf(named ?? '')) || `paper-${fnv1a(title.normalize('NFC')).toString(36)}`;
}

/** The id that a title gives by its words, where it has any in Latin, Cyrillic or Greek letters, or only figures. */
function titleIdOf(title: string): string | undefined {
  const text = plainText(title);
  const id = cutId(slugOf(transliterated(text)));
  return id === '' || (!/[a-z]/.test(id) && /\p{L}/u.test(text)) ? undefined : id;
}

function cutId(slug: string): string {
  const cut =
    slug.length <= longestIdChars ? slug : slug.slice(0, slug.lastIndexOf('-', longestIdChars)) || slug;
  const id = cut.slice(0, longestIdChars).replace(/-$/, '');
  return reserved.test(id) ? `${id}-paper` : id;
}

/** `id`, or the first of `id-2`, `id-3`, ... that `isTaken` doesn't know. */
export function uniqueId(id: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let n = 2; ; n++) {
    const candidate = `${id}-${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/**
 * What two writings of one title have in common: letters and digits alone, without case, accents
 * and TeX. Two records with one key are taken for one paper.
 */
export function titleKey(title: string): string {
  return lettersOf(plainText(title));
}
