import { keySentenceRules } from './key-sentence-rules.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** Points that a sentence loses for each one before it: of two alike, the first is the main statement. */
const pointsLostPerSentence = 0.4;

/** A key sentence has at least this many points. */
const minPoints = 5;

/** The rules look at this many characters of a sentence; hardly any is longer. */
const maxScoredChars = 1500;

/** The points that the rules give a sentence. */
function pointsOf(text: string): number {
  const head = text.slice(0, maxScoredChars);
  return keySentenceRules.reduce((sum, [points, , pattern]) => (pattern.test(head) ? sum + points : sum), 0);
}

/** The key sentence of an abstract, or its first one where none is; `undefined` for an empty abstract. */
export function keySentenceOrFirst(abstract: string): Sentence | undefined {
  return keySentenceOf(abstract) ?? sentencesOf(abstract)[0];
}

/** The sentence of an abstract that says what the paper does, with its place; `undefined` if none does. */
export function keySentenceOf(abstract: string): Sentence | undefined {
  const sentences = sentencesOf(abstract);
  let best: { sentence: Sentence; points: number } | undefined;
  for (const [at, sentence] of sentences.entries()) {
    const points = pointsOf(sentence.text) - at * pointsLostPerSentence;
    if (points >= minPoints && (!best || points > best.points)) best = { sentence, points };
  }
  return best?.sentence;
}
