import { partsOf, termOf } from '../../meaning/term.ts';
import { papersMeeting } from './condition.ts';
import { type Choices, chosenAmong, type OpenFacet, topicFacets, topicsOf } from './facet.ts';
import { answerOrShelf } from './find.ts';
import { correctionOf } from './misspelling.ts';
import { parsedQueries, queryParts, wordsOf } from './query.ts';
import { type SearchState, toggled } from './state.ts';
import type { Index } from './store.ts';
import { surfaceOf } from './surface.ts';

/** Another search that finds something. */
export interface Way {
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
export async function waysOn(index: Index, facets: readonly OpenFacet[], state: SearchState): Promise<Way[]> {
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

async function withoutParts(index: Index, facets: readonly OpenFacet[], state: SearchState): Promise<Way[]> {
  const parts = queryParts(state.query, topicFacets(index.facets)).map((choices) => choices.join(' OR '));
  if (parts.length < 2 && state.choices.size === 0) return [];
  return Promise.all(
    parts.slice(0, mostTried).map(async (name, at): Promise<Way> => {
      const query = parts.filter((_, other) => other !== at).join(' ');
      return { kind: 'without', name, query, papers: await papersFor(index, facets, query, state.choices) };
    }),
  );
}

async function withoutChoices(
  index: Index,
  facets: readonly OpenFacet[],
  state: SearchState,
): Promise<Way[]> {
  const chosen = facets.flatMap(({ id, values }) =>
    values
      .filter(([value]) => state.choices.get(id)?.has(value))
      .map(([value, name]) => ({ id, value, name })),
  );
  return Promise.all(
    chosen.map(async ({ id, value, name }): Promise<Way> => {
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
async function nearSpellings(index: Index, facets: readonly OpenFacet[], state: SearchState): Promise<Way[]> {
  const words = [...new Set(wordsOf(state.query.replace(/\b[a-z]+:|"|\bOR\b/giu, ' ')).flatMap(partsOf))];
  const ways = words.slice(0, mostTried).map(async (word): Promise<Way[]> => {
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
async function knownValues(index: Index, facets: readonly OpenFacet[], state: SearchState): Promise<Way[]> {
  const ids = topicFacets(index.facets);
  const parts = queryParts(state.query, ids).map((choices) => choices.join(' OR '));
  const ways = parts.slice(0, mostTried).map(async (part, at): Promise<Way[]> => {
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
        .map(async ({ id, name }): Promise<Way> => {
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
function topicsBySharing({ facets }: Index, query: string): { way: Way; shared: number }[] {
  const words = new Set(
    wordsOf(query)
      .flatMap(partsOf)
      .map((part) => termOf([part])),
  );
  return topicsOf(facets)
    .map(({ name, path, pages }) => ({
      way: { kind: 'topic' as const, name, path, papers: pages.length },
      shared: partsOf(name).filter((part) => words.has(termOf([part]))).length,
    }))
    .sort((a, b) => b.shared - a.shared || b.way.papers - a.way.papers || (a.way.name < b.way.name ? -1 : 1));
}
