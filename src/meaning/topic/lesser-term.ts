import { isProse } from '../phrase.ts';
import { nounLike, type Term } from './term-list.ts';
import { isEmptyTerm, isTelling } from './word/general-term.ts';

/** A lesser term of a larger share of the texts divides nothing; a word alone says less than several, but among few texts. */
const mostShare = { word: 0.15, wordOfFew: 0.3, term: 0.4, broad: 0.5, outer: 0.9 };
const fewTexts = 100;

/** A word of prose is a noun where another word stands behind it no more often than this; so is one with `ing`. */
const mostFollowed = 0.35;

/** A term whose neighbour belongs to it so often is a part of a longer one. */
const mostBound = 0.65;

/** An adjective divides where this share of the texts have it, and so many. */
const leastShare = 0.012;
const leastAdjectives = 5;

/** A general word is in so many texts at least. */
const leastTexts = 3;

/** A term that is followed by `of` so often needs what follows. */
const leastRelated = { general: 0.4, other: 0.75 };

/** Whether it is a German adjective before its noun, which titles may write in capitals where they begin: `Digitale Editionen`. */
export function isBentAdjective({
  words,
  followed,
  tongue,
}: Pick<Term, 'words' | 'followed' | 'tongue'>): boolean {
  return (
    words.length === 1 && tongue === 'german' && followed > mostFollowed && /e[mnrs]?$/.test(words[0] ?? '')
  );
}

/** A verb or an adverb. */
const isVerbal = /(?:ed|ly)$/;

/**
 * Whether a term of titles says what a paper is about where its title has nothing better: a general noun, as
 * `performance` or `world model`, or an adjective that many have, as `multimodal`. `own` is the number of texts that have
 * it in any of its names, `texts` that of all. `breadth` lets it be in half of
 * them, or in nearly all, where it is around other topics.
 */
export function isLesserTerm(term: Term, own: number, texts: number, breadth?: 'broad' | 'outer'): boolean {
  const { words, key, isAcronym, isSmall, followed, preceded, related, tongue } = term;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (isSmall || isBentAdjective(term)) return false;
  if (key.length < 3 && !isAcronym && !/\p{N}/u.test(key)) return false;
  if (/^\p{N}+$/u.test(last) || related >= leastRelated.other) return false;
  const kind = breadth ?? (words.length > 1 ? 'term' : texts <= fewTexts ? 'wordOfFew' : 'word');
  if (own > mostShare[kind] * texts) return false;
  if (isEmptyTerm(words) || isVerbal.test(last) || isVerbal.test(first)) return false;
  if (words.length > 1) return followed < mostBound && preceded < mostBound && !/ing$/.test(first);
  const isGeneral = isProse(first) || isTelling(first);
  if (isGeneral && (own < leastTexts || related >= leastRelated.general)) return false;
  if (isProse(first) && !nounLike.test(first) && !isTelling(first)) return false;
  if (isProse(first) || /ing$/.test(first))
    return followed <= mostFollowed || (breadth !== undefined && isTelling(first));
  // Where adjectives stand behind their nouns, they name no topic: `algébrique`.
  if (tongue === 'romance' && preceded > mostBound) return false;
  const isAdjective = followed > mostBound;
  return !isAdjective || own >= Math.max(leastAdjectives, leastShare * texts);
}
