import type { IndexField, Posting, PostingList } from '../format/posting.ts';
import type { MeaningVectors } from '../format/vectors.ts';
import type { Reading } from '../match/reading.ts';
import { postingListsOf } from '../match/slot.ts';
import { standIns } from '../match/synonym.ts';
import { knownAmong, rarity } from './rarity.ts';
import { beginsTitle, type TellingWord, titleWorth } from './title.ts';

/** What is known of all papers, by number. */
export interface Ranked {
  /** How many words their texts have. */
  lengths: readonly number[];
  /** How many words their titles have. */
  titleLengths: readonly number[];
  meaning: MeaningVectors;
}

/** A paper that a query finds. */
export interface Hit {
  /** Its number in the index. */
  page: number;
  score: number;
  /** The words of the query that it doesn't have, common ones left out. */
  missing: readonly string[];
  /** How near it is to the query in meaning, from -1 to 1. */
  nearness: number;
}

/**
 * The weights of BM25F: K. Spärck Jones and others, A probabilistic model of information retrieval,
 * Information Processing and Management 36 (2000); fields as in S. Robertson and others, Simple BM25
 * extension to multiple weighted fields, CIKM 2004.
 */
const saturation = 1.2;
const lengthWeight = 0.75;
const fieldWeights: Readonly<Record<IndexField, number>> = {
  title: 2,
  authors: 0.7,
  venue: 1,
  topics: 0.5,
  ids: 1,
  published: 0,
};

/** What full nearness in meaning adds, in parts of what all words of the query are worth. */
const meaningWeight = 0.4;

/** What a word counts that stands for one of the query, in parts of what it would count by itself. */
const synonymWeight = 0.4;

/** What a name that begins the title adds, in parts of what its words are worth. */
const nameBonus = 2;

/** A paper with none of the words is found where none has all of them, and it is at least so near. */
const leastNearness = 0.6;

/** What two neighbouring words of the query add where they stand side by side. */
const nearBonus = 0.5;

/** Words further apart than this are not near. */
const nearest = 6;

/**
 * The papers that have a word of the query, best first: those with every telling word before the
 * others, then by score, then in the order of the shelf. `among` limits them.
 */
export function rankedHits(
  { slots, compounds, synonyms }: Reading,
  { lengths, titleLengths, meaning: vectors }: Ranked,
  among?: ReadonlySet<number>,
): Hit[] {
  const worths = new Map(
    [...slots, ...compounds, ...synonyms.flatMap(({ others }) => others)].map(({ postings }) => [
      postings,
      rarity(postings.size, lengths.length),
    ]),
  );
  const worth = (list: PostingList) => worths.get(list) ?? 0;
  const telling = slots.flatMap((slot, at): TellingWord[] =>
    slot.isCommon
      ? []
      : [{ ...slot, worth: worth(slot.postings), lists: postingListsOf(slot, at, compounds) }],
  );
  const scored = [...telling, ...compounds].map(({ postings }) => ({ postings, worth: worth(postings) }));
  const pages = new Set<number>();
  for (const { postings } of scored) for (const page of postings.keys()) pages.add(page);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1) || 1;
  const near = vectors.nearness(slots, lengths.length);
  const meaning = meaningWeight * knownAmong(lengths.length);
  const whole = telling.reduce((sum, { postings, worth }) => sum + (postings.size > 0 ? worth : 0), 0);
  const named = nameBonus * slots.reduce((sum, { postings }) => sum + worth(postings), 0);
  const hitOf = (page: number): Hit => {
    const relative = (lengths[page] ?? average) / average;
    let score = beginsTitle(slots, compounds, page) ? named : 0;
    for (const { postings, worth } of scored) {
      const posting = postings.get(page);
      if (posting) score += worth * saturated(posting, relative);
    }
    for (const synonym of synonyms) {
      const worths = standIns(synonym, slots, page).map(
        ({ posting, postings }) => worth(postings) * saturated(posting, relative),
      );
      score += synonymWeight * Math.max(0, ...worths);
    }
    const nearness = near[page] ?? 0;
    score += meaning * whole * Math.max(nearness, 0);
    score += titleWorth(telling, page, whole, titleLengths[page]);
    score += togetherness(telling, page);
    return { page, score, missing: missingIn(telling, page), nearness };
  };
  const isWanted = (page: number) => !among || among.has(page);
  const hits = [...pages].filter(isWanted).map(hitOf);
  if (!hits.some(hasEveryWord)) {
    near.forEach((nearness, page) => {
      if (nearness >= leastNearness && !pages.has(page) && isWanted(page)) hits.push(hitOf(page));
    });
  }
  return hits.sort(byWorth);
}

const nothing: readonly string[] = [];

/** The words that a paper lacks, each once. */
function missingIn(telling: readonly TellingWord[], page: number): readonly string[] {
  const lacking = telling.filter(({ lists }) => !lists.some((list) => list.has(page)));
  return lacking.length === 0 ? nothing : [...new Set(lacking.map(({ word }) => word))];
}

/** Whether a paper has every telling word of the query. */
export function hasEveryWord({ missing }: Hit): boolean {
  return missing.length === 0;
}

/** Which of two hits comes first: the one with every telling word, the better, the one listed first. */
export function byWorth(a: Hit, b: Hit): number {
  return Number(hasEveryWord(b)) - Number(hasEveryWord(a)) || b.score - a.score || a.page - b.page;
}

function saturated(posting: Posting, relativeLength: number): number {
  let { frequency } = posting;
  for (const [field, { length }] of posting.fields) frequency += length * fieldWeights[field];
  return (
    (frequency * (saturation + 1)) /
    (frequency + saturation * (1 - lengthWeight + lengthWeight * relativeLength))
  );
}

/** What the paper gains where neighbouring telling words of the query stand near each other in it. */
function togetherness(telling: readonly TellingWord[], page: number): number {
  let sum = 0;
  for (let at = 1; at < telling.length; at++) {
    const [left, right] = [telling[at - 1], telling[at]];
    const a = left?.postings.get(page);
    const b = a && right?.postings.get(page);
    if (!left || !right || !a || !b) continue;
    const apart = leastDistance(a.positions, b.positions);
    if (apart <= nearest) sum += (nearBonus * Math.min(left.worth, right.worth)) / Math.max(apart, 1);
  }
  return sum;
}

/** The least distance between a number of one ascending list and one of another. */
function leastDistance(a: readonly number[], b: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    least = Math.min(least, Math.abs(x - y));
    if (x < y) i++;
    else j++;
  }
  return least;
}
