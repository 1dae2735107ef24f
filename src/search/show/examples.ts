import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { searchedDivisions } from '../../shelf/facet/facet.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { searchHelp } from '../../words/words.ts';

/** A query that finds something on this shelf, and what it asks for. */
export interface SearchExample {
  query: string;
  about: string;
}

/** An example of everything that can be asked and finds something on this shelf. */
export function searchExamples(shelf: Shelf): SearchExample[] {
  const { papers, facets } = shelf;
  const titled = papers.find(({ title }) => wordsOf(title).length >= 4) ?? papers[0];
  const words = titled ? wordsOf(titled.title).slice(-3) : [];
  const author = most(facets.find(({ id }) => id === 'author')?.divisions) ?? papers[0]?.authors[0];
  const venue = most(facets.find(({ id }) => id === 'venue')?.divisions);
  const topic = most(facets.find(({ isTopic }) => isTopic)?.divisions);
  const years = facets.find(({ id }) => id === 'year')?.divisions.map(({ id }) => id) ?? [];
  const named = papers.find(({ arxiv, doi }) => arxiv ?? doi);
  const examples: (SearchExample | false | undefined)[] = [
    words.length > 0 && { query: words.join(' '), about: searchHelp.words },
    words.length > 1 && {
      query: `"${words.slice(0, 2).join(' ')}"`,
      about: searchHelp.phrase,
    },
    words.length > 1 && { query: `${words[0]} -${words[1]}`, about: searchHelp.without },
    words.length > 1 && { query: `${words[0]} OR ${words[1]}`, about: searchHelp.either },
    words[0] !== undefined && { query: `title:${words[0]}`, about: searchHelp.title },
    author !== undefined && { query: `author:"${author}"`, about: searchHelp.author },
    venue !== undefined && { query: `venue:"${venue}"`, about: searchHelp.venue },
    topic !== undefined && { query: `topic:"${topic}"`, about: searchHelp.topic },
    ...labelled.map((name) => exampleOf(shelf, name, searchHelp[name])),
    years.length > 1 && { query: `year:${years.at(-1)}..${years[1]}`, about: searchHelp.years },
    papers.some(hasCode) && { query: 'has:code', about: searchHelp.code },
    named && { query: named.arxiv ?? named.doi ?? '', about: searchHelp.identifier },
  ];
  return examples.filter((example) => typeof example === 'object');
}

/** The facets of labels that only some shelves have. */
const labelled = ['type', 'keyword', 'category', 'award'] as const;

/** An example for the division of a facet with the most papers. */
function exampleOf({ searchedFacets }: Shelf, name: string, about: string): SearchExample | undefined {
  const facet = searchedFacets.find(({ id, isTopic }) => id === name && !isTopic);
  if (facet?.search && facet.search.isFilter === false) return undefined;
  const value =
    facet && most(searchedDivisions(facet).filter((division) => !facet.asTopics?.has(division.id)));
  return value === undefined ? undefined : { query: `${name}:"${value.replaceAll('"', '')}"`, about };
}

function hasCode({ links }: Paper): boolean {
  return links.code.length > 0;
}

/** The words of a title that are plain enough for an example. */
function wordsOf(title: string): string[] {
  return plainText(title)
    .split(/\s+/)
    .filter((word) => /^[A-Za-z]{4,}$/.test(word))
    .map((word) => word.toLowerCase());
}

function most(divisions: readonly { name: string; papers: readonly unknown[] }[] = []): string | undefined {
  return [...divisions].sort((a, b) => b.papers.length - a.papers.length)[0]?.name;
}
