import { termOf, termsOf, wordParts } from '../../meaning/term.ts';
import type { OpenFacet } from '../format/facet.ts';
import type { Index } from '../format/index.ts';
import { papersMeeting } from '../match/condition.ts';
import { type Choices, chosenAmong, topicFacets, topicsOf } from '../match/facet.ts';
import { correctionOf } from '../match/misspelling.ts';
import { parsedQueries, queryParts } from '../query/query.ts';
import { type SearchState, toggled } from '../query/state.ts';
import { answerOrShelf, facetNames } from '../rank/answer.ts';
import { surfaceOf } from './surface.ts';

/** Another search that finds something, or a topic to browse. */
export interface AlternativeQuery {
  kind: 'without' | 'spelling' | 'value' | 'topic';
  /** What is left out, the word as the shelf has it, the name of the value or of the topic. */
  name: string;
  /** The name of the facet that has the value. */
  facet?: string;
  /** Where it leads: parts of the state, or a page below the site's base. */
  query?: string;
  choices?: [facet: string, values: string[]][];
  path?: string;
  papers: number;
}

/** At most this many parts of a query are tried, and this many topics and values of a facet offered. */
const mostTriedParts = 10;
const mostTopics = 3;
const mostValues = 4;

/** What a person may ask who found nothing: a near word, less of the query or of the choices, a near topic. */
export async function alternativeQueries(
  index: Index,
  counted: readonly OpenFacet[],
  state: SearchState,
): Promise<AlternativeQuery[]> {
  const topical = await topicFacets(index);
  const facets = [...new Set([...counted, ...topical])];
  const [near, values, fewer] = await Promise.all(
    [
      nearSpellings(index, state),
      knownValues(index, facets, state),
      smallerQueries(index, facets, state),
    ].map(async (drafts) => {
      const counted = (await drafts).map((draft) => withCount(index, facets, state, draft));
      return (await Promise.all(counted)).filter(({ papers }) => papers > 0);
    }),
  );
  const found = [...(near ?? []), ...(values ?? []), ...(fewer ?? []).sort((a, b) => b.papers - a.papers)];
  const topics = topicsBySharing(topical, state.query);
  const shared = topics.filter(({ shared }) => shared > 0);
  const offered = shared.length > 0 || found.length > 0 ? shared : topics;
  return [...found, ...offered.slice(0, mostTopics).map(({ topic }) => topic)];
}

/** Another search that isn't counted yet; what it doesn't give stays as it is. */
interface Draft {
  kind: AlternativeQuery['kind'];
  name: string;
  facet?: string;
  query?: string;
  choices?: Choices;
}

async function withCount(
  index: Index,
  facets: readonly OpenFacet[],
  state: SearchState,
  { choices, ...draft }: Draft,
): Promise<AlternativeQuery> {
  const { hits } = await answerOrShelf(index, draft.query ?? state.query);
  return {
    ...draft,
    ...(choices && { choices: [...choices].map(([facet, values]) => [facet, [...values]]) }),
    papers: chosenAmong(hits, facets, choices ?? state.choices).chosen.length,
  };
}

/** The parts of a query, and the query without each of them. */
function partsOf(index: Index, query: string): { part: string; others: string }[] {
  const parts = queryParts(query, facetNames(index));
  return parts
    .slice(0, mostTriedParts)
    .map((part, at) => ({ part, others: parts.filter((_, other) => other !== at).join(' ') }));
}

/** The query without one of its parts, or without one of the choices. */
async function smallerQueries(
  index: Index,
  facets: readonly OpenFacet[],
  state: SearchState,
): Promise<Draft[]> {
  const parts = partsOf(index, state.query);
  const withoutPart = parts.map(
    ({ part, others }): Draft => ({ kind: 'without', name: part, query: others }),
  );
  const withoutChoice = facets.flatMap(({ id, values }) =>
    values
      .filter(([value]) => state.choices.get(id)?.has(value))
      .map(([value, name]): Draft => ({ kind: 'without', name, choices: toggled(state, id, value).choices })),
  );
  return [...(parts.length > 1 || state.choices.size > 0 ? withoutPart : []), ...withoutChoice];
}

/** The query with one word that no paper has as the shelf spells it. */
async function nearSpellings(index: Index, { query }: SearchState): Promise<Draft[]> {
  const words = new Set(wordParts(query.replace(/\b[a-z]+:|"|\bOR\b/giu, ' ')));
  const drafts = [...words].slice(0, mostTriedParts).map(async (word): Promise<Draft[]> => {
    if ((await index.postings(termOf(word))).size > 0) return [];
    const term = await correctionOf(index, word);
    if (term === undefined) return [];
    const name = await surfaceOf(index, term);
    const spelled = query.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), name);
    return spelled === query ? [] : [{ kind: 'spelling', name, query: spelled }];
  });
  return (await Promise.all(drafts)).flat();
}

/** For a part that asks for a value which its facet doesn't have: the values of the facet with the most papers. */
async function knownValues(index: Index, facets: readonly OpenFacet[], state: SearchState): Promise<Draft[]> {
  const drafts = partsOf(index, state.query).map(async ({ part, others }): Promise<Draft[]> => {
    const condition = parsedQueries(part, facetNames(index))[0]?.conditions[0];
    if (!condition || !('facet' in condition) || condition.excluded) return [];
    const facet = facets.find(({ id }) => id === condition.facet);
    if (!facet || (await papersMeeting(index, [condition]))?.size) return [];
    return facet.values
      .map(([id, name], value) => ({ id, name, papers: facet.papersOf(value).length }))
      .sort((a, b) => b.papers - a.papers)
      .slice(0, mostValues)
      .map(({ id, name }) => ({
        kind: 'value',
        name,
        facet: facet.name,
        query: others,
        choices: new Map([...state.choices, [facet.id, new Set([id])]]),
      }));
  });
  return (await Promise.all(drafts)).flat();
}

/** All topics, those that share most words with the query first, then those with the most papers. */
function topicsBySharing(
  facets: readonly OpenFacet[],
  query: string,
): { topic: AlternativeQuery; shared: number }[] {
  const asked = new Set(termsOf(query));
  return topicsOf(facets)
    .map(({ name, path, papers }) => ({
      topic: { kind: 'topic' as const, name, path, papers: papers.length },
      shared: termsOf(name).filter((term) => asked.has(term)).length,
    }))
    .sort(
      (a, b) =>
        b.shared - a.shared || b.topic.papers - a.topic.papers || (a.topic.name < b.topic.name ? -1 : 1),
    );
}
