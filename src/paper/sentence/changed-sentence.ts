import { latinWords } from './anchor.ts';

/**
 * The least share of an anchor that a sentence must have in common with it. With three of its first
 * eight words replaced, nine sentences of ten are found; where a sentence is gone, another one is taken
 * for it once in fifty times.
 */
const minShare = 0.4;

/**
 * The index in `sentences` of the one that an anchor was probably made of before the sentence was
 * changed: the one that shares the most words and pairs of words with it, where those that few sentences
 * have count for more. `undefined` if none shares enough.
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
  return best > 0 && best >= minShare * sum(weights) ? shares.indexOf(best) : undefined;
}

function wordsAndPairs(words: readonly string[]): string[] {
  return words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
