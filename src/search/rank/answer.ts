import { isCommon } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import { isPastedAddress, linkKeys } from '../format/link-key.ts';
import { papersMeeting } from '../match/condition.ts';
import { type Interpretation, interpretationOf } from '../match/interpretation.ts';
import type { Condition, FacetName } from '../query/condition.ts';
import { bareName, identifiersIn } from '../query/identifier.ts';
import { isUnfinished, parsedQueries, type Query } from '../query/query.ts';
import { byWorth, type Hit, hasEveryWord, rankedHits } from './rank.ts';

/** A word that no paper has, and what it was read as. */
export interface Correction {
  typed: string;
  read: string;
}

/** What a query finds. */
export interface Answer {
  /** Best first; nothing is left out. */
  hits: FoundHit[];
  /** How many of them have every telling word of the query. */
  withAll: number;
  corrections: Correction[];
  /** The words that count, to be marked where they stand. */
  words: string[];
  /** Phrases that no paper has, where their words were looked for instead. */
  loosened: string[];
}

/** A hit, and the interpretation of the query that found it. */
export interface FoundHit extends Hit {
  interpretation: Interpretation;
}

/** At most this many of the best papers are compared with a pasted identifier. */
const mostIdentified = 8;

/** A query with at least this many words besides its phrases is a text, and what it quotes need not stand in a paper. */
const leastWordsOfText = 5;

/** What can be asked for by name before a colon. */
export function facetNames({ facets, facetsOnDemand }: Index): FacetName[] {
  return [...facets, ...facetsOnDemand];
}

/** All papers as listed where nothing is asked yet, for a person who only chooses; else what the query finds. */
export async function answerOrShelf(index: Index, text: string): Promise<Answer> {
  return text === '' || isUnfinished(text, facetNames(index))
    ? listed([...index.lengths.keys()])
    : answerToQuery(index, text);
}

/** Papers that no word ranks, by their numbers. */
function listed(papers: readonly number[]): Answer {
  const interpretation = { words: [], compounds: [], synonyms: [] };
  const hits = papers.map((paper) => ({ paper, score: 0, missing: [], nearness: 0, interpretation }));
  return { hits, withAll: hits.length, corrections: [], words: [], loosened: [] };
}

/** The papers that a query finds on a shelf. Nothing a person types is an error. */
export async function answerToQuery(index: Index, text: string): Promise<Answer> {
  const named = await answerToName(index, text);
  if (named) return named;
  const queries = parsedQueries(text, facetNames(index));
  const answer = united(await Promise.all(queries.map((query) => answerToOne(index, query))));
  const [query] = queries;
  if (answer.hits.length > 0 || queries.length !== 1 || !query) return answer;
  const loose = loosened(query);
  return loose ? { ...(await answerToOne(index, loose.query)), loosened: loose.phrases } : answer;
}

/** A text with its quotations taken as words, and these; `undefined` for a query that asks for a phrase. */
function loosened({ words, conditions }: Query): { query: Query; phrases: string[] } | undefined {
  const phrases = conditions.filter(isQuotation).map((condition) => condition.text);
  const quoted = phrases.flatMap((phrase) => phrase.split(' ')).length;
  if (phrases.length === 0 || words.length - quoted < leastWordsOfText) return undefined;
  const query = { words, conditions: conditions.filter((condition) => !isQuotation(condition)) };
  return { query, phrases };
}

function isQuotation(condition: Condition): condition is Extract<Condition, { kind: 'phrase' }> {
  return condition.kind === 'phrase' && !condition.excluded;
}

/**
 * The papers that an identifier or an address names or that link to it; where there are none, what its
 * names find as words. `undefined` where the text is neither.
 */
async function answerToName(index: Index, text: string): Promise<Answer | undefined> {
  const names = identifiersIn(text);
  const answers = await Promise.all(
    names.map((name) => answerToOne(index, { words: [name], conditions: [] })),
  );
  for (const answer of answers) {
    for (const hit of answer.hits.slice(0, mostIdentified)) {
      const { id, ids } = await index.fragment(hit.paper);
      if ([id, ...ids].some((name) => names.includes(name.toLowerCase())))
        return { ...answer, hits: [{ ...hit, missing: [] }], withAll: 1, corrections: [] };
    }
  }
  const address = bareName(text);
  const linking = isPastedAddress(address) ? await index.linked(linkKeys(address)) : [];
  if (linking.length > 0) return listed(linking);
  return names.length > 0 ? united(answers) : undefined;
}

async function answerToOne(index: Index, { words, conditions }: Query): Promise<Answer> {
  const among = await papersMeeting(index, conditions);
  if (words.length === 0) return listed([...(among ?? [])].sort((a, b) => a - b));
  const interpretation = await interpretationOf(index, words);
  const hits = rankedHits(interpretation, index, among);
  const telling = interpretation.words.filter((word) => !word.isCommon);
  const inFull = interpretation.compounds.flatMap(({ read }) => read?.split(' ') ?? []);
  return {
    hits: hits.map((hit) => ({ ...hit, interpretation })),
    withAll: hits.filter(hasEveryWord).length,
    corrections: hits.length > 0 ? correctionsIn(interpretation) : [],
    words: [
      ...telling.map(({ word, correction }) => correction ?? word),
      ...inFull.filter((word) => !isCommon(word)),
    ],
    loosened: [],
  };
}

/** Several answers as one: each paper once, as the interpretation that suits it best has found it. */
function united(answers: readonly Answer[]): Answer {
  const [only] = answers;
  if (only && answers.length === 1) return only;
  const best = new Map<number, FoundHit>();
  for (const hit of answers.flatMap(({ hits }) => hits)) {
    const known = best.get(hit.paper);
    if (!known || byWorth(hit, known) < 0) best.set(hit.paper, hit);
  }
  const hits = [...best.values()].sort(byWorth);
  return {
    hits,
    withAll: hits.filter(hasEveryWord).length,
    corrections: eachOnce(answers.flatMap(({ corrections }) => corrections)),
    words: [...new Set(answers.flatMap(({ words }) => words))],
    loosened: [],
  };
}

function correctionsIn({ words }: Interpretation): Correction[] {
  return eachOnce(
    words.flatMap(({ word, correction }) => (correction ? [{ typed: word, read: correction }] : [])),
  );
}

function eachOnce(corrections: readonly Correction[]): Correction[] {
  return [...new Map(corrections.map((correction) => [correction.typed, correction])).values()];
}
