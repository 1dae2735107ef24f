import { rules } from './key-sentence-rules.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** What a later sentence loses a place: of two alike, the first names the paper's main thing. */
const lossPerSentence = 0.4;
/** Below this no sentence says it, and the first one stands for the abstract. */
const least = 5;

/** How much of a sentence is looked at, in characters: what is longer is no sentence. */
const longest = 1500;

/** The points of one sentence by the rules alone. */
function pointsOf(text: string): number {
  const head = text.slice(0, longest);
  return rules.reduce((sum, { points, pattern }) => (pattern.test(head) ? sum + points : sum), 0);
}

/**
 * The sentence of an abstract that says what the paper does, with its place in the abstract; the
 * first one where none does; `undefined` for an empty abstract.
 */
export function keySentenceOrFirst(abstract: string): Sentence | undefined {
  return keySentenceOf(abstract) ?? sentencesOf(abstract)[0];
}

/** The sentence of an abstract that says what the paper does; `undefined` where none does. */
export function keySentenceOf(abstract: string): Sentence | undefined {
  const sentences = sentencesOf(abstract);
  let best: { sentence: Sentence; points: number } | undefined;
  for (const [at, sentence] of sentences.entries()) {
    const points = pointsOf(sentence.text) - at * lossPerSentence;
    if (points >= least && (!best || points > best.points)) best = { sentence, points };
  }
  return best?.sentence;
}
