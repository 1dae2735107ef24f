import { isCommon } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import { isAddress, linkKeys } from '../format/link-key.ts';
import { papersMeeting } from '../match/condition.ts';
import { topicFacetIds } from '../match/facet.ts';
import { type Reading, readingOf } from '../match/reading.ts';
import type { QueryWord } from '../match/slot.ts';
import { bareName, identifiersIn } from '../query/identifier.ts';
import { isUnfinished, parsedQueries, type Query } from '../query/query.ts';
import { byWorth, type Hit, hasEveryWord, rankedHits } from './rank.ts';

/** What a query finds. */
export interface Answer {
  /** Best first; nothing is left out. */
  hits: FoundHit[];
  /** How many of them have every telling word of the query. */
  withAll: number;
  /** Words that no paper has, and what they were read as. */
  corrections: { typed: string; read: string }[];
  /** The words that count, to be marked where they stand. */
  words: string[];
  /** Phrases that no paper has, where their words were looked for instead. */
  loosened: string[];
}

/** A hit, and the reading of the query that found it. */
export interface FoundHit extends Hit {
  reading: Reading;
}

/** So many of the best papers are compared with a pasted identifier. */
const identified = 8;

/** All papers as listed where nothing is asked yet, for a person who only chooses; else what the query finds. */
export async function answerOrShelf(index: Index, text: string): Promise<Answer> {
  return text === '' || isUnfinished(text, topicFacetIds(index.facets))
    ? listed([...index.lengths.keys()])
    : answerToQuery(index, text);
}

/** Papers that no word ranks, by their numbers. */
function listed(pages: readonly number[]): Answer {
  const reading = { slots: [], compounds: [], synonyms: [] };
  const hits = pages.map((page): FoundHit => ({ page, score: 0, missing: [], nearness: 0, reading }));
  return { hits, withAll: hits.length, corrections: [], words: [], loosened: [] };
}

/** The papers that a query finds on a shelf. Nothing a person types is an error. */
export async function answerToQuery(index: Index, text: string): Promise<Answer> {
  const named = await answerToName(index, text);
  if (named) return named;
  const facets = topicFacetIds(index.facets);
  const queries = parsedQueries(text, facets);
  const answers = await Promise.all(queries.map((query) => answerToOne(index, query)));
  const answer = answers.length === 1 && answers[0] ? answers[0] : united(answers);
  const [query] = queries;
  if (answer.hits.length > 0 || queries.length !== 1 || !query) return answer;
  const loose = loosened(query);
  return loose ? { ...(await answerToOne(index, loose.query)), loosened: loose.phrases } : answer;
}

/** A query of so many words beside its phrases is a text, and what it quotes need not stand in a paper. */
const wholeText = 5;

/** A text with its quotations taken as words, and these; `undefined` for a query that asks for a phrase. */
function loosened({ words, conditions }: Query): { query: Query; phrases: string[] } | undefined {
  const isQuoted = ({ kind, excluded }: Query['conditions'][number]) => kind === 'phrase' && !excluded;
  const quoted = conditions.filter(isQuoted);
  const free = words.length - quoted.flatMap((condition) => condition.words).length;
  if (quoted.length === 0 || free < wholeText) return undefined;
  return {
    query: { words, conditions: conditions.filter((condition) => !isQuoted(condition)) },
    phrases: quoted.map((condition) => condition.words.join(' ')),
  };
}

/**
 * The papers that an identifier or an address names or that link to it; where there are none, what its
 * names find as words. `undefined` where the text is no such thing.
 */
async function answerToName(index: Index, text: string): Promise<Answer | undefined> {
  const names = identifiersIn(text);
  const answers = await Promise.all(
    names.map((name) => answerToOne(index, { words: [name], conditions: [] })),
  );
  for (const answer of answers) {
    for (const hit of answer.hits.slice(0, identified)) {
      const { id, ids } = await index.fragment(hit.page);
      if ([id, ...ids].some((name) => names.includes(name.toLowerCase())))
        return { ...answer, hits: [{ ...hit, missing: [] }], withAll: 1, corrections: [] };
    }
  }
  const address = bareName(text);
  const pages = isAddress(address) ? await index.linked(linkKeys(address)) : [];
  if (pages.length > 0) return listed(pages);
  return names.length > 0 ? united(answers) : undefined;
}

async function answerToOne(index: Index, { words, conditions }: Query): Promise<Answer> {
  const among = await papersMeeting(index, conditions);
  if (words.length === 0) return listed([...(among ?? [])].sort((a, b) => a - b));
  const reading = await readingOf(index, words);
  const hits = rankedHits(reading, index, among);
  return {
    hits: hits.map((hit) => ({ ...hit, reading })),
    withAll: hits.filter(hasEveryWord).length,
    corrections: hits.length > 0 ? correctionsOf(reading.slots) : [],
    words: [
      ...reading.slots.filter(({ isCommon }) => !isCommon).map(({ word, correction }) => correction ?? word),
      ...reading.compounds.flatMap(({ read }) => read?.split(' ') ?? []).filter((word) => !isCommon(word)),
    ],
    loosened: [],
  };
}

/** Several answers as one: each paper once, as the reading that suits it best has found it. */
function united(answers: readonly Answer[]): Answer {
  const best = new Map<number, FoundHit>();
  for (const hit of answers.flatMap(({ hits }) => hits)) {
    const known = best.get(hit.page);
    if (!known || byWorth(hit, known) < 0) best.set(hit.page, hit);
  }
  const hits = [...best.values()].sort(byWorth);
  const corrections = new Map(
    answers.flatMap(({ corrections }) => corrections.map(({ typed, read }) => [typed, read])),
  );
  return {
    hits,
    withAll: hits.filter(hasEveryWord).length,
    corrections: [...corrections].map(([typed, read]) => ({ typed, read })),
    words: [...new Set(answers.flatMap(({ words }) => words))],
    loosened: [],
  };
}

function correctionsOf(slots: readonly QueryWord[]): Answer['corrections'] {
  const read = slots.flatMap(({ word, correction }): [string, string][] =>
    correction ? [[word, correction]] : [],
  );
  return [...new Map(read)].map(([typed, term]) => ({ typed, read: term }));
}
