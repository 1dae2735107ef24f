import type { Term } from './term-list.ts';

/** Terms of one meaning. */
export interface Candidate {
  terms: Term[];
  texts: Int32Array;
  strengths: Float32Array;
  /** How good a topic it is, whatever else is chosen. */
  worth: number;
  /** Whether too few of its texts are about it. */
  isWeak: boolean;
}

/** Topics that share more of their texts are one. */
const mostAlike = 0.5;

/** A longer term within a shorter one needs to be this much rarer to be a topic beside it. */
const mostContained = 0.6;

/** A topic must be worth this much to at least so many texts, as the first topic of each. */
const leastGain = 0.5;

/** Those that divide texts best, each of which says something that those before it don't, in the order in which they are chosen. */
export function choose(candidates: readonly Candidate[], texts: number, most: number): Candidate[] {
  const said = new Float64Array(texts);
  /** What is said of a text already makes more of it worth less: as 1 by (1 + said)^1.25. */
  const shareOf = (text: number) => {
    const all = 1 + (said[text] ?? 0);
    return 1 / (all * Math.sqrt(Math.sqrt(all)));
  };
  const gainOf = ({ texts, strengths, worth }: Candidate) =>
    worth * texts.reduce((sum, text, at) => sum + (strengths[at] ?? 0) * shareOf(text), 0);
  const open = candidates.map((candidate) => ({ candidate, gain: gainOf(candidate) }));
  const chosen: Candidate[] = [];
  while (chosen.length < most) {
    open.sort((a, b) => b.gain - a.gain || byKey(a.candidate.terms[0] as Term, b.candidate.terms[0] as Term));
    const best = open[0];
    if (!best || best.gain < leastGain) break;
    const fresh = gainOf(best.candidate);
    if (fresh < best.gain - 1e-9) {
      best.gain = fresh;
      continue;
    }
    open.shift();
    if (chosen.some((other) => isSame(best.candidate, other))) continue;
    chosen.push(best.candidate);
    best.candidate.texts.forEach((text, at) => {
      said[text] = (said[text] ?? 0) + (best.candidate.strengths[at] ?? 0);
    });
  }
  return chosen;
}

/** Whether two topics are one, or one is within the other and hardly narrower. */
export function isSame(a: Candidate, b: Candidate): boolean {
  const shared = sharedBy(a.texts, b.texts);
  if (shared > mostAlike * (a.texts.length + b.texts.length - shared)) return true;
  const [short, long] = a.texts.length > b.texts.length ? [a, b] : [b, a];
  return long.texts.length > mostContained * short.texts.length && isWithin(short, long);
}

function sharedBy(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** Whether the words of one are among those of the other, one behind the other. */
function isWithin(short: Candidate, long: Candidate): boolean {
  const words = (candidate: Candidate) => ` ${candidate.terms[0]?.words.join(' ')} `;
  return words(long).includes(words(short)) || words(short).includes(words(long));
}

function byKey(a: Term, b: Term): number {
  return a.key < b.key ? -1 : 1;
}
