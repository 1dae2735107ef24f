import { isProse } from '../phrase.ts';
import { isEmptyTerm, isTelling } from './general-term.ts';
import { nounLike, type Term } from './term-list.ts';

/** A lesser term of a larger share of the texts divides nothing; a word alone says less than several. */
const mostShare = { word: 0.15, term: 0.4 };

/** A word of prose is a noun where another word stands behind it no more often than this; so is one with `ing`. */
const mostFollowed = 0.35;

/** A term whose neighbour belongs to it so often is a part of a longer one. */
const mostBound = 0.65;

/** An adjective divides where this share of the texts have it, and so many. */
const leastShare = 0.012;
const leastAdjectives = 5;

/** A word is in so many texts at least. */
const leastTexts = 3;

/** A term that is followed by `of` so often needs what follows. */
const leastRelated = 0.75;

/** A verb or an adverb. */
const isVerbal = /(?:ed|ly)$/;

/**
 * Whether a term of titles says what a paper is about where its title has nothing better: a general noun, as
 * `performance` or `world model`, or an adjective that many have, as `multimodal`. `texts` is their number.
 */
export function isLesserTerm(term: Term, texts: number): boolean {
  const { words, key, isAcronym, followed, preceded, related } = term;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (key.length < 3 && !isAcronym && !/\p{N}/u.test(key)) return false;
  if (/^\p{N}+$/u.test(last) || related >= leastRelated) return false;
  if (term.texts.length > mostShare[words.length === 1 ? 'word' : 'term'] * texts) return false;
  if (isEmptyTerm(words) || isVerbal.test(last) || isVerbal.test(first)) return false;
  if (words.length === 1 && term.texts.length < leastTexts) return false;
  if (words.length > 1) return followed < mostBound && preceded < mostBound && !/ing$/.test(first);
  if (isProse(first) && !nounLike.test(first) && !isTelling(first)) return false;
  if (isProse(first) || /ing$/.test(first)) return followed <= mostFollowed;
  const isAdjective = followed > mostBound;
  return !isAdjective || term.texts.length >= Math.max(leastAdjectives, leastShare * texts);
}
