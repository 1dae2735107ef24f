import type { IndexField, Posting, PostingList } from '../format/posting.ts';
import type { MeaningVectors } from '../format/vectors.ts';
import type { Interpretation } from '../match/interpretation.ts';
import { postingListsOf } from '../match/query-word.ts';
import { synonymsIn } from '../match/synonym.ts';
import { proximityWorth } from './proximity.ts';
import { knownAmong, rarity } from './rarity.ts';
import { beginsTitle, type TellingWord, titleWorth } from './title.ts';

/** What ranking needs to know of all papers, by number. */
export interface PaperStatistics {
  /** How many words their texts have. */
  lengths: readonly number[];
  /** How many words their titles have. */
  titleLengths: readonly number[];
  meaning: MeaningVectors;
}

/** A paper that a query finds. */
export interface Hit {
  /** Its number in the index. */
  paper: number;
  score: number;
  /** The telling words of the query that it doesn't have. */
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
  keywords: 0.5,
  awards: 0.3,
  editors: 0.3,
  publisher: 0.3,
  notes: 0.5,
};

/** What full nearness in meaning adds, relative to the worth of all words of the query. */
const meaningWeight = 0.4;

/** What a synonym counts, relative to what it would count as a word of the query. */
const synonymWeight = 0.4;

/** What a name adds that begins the title, relative to the worth of its words. */
const nameBonus = 2;

/** Where no paper has all words, papers with none of them are found if they are at least this near. */
const leastNearness = 0.6;

/**
 * The papers that have a word of the query, best first: those with every telling word before the
 * others, then by score, then in the order of the shelf. `among` limits them.
 */
export function rankedHits(
  interpretation: Interpretation,
  statistics: PaperStatistics,
  among?: ReadonlySet<number>,
): Hit[] {
  const { words, compounds } = interpretation;
  const count = statistics.lengths.length;
  const worth = worthOf(interpretation, count);
  const telling = words.flatMap((word, at): TellingWord[] =>
    word.isCommon
      ? []
      : [{ ...word, worth: worth(word.postings), lists: postingListsOf(word, at, compounds) }],
  );
  const near = statistics.meaning.nearness(words, count);
  const scoreOf = scorer(interpretation, statistics, telling, worth);
  const hitOf = (paper: number): Hit => {
    const nearness = near[paper] ?? 0;
    return { paper, score: scoreOf(paper, nearness), missing: missingIn(telling, paper), nearness };
  };
  const isWanted = (paper: number) => !among || among.has(paper);
  const papers = new Set<number>();
  for (const { postings } of [...telling, ...compounds])
    for (const paper of postings.keys()) papers.add(paper);
  const hits = [...papers].filter(isWanted).map(hitOf);
  if (!hits.some(hasEveryWord)) {
    near.forEach((nearness, paper) => {
      if (nearness >= leastNearness && !papers.has(paper) && isWanted(paper)) hits.push(hitOf(paper));
    });
  }
  return hits.sort(byWorth);
}

/** How much each posting list of a query tells, among `papers` papers. */
function worthOf({ words, compounds, synonyms }: Interpretation, papers: number) {
  const lists = [...words, ...compounds, ...synonyms.flatMap(({ others }) => others)];
  const worths = new Map(lists.map(({ postings }) => [postings, rarity(postings.size, papers)]));
  return (list: PostingList): number => worths.get(list) ?? 0;
}

/** A function that gives the score of a paper. */
function scorer(
  { words, compounds, synonyms }: Interpretation,
  { lengths, titleLengths }: PaperStatistics,
  telling: readonly TellingWord[],
  worth: (list: PostingList) => number,
): (paper: number, nearness: number) => number {
  const scored = [...telling, ...compounds].map(({ postings }) => ({ postings, worth: worth(postings) }));
  const average = sumOf(lengths, (length) => length) / Math.max(lengths.length, 1) || 1;
  const whole = sumOf(telling, ({ postings, worth }) => (postings.size > 0 ? worth : 0));
  const named = nameBonus * sumOf(words, ({ postings }) => worth(postings));
  const meaning = meaningWeight * knownAmong(lengths.length) * whole;
  return (paper, nearness) => {
    const relativeLength = (lengths[paper] ?? average) / average;
    let score = beginsTitle(words, compounds, paper) ? named : 0;
    for (const { postings, worth } of scored) {
      const posting = postings.get(paper);
      if (posting) score += worth * saturated(posting, relativeLength);
    }
    for (const synonym of synonyms) {
      const worths = synonymsIn(synonym, words, paper).map(
        ({ posting, postings }) => worth(postings) * saturated(posting, relativeLength),
      );
      score += synonymWeight * Math.max(0, ...worths);
    }
    score += meaning * Math.max(nearness, 0);
    score += titleWorth(telling, paper, whole, titleLengths[paper]);
    return score + proximityWorth(telling, paper);
  };
}

function sumOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}

const nothing: readonly string[] = [];

/** The words that a paper lacks, each once. */
function missingIn(telling: readonly TellingWord[], paper: number): readonly string[] {
  const lacking = telling.filter(({ lists }) => !lists.some((list) => list.has(paper)));
  return lacking.length === 0 ? nothing : [...new Set(lacking.map(({ word }) => word))];
}

/** Whether a paper has every telling word of the query. */
export function hasEveryWord({ missing }: Hit): boolean {
  return missing.length === 0;
}

/** Compares hits: those with every telling word come first, then by score, then in the order of the shelf. */
export function byWorth(a: Hit, b: Hit): number {
  return Number(hasEveryWord(b)) - Number(hasEveryWord(a)) || b.score - a.score || a.paper - b.paper;
}

/** The frequency of a term in a paper, in all fields, weighed as BM25F does. */
function saturated(posting: Posting, relativeLength: number): number {
  let { frequency } = posting;
  for (const [field, { length }] of posting.fields) frequency += length * fieldWeights[field];
  return (
    (frequency * (saturation + 1)) /
    (frequency + saturation * (1 - lengthWeight + lengthWeight * relativeLength))
  );
}
