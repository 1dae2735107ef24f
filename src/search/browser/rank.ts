import type { Meaning } from './meaning.ts';
import type { Field, Posting, PostingList } from './posting.ts';
import { type Compound, listsOf, type Slot } from './slot.ts';
import { type Synonym, standIns } from './synonym.ts';

/** What one way of reading a query looks for. */
export interface Reading {
  slots: readonly Slot[];
  compounds: readonly Compound[];
  synonyms: readonly Synonym[];
}

/** What is known of all papers, by number. */
export interface Ranked {
  /** How many words their texts have. */
  lengths: readonly number[];
  /** How many words their titles have. */
  titleLengths: readonly number[];
  meaning: Meaning;
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
const fieldWeights: Readonly<Record<Field, number>> = {
  title: 2,
  authors: 1.5,
  venue: 1,
  topics: 0.5,
  ids: 1,
  published: 0,
};

/** What full nearness in meaning adds, in parts of what all words of the query are worth. */
const meaningWeight = 0.4;

/**
 * A shelf of so many papers says half of what one without end does of how words are used: how rare they
 * are, and what they go together with.
 */
const halfKnown = 66;

/**
 * So many papers beyond the shelf are taken to have a word of which the shelf says nothing: that one
 * paper in fifty has it is mostly chance, and must not decide.
 */
const unseen = 10;

/** What a word counts that stands for one of the query, in parts of what it would count by itself. */
const synonymWeight = 0.4;

/** A paper with none of the words is found where none has all of them, and it is at least so near. */
const leastNearness = 0.6;

/** What a name that begins the title adds, in parts of what its words are worth. */
const nameBonus = 2;

/**
 * What the words add that stand in the title, in parts of what all are worth: all of them much, half
 * of them next to nothing; half as much again where they stand there in the order of the query; and
 * up to twice as much again where they are all of the title.
 */
const titleBonus = 2;
const titleSharpness = 8;
const orderBonus = 0.5;
const coverBonus = 2;

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
  const telling = slots.flatMap((slot, at): Written[] =>
    slot.isCommon ? [] : [{ ...slot, worth: worth(slot.postings), lists: listsOf(slot, at, compounds) }],
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
  if (!hits.some(isWhole)) {
    near.forEach((nearness, page) => {
      if (nearness >= leastNearness && !pages.has(page) && isWanted(page)) hits.push(hitOf(page));
    });
  }
  return hits.sort(byWorth);
}

/** A telling word of the query. */
interface Written {
  word: string;
  /** Its own postings, and all lists in which it stands. */
  postings: PostingList;
  lists: readonly PostingList[];
  worth: number;
}

const nothing: readonly string[] = [];

/** The words that a paper lacks, each once. */
function missingIn(telling: readonly Written[], page: number): readonly string[] {
  const lacking = telling.filter(({ lists }) => !lists.some((list) => list.has(page)));
  return lacking.length === 0 ? nothing : [...new Set(lacking.map(({ word }) => word))];
}

/** Whether a paper has every telling word of the query. */
export function isWhole({ missing }: Hit): boolean {
  return missing.length === 0;
}

/** Which of two hits comes first: the one with every telling word, the better, the one listed first. */
export function byWorth(a: Hit, b: Hit): number {
  return Number(isWhole(b)) - Number(isWhole(a)) || b.score - a.score || a.page - b.page;
}

/** How much a term tells, by the number of papers that have it. */
function rarity(papers: number, all: number): number {
  return Math.log(1 + (all - papers + 0.5) / (papers + unseen * (1 - knownAmong(all)) + 0.5));
}

/** How much so many papers say of how words are used, from 0 to 1. */
function knownAmong(papers: number): number {
  return papers / (papers + halfKnown);
}

function saturated(posting: Posting, relativeLength: number): number {
  let { frequency } = posting;
  for (const [field, { length }] of posting.fields) frequency += length * fieldWeights[field];
  return (
    (frequency * (saturation + 1)) /
    (frequency + saturation * (1 - lengthWeight + lengthWeight * relativeLength))
  );
}

/** Whether the slots are, in order and from the first, the words that the paper's title begins with. */
function beginsTitle(slots: readonly Slot[], compounds: readonly Compound[], page: number): boolean {
  let position = -1;
  for (let at = 0; at < slots.length; ) {
    const compound = compounds
      .filter(({ from, read, postings }) => !read && from === at && inTitle(postings, page, position))
      .sort((a, b) => b.to - a.to)[0];
    const list = compound?.postings ?? slots[at]?.postings;
    if (!list || !inTitle(list, page, position)) return false;
    position = nextInTitle(list, page, position);
    at = compound?.to ?? at + 1;
  }
  return slots.length > 0;
}

/** Parts of a compound stand at one position, so the next word may stand there too. */
function nextInTitle(list: PostingList, page: number, position: number): number {
  const positions = list.get(page)?.fields.get('title') ?? [];
  return positions.includes(position + 1) || position === -1 ? position + 1 : position;
}

function inTitle(list: PostingList, page: number, position: number): boolean {
  const positions = list.get(page)?.fields.get('title') ?? [];
  return positions.includes(position + 1) || (position >= 0 && positions.includes(position));
}

/** What the paper gains where neighbouring telling words of the query stand near each other in it. */
function togetherness(telling: readonly Written[], page: number): number {
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

/** What the words in the title add; `whole` is what all words are worth, `length` how many words it has. */
function titleWorth(telling: readonly Written[], page: number, whole: number, length = 1): number {
  if (telling.length < 2) return 0;
  const places = telling.map(({ lists }) => placesInTitle(lists, page));
  let all = 0;
  let inTitle = 0;
  for (const [at, { worth }] of telling.entries()) {
    all += worth;
    if (places[at]?.length) inTitle += worth;
  }
  if (inTitle === 0) return 0;
  const covered = places.filter(({ length }) => length > 0).length / length;
  const more = orderBonus * orderInTitle(places) + coverBonus * Math.min(covered, 1);
  return titleBonus * whole * (inTitle / all) ** titleSharpness * (1 + more);
}

const nowhere: readonly number[] = [];

function placesInTitle(lists: readonly PostingList[], page: number): readonly number[] {
  let found = nowhere;
  for (const list of lists) {
    const places = list.get(page)?.fields.get('title');
    if (places) found = found.length === 0 ? places : [...found, ...places];
  }
  return found;
}

/** The share of neighbouring words of the query that stand in the title in their order. */
function orderInTitle(places: readonly (readonly number[])[]): number {
  const inOrder = places.slice(1).filter((right, at) => {
    const first = places[at]?.[0];
    return first !== undefined && (right.at(-1) ?? -1) >= first;
  });
  return inOrder.length / Math.max(places.length - 1, 1);
}
