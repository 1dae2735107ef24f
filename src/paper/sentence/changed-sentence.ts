import { latinWords } from './anchor.ts';

/**
 * How much of an address a sentence must have, of 1. With three of a sentence's first eight words
 * replaced, nine of ten are found; where the sentence is gone, another is taken for it once in fifty.
 */
const least = 0.4;

/**
 * The place in `sentences` of the one that an address was probably made of, before it was changed:
 * it shares most words and pairs of words with the address, each counting for more the fewer of the
 * sentences have it. `undefined` where none has enough of them.
 */
export function changedSentence(anchor: string, sentences: readonly string[]): number | undefined {
  const wanted = wordsAndPairs(latinWords(anchor).slice(1));
  const found = sentences.map((sentence) => new Set(wordsAndPairs(latinWords(sentence))));
  const weights = wanted.map((part) => {
    const having = found.filter((parts) => parts.has(part)).length;
    return Math.log((sentences.length + 1) / Math.max(having, 1));
  });
  const shares = found.map((parts) => sum(weights.filter((_, at) => parts.has(wanted[at] ?? ''))));
  const best = Math.max(...shares);
  return best > 0 && best >= least * sum(weights) ? shares.indexOf(best) : undefined;
}

function wordsAndPairs(words: readonly string[]): string[] {
  return words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
