import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { searchedDivisions } from '../../shelf/facet/facet.ts';
import type { Shelf } from '../../shelf/shelf.ts';

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
    words.length > 0 && { query: words.join(' '), about: 'papers with these words, in any form' },
    words.length > 1 && {
      query: `"${words.slice(0, 2).join(' ')}"`,
      about: 'these words one behind the other',
    },
    words.length > 1 && { query: `${words[0]} -${words[1]}`, about: 'the first word without the second' },
    words.length > 1 && { query: `${words[0]} OR ${words[1]}`, about: 'either word' },
    words[0] !== undefined && { query: `title:${words[0]}`, about: 'the word in the title' },
    author !== undefined && { query: `author:"${author}"`, about: 'papers by an author' },
    venue !== undefined && { query: `venue:"${venue}"`, about: 'papers of a conference or journal' },
    topic !== undefined && { query: `topic:"${topic}"`, about: 'papers on a topic' },
    ...labelled.map(([name, about]) => exampleOf(shelf, name, about)),
    years.length > 1 && { query: `year:${years.at(-1)}..${years[1]}`, about: 'papers of these years' },
    papers.some(hasCode) && { query: 'has:code', about: 'papers with code' },
    named && { query: named.arxiv ?? named.doi ?? '', about: 'an arXiv id, a DOI or a pasted address' },
  ];
  return examples.filter((example) => typeof example === 'object');
}

/** The facets of labels that only some shelves have. */
const labelled: readonly (readonly [facet: string, about: string])[] = [
  ['type', 'works of a kind'],
  ['keyword', 'papers with a keyword of their sources'],
  ['category', 'papers of a category of arXiv'],
  ['award', 'papers that won a prize'],
];

/** An example for the division of a facet with the most papers. */
function exampleOf({ searchedFacets }: Shelf, name: string, about: string): SearchExample | undefined {
  const facet = searchedFacets.find(({ id, isTopic }) => id === name && !isTopic);
  const value = facet && most(searchedDivisions(facet));
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
