import { z } from 'zod';
import { plainText } from './text/text.ts';
import { wordPairs } from './word-table.ts';
import { lettersOf } from './wording/letters.ts';

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
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'ʼ]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/[þÞ]/g, 'th')
    .replace(/ı/g, 'i')
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
 * The id a title gives: its lower-case words joined by hyphens, cut at a word boundary before
 * 60 characters. A title without any Latin letter or digit gives `paper`.
 */
export function idOf(title: string): string {
  const slug = slugOf(plainText(title));
  const cut =
    slug.length <= longestIdChars ? slug : slug.slice(0, slug.lastIndexOf('-', longestIdChars)) || slug;
  const id = cut.slice(0, longestIdChars).replace(/-$/, '');
  return id === '' ? 'paper' : reserved.test(id) ? `${id}-paper` : id;
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
