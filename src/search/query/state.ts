import type { Choices } from '../match/facet.ts';

/** The orders that results can have. */
export const sorts = ['relevance', 'newest', 'oldest', 'listed'] as const;

export type Sort = (typeof sorts)[number];

/** All that decides what a search shows. */
export interface SearchState {
  query: string;
  sort: Sort;
  choices: Choices;
}

/** The state in the parameters of an address: `q`, `sort`, and a facet's id for each value chosen. */
export function stateIn(parameters: URLSearchParams): SearchState {
  const choices = new Map<string, Set<string>>();
  for (const [name, value] of parameters) {
    if (name === 'q' || name === 'sort' || value === '') continue;
    choices.set(name, (choices.get(name) ?? new Set()).add(value));
  }
  return { query: parameters.get('q')?.trim() ?? '', sort: sortNamed(parameters.get('sort')), choices };
}

/** An order by its name; relevance where there is none of that name. */
export function sortNamed(name: string | null): Sort {
  return sorts.find((sort) => sort === name) ?? 'relevance';
}

/** The parameters of a state, the same for the same state however it came about. */
export function parametersOf({ query, sort, choices }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [facet, values] of [...choices].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const value of [...values].sort()) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters;
}

/** The state with a value chosen, or no longer chosen where it was. */
export function toggled(state: SearchState, facet: string, value: string): SearchState {
  const values = new Set(state.choices.get(facet));
  if (!values.delete(value)) values.add(value);
  const choices = new Map(state.choices).set(facet, values);
  if (values.size === 0) choices.delete(facet);
  return { ...state, choices };
}
