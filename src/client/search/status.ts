import { counted } from '../../paper/count.ts';
import { parametersOf, type SearchState } from '../../search/query/state.ts';
import type { Reply } from '../../search/show/engine.ts';
import { element } from '../dom/element.ts';

/** What the page says of a reply, behind the number of papers. */
export function statusText({ total, withAll }: Reply): string {
  const papers = total === 1 ? 'paper' : 'papers';
  if (total === 0 || withAll === total) return papers;
  return withAll === 0
    ? `${papers} with some of the words, none with all`
    : `${papers}, ${withAll} of them with all the words`;
}

/** What was read otherwise than typed, with a search for what was typed; and the phrases taken as words. */
export function correctionElements({ corrections, loosened }: Reply, state: SearchState): HTMLElement[] {
  const corrected = corrections.map(({ typed, read }) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}"])${typed}(?![\\p{L}\\p{N}"])`, 'iu');
    const query = state.query.replace(pattern, `"${typed}"`);
    return element(
      'p',
      'correction',
      'Showing results for ',
      element('em', {}, read),
      '; search for ',
      element('a', { href: `?${parametersOf({ ...state, query })}` }, typed),
      ' instead.',
    );
  });
  const divided = loosened.map((phrase) =>
    element('p', 'correction', `No paper has “${phrase}”; its words were looked for instead.`),
  );
  return [...corrected, ...divided];
}

/** The heading of the alternative searches. */
export function alternativesHeading({ alternatives }: Reply): string {
  return alternatives.every(({ kind }) => kind === 'topic')
    ? 'Nothing matches this. Topics to browse:'
    : 'Nothing matches all of this. These lead on:';
}

/** Links to alternative searches, where nothing was found. `base` ends with a slash. */
export function alternativeElements(
  { alternatives }: Reply,
  state: SearchState,
  base: string,
): HTMLElement[] {
  return alternatives.map((alternative) => {
    const { kind, name, path, papers } = alternative;
    const choices = alternative.choices
      ? new Map(alternative.choices.map(([facet, values]) => [facet, new Set(values)]))
      : state.choices;
    const label = {
      without: `Without ${name}`,
      spelling: `With ${name}`,
      value: name,
      topic: `Topic: ${name}`,
    }[kind];
    const query = alternative.query ?? state.query;
    const href = path ? `${base}${path}` : `?${parametersOf({ ...state, query, choices })}`;
    return element(
      'li',
      {},
      element('a', { href }, label),
      element('span', 'count', counted(papers, 'paper')),
    );
  });
}
