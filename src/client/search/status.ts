import { counted } from '../../paper/count.ts';
import { parametersOf, type SearchState } from '../../search/query/state.ts';
import type { Reply } from '../../search/show/engine.ts';
import { element } from '../dom/element.ts';

/** What the page says of an answer, behind the number of papers. */
export function saidOf({ total, withAll }: Reply): string {
  const papers = total === 1 ? 'paper' : 'papers';
  if (total === 0 || withAll === total) return papers;
  return withAll === 0
    ? `${papers} with some of the words, none with all`
    : `${papers}, ${withAll} of them with all the words`;
}

/** The phrases that were taken as words. */
export function loosenedElements(document: Document, { loosened }: Reply): HTMLElement[] {
  return loosened.map((phrase) =>
    element(document, 'p', 'correction', `No paper has “${phrase}”; its words were looked for instead.`),
  );
}

/** What was read otherwise than typed, each with the search for what was typed. */
export function correctionElements(
  document: Document,
  { corrections }: Reply,
  state: SearchState,
): HTMLElement[] {
  return corrections.map(({ typed, read }) => {
    const line = element(document, 'p', 'correction', 'Showing results for ');
    const instead = element(document, 'a', '', typed);
    const query = state.query.replace(
      new RegExp(`(?<![\\p{L}\\p{N}"])${typed}(?![\\p{L}\\p{N}"])`, 'iu'),
      `"${typed}"`,
    );
    instead.href = `?${parametersOf({ ...state, query })}`;
    line.append(element(document, 'em', '', read), '; search for ', instead, ' instead.');
    return line;
  });
}

/** What stands above the ways on: what they are. */
export function alternativesHeading({ alternatives }: Reply): string {
  return alternatives.every(({ kind }) => kind === 'topic')
    ? 'Nothing matches this. Topics to browse:'
    : 'Nothing matches all of this. These lead on:';
}

/** The ways on where nothing was found, as links. `base` ends with a slash. */
export function alternativeElements(
  document: Document,
  { alternatives }: Reply,
  state: SearchState,
  base: string,
): HTMLElement[] {
  return alternatives.map((way) => {
    const { kind, name, path, papers } = way;
    const item = element(document, 'li');
    const link = element(document, 'a');
    const choices = way.choices
      ? new Map(way.choices.map(([facet, values]) => [facet, new Set(values)]))
      : state.choices;
    link.href = path
      ? `${base}${path}`
      : `?${parametersOf({ ...state, query: way.query ?? state.query, choices })}`;
    link.append(
      { without: `Without ${name}`, spelling: `With ${name}`, value: name, topic: `Topic: ${name}` }[kind],
    );
    item.append(link, element(document, 'span', 'count', counted(papers, 'paper')));
    return item;
  });
}
