import { termOf, wordParts } from '../../meaning/term.ts';
import { sentenceAnchors } from '../../paper/sentence/anchor.ts';
import type { Fragment } from '../format/files.ts';
import { type FetchBytes, type Index, openedIndex } from '../format/index.ts';
import { once } from '../format/memo.ts';
import { chosenAmong, type FacetCount, type OpenFacet, topicsOf } from '../match/facet.ts';
import type { SearchState } from '../query/state.ts';
import { type Answer, answerOrShelf, type FoundHit } from '../rank/answer.ts';
import { ordered } from '../rank/order.ts';
import { hasEveryWord } from '../rank/rank.ts';
import { type AlternativeQuery, alternativeQueries } from './alternative-query.ts';
import { type ExcerptMark, type MarkedPart, markedParts, tellingSentence } from './excerpt.ts';
import { type MatchReason, reasonsFor } from './explain.ts';
import { relatedTerms } from './related-terms.ts';
import { type Suggestion, suggestionsFor } from './suggest.ts';
import { surfaceOf } from './surface.ts';

/** What is asked of the search. */
export interface Request extends SearchState {
  /** The first result wanted, counted from 0, and how many. */
  from: number;
  count: number;
  /** Whether authors are counted, which loads all their names; where one is chosen they are. */
  withAuthors: boolean;
}

/** A paper found, ready to be drawn; all plain text. */
export interface Result {
  id: string;
  title: MarkedPart[];
  authors: MarkedPart[];
  /** How many authors are not named. */
  moreAuthors: number;
  published?: string;
  venue?: MarkedPart[];
  topics: { name: string; path: string }[];
  /** The sentence of the abstract in which most of the words stand, and its address on the page. */
  sentence?: { parts: MarkedPart[]; anchor: string };
  missing: readonly string[];
  reasons: MatchReason[];
  /** Words that it shares with the best papers, where it lacks words and is near to the query in meaning. */
  kin: string[];
}

/** What is found. */
export interface Reply {
  total: number;
  /** How many of them have all the telling words. */
  withAll: number;
  corrections: { typed: string; read: string }[];
  /** Phrases that no paper has, where their words were looked for instead. */
  loosened: string[];
  facets: FacetCount[];
  results: Result[];
  /** What else to ask, where nothing was found. */
  ways: AlternativeQuery[];
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
      const needsAuthors = request.withAuthors || request.choices.has('author');
      const facets = needsAuthors ? [...index.facets, await index.authors()] : index.facets;
      const answer = await answered(index, request.query);
      const { chosen, counts } = chosenAmong(answer.hits, facets, request.choices);
      const hits = ordered(chosen, request.sort, index.published);
      const marks = await marksFor(index, answer);
      const head = await Promise.all(answer.hits.slice(0, sampled).map(({ page }) => index.fragment(page)));
      const read = await Promise.all(answer.corrections.map(({ read }) => surfaceOf(index, read)));
      const corrections = answer.corrections.map(({ typed }, at) => ({ typed, read: read[at] ?? typed }));
      const spelled = new Map(corrections.map(({ typed, read }) => [typed, read]));
      const results = await Promise.all(
        hits
          .slice(request.from, request.from + request.count)
          .map(async (hit) =>
            resultOf(hit, await index.fragment(hit.page), { facets: index.facets, marks, head, spelled }),
          ),
      );
      return {
        total: hits.length,
        withAll: hits.filter(hasEveryWord).length,
        corrections,
        loosened: answer.loosened,
        facets: counts,
        results,
        ways: hits.length === 0 ? await alternativeQueries(index, facets, request) : [],
      };
    },
    async suggestions(text) {
      const index = await opened();
      return suggestionsFor(index, text, await answered(index, text.trim()));
    },
  };
}

/**
 * What to mark, each term once; a last word that no paper has stands for those that it begins, but for
 * an initial.
 */
async function marksFor(index: Index, answer: Answer): Promise<ExcerptMark[]> {
  const marks = answer.words.map(async (word): Promise<ExcerptMark> => {
    const term = termOf(wordParts(word));
    const papers = (await index.postings(term)).size;
    const isBeginning = papers === 0;
    return {
      term: isBeginning ? word : term,
      ...(isBeginning && { isBeginning }),
      weight: Math.log(1 + index.lengths.length / (papers || 1)),
    };
  });
  const told = (await Promise.all(marks)).filter(({ term, isBeginning }) => !isBeginning || term.length > 1);
  return [...new Map(told.map((mark) => [mark.term, mark])).values()];
}

/** So many of the best papers are compared with each other, and the first of them with every result that is near in meaning. */
const sampled = 10;
const leading = 5;
const near = 0.4;

/** A list shows so many authors, and those who were looked for. */
const namedAuthors = 12;

/** What all results of an answer share. */
interface Surroundings {
  facets: readonly OpenFacet[];
  marks: readonly ExcerptMark[];
  /** The best papers. */
  head: readonly Fragment[];
  /** Words that were corrected -> as papers write what they were read as. */
  spelled: ReadonlyMap<string, string>;
}

function resultOf(hit: FoundHit, fragment: Fragment, { facets, marks, head, spelled }: Surroundings): Result {
  const { id, title, authors, published, venue, sentences } = fragment;
  const shown = authors.filter(
    (name, at) => at < namedAuthors || markedParts(name, marks).some(({ isMarked }) => isMarked),
  );
  const telling = tellingSentence(sentences, marks);
  const sentence = sentences[telling];
  return {
    id,
    title: markedParts(title, marks),
    authors: markedParts(shown.join(', '), marks),
    moreAuthors: authors.length - shown.length,
    ...(published && { published }),
    ...(venue && { venue: markedParts(venue, marks) }),
    topics: topicsOf(facets, hit.page).map(({ name, path }) => ({ name, path })),
    ...(sentence !== undefined && {
      sentence: { parts: markedParts(sentence, marks), anchor: sentenceAnchors(sentences)[telling] ?? '' },
    }),
    missing: hit.missing,
    reasons: reasonsFor(hit).map((reason) => {
      const read = spelled.get(reason.word) ?? reason.read;
      return { ...reason, ...(read !== undefined && { read }) };
    }),
    kin:
      hit.nearness >= near && !hasEveryWord(hit)
        ? relatedTerms(
            fragment,
            head.slice(0, leading),
            head.slice(leading),
            new Set(marks.map(({ term }) => term)),
          )
        : [],
  };
}
