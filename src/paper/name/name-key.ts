import { slugOf } from '../id.ts';

/**
 * What two spellings of one name have in common: `Yucheng XU` and `Yucheng Xu`. A name in letters other than
 * Latin and Greek keeps its letters.
 */
export function nameKey(name: string): string {
  const text = name.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return /(?![\p{Script=Latin}\p{Script=Greek}])\p{L}/u.test(text) ? text.toLowerCase() : slugOf(text);
}

/** Whether a given name is no more than initials: `J. Smith`, `J.-P. Serre`. */
export function hasInitialsOnly(name: string): boolean {
  const words = name
    .replace(/,.*$/, '')
    .split(/[\s.-]+/)
    .filter(Boolean);
  return words.length > 1 && words.slice(0, -1).every((word) => [...word].length === 1);
}
