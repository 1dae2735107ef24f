import { parametersOf, type SearchState } from '../../search/query/state.ts';
import type { Reply } from '../../search/show/engine.ts';
import { count, found } from '../../words/words.ts';
import { element } from '../dom/element.ts';

/** What the page says of a reply, behind the number of papers. */
export function statusText({ total, withAll }: Reply): string {
  if (total === 0 || withAll === total) return found.all(total);
  return withAll === 0 ? found.some(total) : found.partly(total, withAll);
}

/** What was read otherwise than typed, with a search for what was typed; and the phrases taken as words. */
export function correctionElements({ corrections, loosened }: Reply, state: SearchState): HTMLElement[] {
  const corrected = corrections.map(({ typed, read }) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}"])${typed}(?![\\p{L}\\p{N}"])`, 'iu');
    const query = state.query.replace(pattern, `"${typed}"`);
    return element(
      'p',
      'correction',
      ...found.corrected(
        element('em', {}, read),
        element('a', { href: `?${parametersOf({ ...state, query })}` }, typed),
      ),
    );
  });
  const divided = loosened.map((phrase) => element('p', 'correction', found.loosened(phrase)));
  return [...corrected, ...divided];
}

/** The heading of the alternative searches. */
export function alternativesHeading({ alternatives }: Reply): string {
  return alternatives.every(({ kind }) => kind === 'topic') ? found.onlyTopics : found.others;
}

/** Links to alternative searches, where nothing was found. `base` ends with a slash. */
export function alternativeElements(
  { alternatives }: Reply,
  state: SearchState,
  base: string,
): HTMLElement[] {
  return alternatives.map((alternative) => {
    const { kind, name, facet, path, papers } = alternative;
    const choices = alternative.choices
      ? new Map(alternative.choices.map(([facet, values]) => [facet, new Set(values)]))
      : state.choices;
    const label = {
      without: found.without(name),
      spelling: found.spelled(name),
      value: found.value(facet ?? '', name),
      topic: found.topic(name),
    }[kind];
    const query = alternative.query ?? state.query;
    const href = path ? `${base}${path}` : `?${parametersOf({ ...state, query, choices })}`;
    return element('li', {}, element('a', { href }, label), element('span', 'count', count.papers(papers)));
  });
}
