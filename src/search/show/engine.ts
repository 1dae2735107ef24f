import { termOf, wordParts } from '../../meaning/term.ts';
import type { FacetOnDemand, OpenFacet } from '../format/facet.ts';
import { type FetchBytes, type Index, openedIndex } from '../format/index.ts';
import { once } from '../format/memo.ts';
import { chosenAmong, type FacetCount } from '../match/facet.ts';
import { lostLetters } from '../match/letters.ts';
import type { SearchState } from '../query/state.ts';
import { type Answer, answerOrShelf, type Correction } from '../rank/answer.ts';
import { ordered } from '../rank/order.ts';
import { hasEveryWord } from '../rank/rank.ts';
import { type AlternativeQuery, alternativeQueries } from './alternative-query.ts';
import type { ExcerptMark } from './excerpt.ts';
import { comparedPapers, type Result, resultOf } from './result.ts';
import { type Suggestion, suggestionsFor } from './suggest.ts';
import { surfaceOf } from './surface.ts';

/** What is asked of the search. */
export interface Request extends SearchState {
  /** The first result wanted, counted from 0, and how many. */
  from: number;
  count: number;
  /** Facets on demand that are to be counted, by id; those with a choice are counted anyway. */
  unfolded: readonly string[];
}

/** What is found. */
export interface Reply {
  total: number;
  /** How many of them have all the telling words. */
  withAll: number;
  corrections: Correction[];
  /** Phrases that no paper has, where their words were looked for instead. */
  loosened: string[];
  facets: FacetCount[];
  /** The facets with a filter that are counted on demand and weren't. */
  uncounted: FacetOnDemand[];
  results: Result[];
  /** What else to ask, where nothing was found. */
  alternatives: AlternativeQuery[];
}

/** The search of one shelf. */
export interface Engine {
  /** Rejects where a file of the bundle can't be had; the next request tries again. */
  reply(request: Request): Promise<Reply>;
  suggestions(text: string): Promise<Suggestion[]>;
}

/** The search over the bundle whose files `fetchBytes` gives; nothing is fetched before it is asked. */
export function searchEngine(fetchBytes: FetchBytes): Engine {
  const opened = once(() => openedIndex(fetchBytes));
  let last: { query: string; answer: Answer } | undefined;

  async function answered(index: Index, query: string): Promise<Answer> {
    if (last?.query === query) return last.answer;
    const answer = await answerOrShelf(index, query);
    last = { query, answer };
    return answer;
  }

  return {
    async reply(request) {
      const index = await opened();
      return replyTo(request, index, await answered(index, request.query));
    },
    async suggestions(text) {
      const index = await opened();
      return suggestionsFor(index, text, await answered(index, text.trim()));
    },
  };
}

async function replyTo(request: Request, index: Index, answer: Answer): Promise<Reply> {
  const { facets, uncounted } = await facetsFor(request, index);
  const { chosen, counts } = chosenAmong(answer.hits, facets, request.choices);
  const hits = ordered(chosen, request.sort, index.published);
  const corrections = await Promise.all(
    answer.corrections.map(async ({ typed, read }) => ({ typed, read: await surfaceOf(index, read) })),
  );
  const context = {
    marks: await marksFor(index, answer),
    best: await Promise.all(answer.hits.slice(0, comparedPapers).map(({ paper }) => index.fragment(paper))),
    corrections,
  };
  const results = hits
    .slice(request.from, request.from + request.count)
    .map(async (hit) => resultOf(hit, await index.fragment(hit.paper), context));
  return {
    total: hits.length,
    withAll: hits.filter(hasEveryWord).length,
    corrections,
    loosened: answer.loosened,
    facets: counts,
    uncounted,
    results: await Promise.all(results),
    alternatives: hits.length === 0 ? await alternativeQueries(index, facets, request) : [],
  };
}

/** The facets that a request counts, and those that it leaves for later. */
async function facetsFor(
  { unfolded, choices }: Request,
  index: Index,
): Promise<{ facets: OpenFacet[]; uncounted: FacetOnDemand[] }> {
  const isWanted = ({ id }: FacetOnDemand) => unfolded.includes(id) || choices.has(id);
  const loaded = await Promise.all(index.facetsOnDemand.filter(isWanted).map(({ id }) => index.facet(id)));
  return {
    facets: [...index.facets, ...loaded.filter((facet) => facet !== undefined)],
    uncounted: index.facetsOnDemand.filter((facet) => !isWanted(facet) && facet.isFilter !== false),
  };
}

/**
 * What to mark, each term once. A word that no paper has is a prefix that is still being typed and marks
 * the words that begin with it, unless it is a single letter.
 */
async function marksFor(index: Index, { words }: Answer): Promise<ExcerptMark[]> {
  const marks = words.map(async (word): Promise<ExcerptMark[]> => {
    const term = termOf(wordParts(word).join(''));
    const papers = (await index.postings(term)).size;
    const weight = Math.log(1 + index.lengths.length / (papers || 1));
    if (papers > 0) return [{ term, weight }];
    return [
      { term: word, isPrefix: true, weight },
      ...lostLetters(word).map((lost) => ({ term: termOf(lost), weight })),
    ];
  });
  const telling = (await Promise.all(marks))
    .flat()
    .filter(({ term, isPrefix }) => !isPrefix || term.length > 1);
  return [...new Map(telling.map((mark) => [mark.term, mark])).values()];
}
