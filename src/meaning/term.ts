import { stem } from 'porter2';

/** The words of a text in lower case and without accents: `Vision-Language` gives `vision`, `language`. */
export function wordParts(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * What precedes the point from which Snowball 3 strips suffixes in some words, so that `universal`
 * doesn't become `univers`. Porter2 has no such rule.
 */
const beginning = /^(?:univ(?=ers)|e(?=merg)|or(?=gan)|in(?=ter)|la(?=ter))/;

/** Words that Snowball 3 exempts from its rules. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['added', 'add'],
  ['adding', 'add'],
  ['evening', 'evening'],
  ['evenings', 'evening'],
  ['paste', 'paste'],
  ['pasted', 'paste'],
  ['pastes', 'paste'],
  ['pasting', 'paste'],
]);

/**
 * The term under which Pagefind files a word in lower case: its stem by the Snowball algorithm for
 * English, version 3 (https://snowballstem.org/algorithms/english/stemmer.html). A compound is one
 * word: `guir1`.
 */
export function termOf(word: string): string {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const before = beginning.exec(word)?.[0] ?? '';
  const term =
    exceptions.get(word) ?? before + stem(word.slice(before.length).replace(/ologists?$/, 'ology'));
  if (terms.size >= mostCachedTerms) terms.clear();
  terms.set(word, term);
  return term;
}

/** The terms of the words of a text, in order. */
export function termsOf(text: string): string[] {
  return wordParts(text).map(termOf);
}

/** Word -> its term: the same words come up again and again. */
const terms = new Map<string, string>();
const mostCachedTerms = 20_000;

/** Words that say nothing about what a paper is about. */
const common = new Set(
  (
    'a about an and any are as at be been but by can could did do does for from get had has have how i in into is it ' +
    'its me my of on one or our paper papers show shows so some such than that the their them then there these they ' +
    'this those through to up us use used uses using via was we were what when where which while who why will with ' +
    'without would you your no not nor more most less than also other others between during under both each all only very within upon among per ' +
    'may might must should often because before after again too he she his her him much either neither another ' +
    'yet still even since until though although however thus hence therefore here now whether'
  ).split(' '),
);

/** Whether a word is too common to decide what is found. */
export function isCommon(word: string): boolean {
  return common.has(word.toLowerCase());
}
