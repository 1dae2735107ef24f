import { wordParts } from '../../meaning/term.ts';
import { creatorsOf } from '../../paper/name/creators.ts';
import type { Index } from '../format/index.ts';
import type { IndexField } from '../format/posting.ts';
import { topicFacets, topicsOf } from '../match/facet.ts';
import { hasWords } from '../match/facet-value.ts';
import { hasWord, postingListsOf } from '../match/query-word.ts';
import type { Answer, FoundHit } from '../rank/answer.ts';

/** Something that a person may mean who has typed so far. */
export interface Suggestion {
  kind: 'paper' | 'topic' | 'author';
  name: string;
  /** The page that it leads to, below the site's base. */
  path?: string;
  /** The query that it stands for. */
  query?: string;
}

/** How many of each are offered at most. */
const mostOffered = { topic: 3, author: 3, paper: 4 };

/** At most this many of the papers found are searched for names. */
const mostSearchedPapers = 8;

/** The papers, topics and authors whose names have all that was typed, the best first. */
export async function suggestionsFor(index: Index, text: string, { hits }: Answer): Promise<Suggestion[]> {
  const words = wordParts(text);
  if (words.length === 0) return [];
  const foundIn = (field: IndexField) =>
    Promise.all(
      hits
        .filter((hit) => isWithin(hit, field))
        .slice(0, mostSearchedPapers)
        .map(({ paper }) => index.fragment(paper)),
    );
  const [titled, written] = await Promise.all([foundIn('title'), foundIn('authors')]);
  const topics = topicsOf(await topicFacets(index))
    .filter(({ name }) => hasWords(name, words))
    .map(({ name, path }): Suggestion => ({ kind: 'topic', name, path }));
  const names = written.flatMap((paper) => creatorsOf(paper).names.filter((name) => hasWords(name, words)));
  const authors = [...new Map(names.map((name) => [wordParts(name).join(' '), name])).values()].map(
    (name): Suggestion => ({ kind: 'author', name, query: `author:"${name.replaceAll('"', '')}"` }),
  );
  const papers = titled.map(
    ({ id, title }): Suggestion => ({ kind: 'paper', name: title, path: `papers/${id}/` }),
  );
  return [
    ...topics.slice(0, mostOffered.topic),
    ...authors.slice(0, mostOffered.author),
    ...papers.slice(0, mostOffered.paper),
  ];
}

/** Whether the field has every telling word of the query, apart from a last one of a single letter. */
function isWithin({ paper, interpretation: { words, compounds } }: FoundHit, field: IndexField): boolean {
  const telling = [...words.entries()].filter(
    ([at, { isCommon, word }]) => !isCommon && !(word.length === 1 && at === words.length - 1),
  );
  return (
    telling.length > 0 &&
    telling.every(([at, word]) => hasWord(postingListsOf(word, at, compounds), paper, field))
  );
}
