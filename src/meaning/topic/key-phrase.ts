import { isArticle, isInnerWord } from './word/function-word.ts';
import { gaps, type WordTexts } from './word-text.ts';

/** A sequence of words that several texts have. */
export interface KeyPhrase {
  /** Numbers of its words. */
  words: readonly number[];
  /** How many texts have it. */
  texts: number;
  /** How often they have it. */
  times: number;
  /** How often they have it within a longer phrase that several texts have. */
  nested: number;
  /** How many such longer phrases there are. */
  longer: number;
  /** How many texts have the most common of them. */
  longerTexts: number;
  /** The phrases without its first and without its last word, which a single word doesn't have. */
  tail?: KeyPhrase;
  head?: KeyPhrase;
}

/** The phrases of texts. */
export interface KeyPhrases {
  phrases: readonly KeyPhrase[];
  /** By the number of words, less one: place -> the number of the phrase that begins there, or -1. */
  places: readonly Int32Array[];
}

/** A phrase has at most this many words. */
const mostWords = 4;

/** The sequences of words that at least `least` texts have. */
export function keyPhrases(read: WordTexts, least: number): KeyPhrases {
  const phrases: KeyPhrase[] = [];
  const places: Int32Array[] = [];
  for (let length = 1; length <= mostWords; length++) {
    places.push(phrasesOfLength(read, phrases, places, least));
  }
  for (const { texts, times, head, tail } of phrases) {
    for (const inner of [head, tail]) {
      if (!inner) continue;
      inner.nested += times;
      inner.longer++;
      inner.longerTexts = Math.max(inner.longerTexts, texts);
    }
  }
  return { phrases, places };
}

/** Adds the phrases of so many words to `phrases`; where they begin. `shorter` has the places of those a word shorter. */
function phrasesOfLength(
  read: WordTexts,
  phrases: KeyPhrase[],
  places: readonly Int32Array[],
  least: number,
): Int32Array {
  const { tokens, starts } = read;
  const length = places.length + 1;
  const keyAt = keysOfLength(read, places);
  const at = new Int32Array(tokens.length).fill(-1);
  const numbers = new Map<number, number>();
  const firstPlaces: number[] = [];
  const texts: number[] = [];
  const times: number[] = [];
  const lastText: number[] = [];
  for (let text = 0; text + 1 < starts.length; text++) {
    const end = (starts[text + 1] ?? 0) - length;
    for (let place = starts[text] ?? 0; place <= end; place++) {
      const key = keyAt(place);
      if (key < 0) continue;
      let number = numbers.get(key);
      if (number === undefined) {
        number = texts.length;
        numbers.set(key, number);
        firstPlaces.push(place);
        texts.push(0);
        times.push(0);
        lastText.push(-1);
      }
      at[place] = number;
      times[number] = (times[number] ?? 0) + 1;
      if (lastText[number] === text) continue;
      lastText[number] = text;
      texts[number] = (texts[number] ?? 0) + 1;
    }
  }
  const shorter = places.at(-1);
  const kept = Int32Array.from(texts, (count, number) => {
    if (count < least) return -1;
    const place = firstPlaces[number] ?? 0;
    const [head, tail] = shorter ? [phrases[shorter[place] ?? -1], phrases[shorter[place + 1] ?? -1]] : [];
    phrases.push({
      words: Array.from(read.wordAt.subarray(place, place + length)),
      texts: count,
      times: times[number] ?? 0,
      nested: 0,
      longer: 0,
      longerTexts: 0,
      ...(head && { head }),
      ...(tail && { tail }),
    });
    return phrases.length - 1;
  });
  return at.map((number) => (number < 0 ? -1 : (kept[number] ?? -1)));
}

/**
 * A function that gives a number for the words from a place on, alike for the same words, or -1 where they
 * can't be part of a term or too few texts have a part of them.
 */
function keysOfLength(
  { words, wordAt, before }: WordTexts,
  places: readonly Int32Array[],
): (place: number) => number {
  const [single, shorter] = [places[0], places.at(-1)];
  if (!single || !shorter) return (place) => wordAt[place] ?? -1;
  const width = single.reduce((most, number) => Math.max(most, number), 0) + 1;
  const isFunction = Uint8Array.from(words, (word) => (word.isFunction ? 1 : 0));
  const isInner = Uint8Array.from(words, (word) => (isInnerWord(word.key) ? 1 : 0));
  return (place) => {
    const end = place + places.length;
    const prefix = shorter[place] ?? -1;
    const last = single[end] ?? -1;
    if (prefix < 0 || last < 0 || before[end] === gaps.end) return -1;
    if (isFunction[wordAt[place] ?? 0] === 1) return -1;
    if (isFunction[wordAt[place + 1] ?? 0] === 0 && (shorter[place + 1] ?? -1) < 0) return -1;
    const word = wordAt[end] ?? 0;
    if (isFunction[word] === 1 && isInner[word] === 0 && before[end] !== gaps.hyphen) return -1;
    return prefix * width + last;
  };
}

/**
 * Whether a phrase may be a term where it stands: it begins and ends with a word that says something, and
 * divides no word that is written with hyphens.
 */
export function isTermAt(
  { words, spellings, before, tokens }: WordTexts,
  phrase: KeyPhrase,
  place: number,
): boolean {
  const { length } = phrase.words;
  const end = place + length;
  if (before[place] === gaps.hyphen || (end < tokens.length && before[end] === gaps.hyphen)) return false;
  const first = words[phrase.words[0] ?? 0];
  const last = words[phrase.words[length - 1] ?? 0];
  if (!first || !last || first.isFunction || first.isNumber || last.isFunction) return false;
  if (isArticle(first.key) && /^\p{Ll}/u.test(spellings[tokens[place] ?? 0]?.written ?? '')) return false;
  if (last.isNumber && before[end - 1] !== gaps.hyphen) return false;
  for (let at = 1; at < length - 1; at++) {
    const word = words[phrase.words[at] ?? 0];
    const isJoined = before[place + at] === gaps.hyphen && before[place + at + 1] === gaps.hyphen;
    if (word?.isFunction && !isJoined && !isInnerWord(word.key)) return false;
  }
  return true;
}
