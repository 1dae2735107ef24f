import { termOf, wordParts } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import { papersMeeting } from '../match/condition.ts';
import { type Choices, chosenAmong, type OpenFacet, topicFacetIds, topicsOf } from '../match/facet.ts';
import { correctionOf } from '../match/misspelling.ts';
import { parsedQueries, queryParts, queryWords } from '../query/query.ts';
import { type SearchState, toggled } from '../query/state.ts';
import { answerOrShelf } from '../rank/answer.ts';
import { surfaceOf } from './surface.ts';

/** Another search that finds something. */
export interface AlternativeQuery {
  kind: 'without' | 'spelling' | 'value' | 'topic';
  /** What is left out, the word as the shelf has it, the facet and its value, or the name of the topic. */
  name: string;
  /** Where it leads: parts of the state, or a page below the site's base. */
  query?: string;
  choices?: [facet: string, values: string[]][];
  path?: string;
  papers: number;
}

/** So many parts of a query are tried, and so many topics offered. */
const mostTried = 10;
const mostTopics = 3;
const mostValues = 4;

/** What a person may ask who found nothing: less of the query or of the choices, a near word, a near topic. */
export async function alternativeQueries(
  index: Index,
  facets: readonly OpenFacet[],
  state: SearchState,
): Promise<AlternativeQuery[]> {
  const fewer = [
    ...(await withoutParts(index, facets, state)),
    ...(await withoutChoices(index, facets, state)),
  ];
  const ways = [
    ...(await nearSpellings(index, facets, state)),
    ...(await knownValues(index, facets, state)),
    ...fewer.filter(({ papers }) => papers > 0).sort((a, b) => b.papers - a.papers),
  ];
  const topics = topicsBySharing(index, state.query);
  const near = topics.filter(({ shared }) => shared > 0);
  const shown = near.length > 0 || ways.length > 0 ? near : topics;
  return [...ways, ...shown.slice(0, mostTopics).map(({ way }) => way)];
}

async function papersFor(
  index: Index,
  facets: readonly OpenFacet[],
  query: string,
  choices: Choices,
): Promise<number> {
  const { hits } = await answerOrShelf(index, query);
  return chosenAmong(hits, facets, choices).chosen.length;
}

async function withoutParts(
  index: Index,
  facets: readonly OpenFacet[],
  state: SearchState,
): Promise<AlternativeQuery[]> {
  const parts = queryParts(state.query, topicFacetIds(index.facets)).map((choices) => choices.join(' OR '));
  if (parts.length < 2 && state.choices.size === 0) return [];
  return Promise.all(
    parts.slice(0, mostTried).map(async (name, at): Promise<AlternativeQuery> => {
      const query = parts.filter((_, other) => other !== at).join(' ');
      return { kind: 'without', name, query, papers: await papersFor(index, facets, query, state.choices) };
    }),
  );
}

async function withoutChoices(
  index: Index,
  facets: readonly OpenFacet[],
  state: SearchState,
): Promise<AlternativeQuery[]> {
  const chosen = facets.flatMap(({ id, values }) =>
    values
      .filter(([value]) => state.choices.get(id)?.has(value))
      .map(([value, name]) => ({ id, value, name })),
  );
  return Promise.all(
    chosen.map(async ({ id, value, name }): Promise<AlternativeQuery> => {
      const { choices } = toggled(state, id, value);
      return {
        kind: 'without',
        name,
        choices: [...choices].map(([facet, values]) => [facet, [...values]]),
        papers: await papersFor(index, facets, state.query, choices),
      };
    }),
  );
}

/** The query with one word that no paper has as the shelf spells it. */
async function nearSpellings(
  index: Index,
  facets: readonly OpenFacet[],
  state: SearchState,
): Promise<AlternativeQuery[]> {
  const words = [
    ...new Set(queryWords(state.query.replace(/\b[a-z]+:|"|\bOR\b/giu, ' ')).flatMap(wordParts)),
  ];
  const ways = words.slice(0, mostTried).map(async (word): Promise<AlternativeQuery[]> => {
    if ((await index.postings(termOf([word]))).size > 0) return [];
    const term = await correctionOf(index, word);
    if (term === undefined) return [];
    const near = await surfaceOf(index, term);
    const query = state.query.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), near);
    return query === state.query
      ? []
      : [
          {
            kind: 'spelling',
            name: near,
            query,
            papers: await papersFor(index, facets, query, state.choices),
          },
        ];
  });
  return (await Promise.all(ways)).flat().filter(({ papers }) => papers > 0);
}

/** For a part that asks for a value which no facet has: the values with the most papers that it has. */
async function knownValues(
  index: Index,
  facets: readonly OpenFacet[],
  state: SearchState,
): Promise<AlternativeQuery[]> {
  const ids = topicFacetIds(index.facets);
  const parts = queryParts(state.query, ids).map((choices) => choices.join(' OR '));
  const ways = parts.slice(0, mostTried).map(async (part, at): Promise<AlternativeQuery[]> => {
    const condition = parsedQueries(part, ids)[0]?.conditions[0];
    const asked = condition && (condition.facet ?? condition.kind);
    const facet = index.facets.find(({ id }) => id === asked);
    if (!facet || !condition || condition.excluded || (await papersMeeting(index, [condition]))?.size)
      return [];
    const query = parts.filter((_, other) => other !== at).join(' ');
    return Promise.all(
      facet.values
        .map(([id, name], place) => ({ id, name, papers: facet.pagesOf(place).length }))
        .sort((a, b) => b.papers - a.papers)
        .slice(0, mostValues)
        .map(async ({ id, name }): Promise<AlternativeQuery> => {
          const choices = new Map([...state.choices, [facet.id, new Set([id])]]);
          return {
            kind: 'value',
            name: `${facet.name}: ${name}`,
            query,
            choices: [...choices].map(([facet, values]) => [facet, [...values]]),
            papers: await papersFor(index, facets, query, choices),
          };
        }),
    );
  });
  return (await Promise.all(ways)).flat().filter(({ papers }) => papers > 0);
}

/** All topics, those that share most words with the query first, then those with the most papers. */
function topicsBySharing({ facets }: Index, query: string): { way: AlternativeQuery; shared: number }[] {
  const words = new Set(
    queryWords(query)
      .flatMap(wordParts)
      .map((part) => termOf([part])),
  );
  return topicsOf(facets)
    .map(({ name, path, pages }) => ({
      way: { kind: 'topic' as const, name, path, papers: pages.length },
      shared: wordParts(name).filter((part) => words.has(termOf([part]))).length,
    }))
    .sort((a, b) => b.shared - a.shared || b.way.papers - a.way.papers || (a.way.name < b.way.name ? -1 : 1));
}
