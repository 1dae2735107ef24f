import { wordParts } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { IndexField } from '../format/posting.ts';
import { holds } from '../match/condition.ts';
import { topicsOf } from '../match/facet.ts';
import { postingListsOf } from '../match/slot.ts';
import { queryWords } from '../query/query.ts';
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

/** How many of each are offered. */
const most = { topic: 3, author: 3, paper: 4 };

/** So many of the papers found are looked through for names. */
const lookedThrough = 8;

/** The papers, topics and authors whose names have all that was typed, the best first. */
export async function suggestionsFor(index: Index, text: string, { hits }: Answer): Promise<Suggestion[]> {
  const words = queryWords(text);
  if (words.length === 0) return [];
  const inField = (field: IndexField) => hits.filter((hit) => isWithin(hit, field)).slice(0, lookedThrough);
  const [titled, written] = await Promise.all(
    [inField('title'), inField('authors')].map((found) =>
      Promise.all(found.map(({ page }) => index.fragment(page))),
    ),
  );
  const papers = (titled ?? []).map(
    ({ id, title }): Suggestion => ({
      kind: 'paper',
      name: title,
      path: `papers/${id}/`,
    }),
  );
  const names = (written ?? []).flatMap(({ authors }) => authors.filter((name) => holds(name, words)));
  const authors = [...new Map(names.map((name) => [wordParts(name).join(' '), name])).values()].map(
    (name): Suggestion => ({ kind: 'author', name, query: `author:"${name.replaceAll('"', '')}"` }),
  );
  return [
    ...topicsFor(index, words).slice(0, most.topic),
    ...authors.slice(0, most.author),
    ...papers.slice(0, most.paper),
  ];
}

function topicsFor({ facets }: Index, words: readonly string[]): Suggestion[] {
  return topicsOf(facets)
    .filter(({ name }) => holds(name, words))
    .map(({ name, path }): Suggestion => ({ kind: 'topic', name, path }));
}

/** Whether the field has every telling word of the query; a last letter only begins one. */
function isWithin({ page, reading: { slots, compounds } }: FoundHit, field: IndexField): boolean {
  const telling = [...slots.entries()].filter(
    ([at, { isCommon, word }]) => !isCommon && !(word.length === 1 && at === slots.length - 1),
  );
  return (
    telling.length > 0 &&
    telling.every(([at, slot]) =>
      postingListsOf(slot, at, compounds).some((list) => list.get(page)?.fields.has(field)),
    )
  );
}
