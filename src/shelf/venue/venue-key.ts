import { wordsOf } from '../../paper/word-table.ts';

const ordinals = new Set(
  wordsOf(`
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth
    twenty thirty forty fifty
  `),
);

/**
 * What the names of one conference or journal have in common: the words but for years, ordinals, volumes, `the`,
 * `annual`, `proceedings of` and who holds it. A single word is as it is written: SC, MICRO.
 */
export function venueKey(written: string): string {
  const words = written
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[’'`]\s*\d\d\b/g, ' ')
    .replace(/\bproc(?:eedings)?\b\.?\s+(?:of\s+)?/i, (all, at: number) => (at < 5 ? ' ' : all))
    .replace(/\bvol(?:ume)?s?\b\.?\s*[\divx]+/gi, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isIgnored(word.toLowerCase()));
  if (words.length === 1) return words.join();
  const key = words.join(' ').toLowerCase();
  const without = key.replace(/^(?:(?:ieee|acm)\s)+/, '');
  return without.split(' ').length >= 3 ? without : key;
}

function isIgnored(word: string): boolean {
  return word === 'the' || word === 'annual' || ordinals.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word);
}

/** What appears beside a conference isn't the conference. */
const besides =
  /^(?:the\s+)?(?:\d{4}\s+)?(?:adjunct|companion|extended abstracts|supplement|doctoral|workshops?\b)/i;

/** Whether a name is that of something beside a conference: its workshops, a companion to it. */
export function isBesides(written: string): boolean {
  return besides.test(written);
}
