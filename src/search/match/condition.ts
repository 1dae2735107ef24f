import { termOf, wordParts } from '../../meaning/term.ts';
import { plainLetters } from '../../paper/wording/letters.ts';
import type { OpenFacet } from '../format/facet.ts';
import type { Index } from '../format/index.ts';
import type { IndexField, PostingList } from '../format/posting.ts';
import type { Condition } from '../query/condition.ts';
import { abbreviated } from './abbreviated.ts';
import { topicFacets } from './facet.ts';
import { hasWords, papersWithName, papersWithValue } from './facet-value.ts';
import { postingsInLetters, spelledPostings } from './interpretation.ts';
import { typedNames } from './letters.ts';
import { correctionOf } from './misspelling.ts';
import { isNamed } from './person.ts';
import { isPhrase, positionsIn, standsTogether } from './phrase.ts';

/** The papers that meet all conditions; `undefined` where there are none to meet. */
export async function papersMeeting(
  index: Index,
  conditions: readonly Condition[],
): Promise<Set<number> | undefined> {
  if (conditions.length === 0) return undefined;
  let papers = new Set(index.lengths.keys());
  for (const condition of conditions) {
    const meeting = await papersWith(index, condition);
    papers = new Set([...papers].filter((paper) => meeting.has(paper) !== condition.excluded));
  }
  return papers;
}

/**
 * The papers that have what a condition asks for or rules out. Values are known by their ids too, so that
 * `has:code` and `type:thesis` mean the same on a shelf in any language.
 */
async function papersWith(index: Index, condition: Condition): Promise<Set<number>> {
  const facet = 'facet' in condition ? await index.facet(condition.facet) : undefined;
  const facets = facet ? [facet] : [];
  switch (condition.kind) {
    case 'phrase':
      return papersSaying(index, condition);
    case 'field':
      return papersSaying(index, condition, condition.field);
    case 'topic':
      return papersOnTopic(index, await topicFacets(index), condition.text);
    case 'words': {
      const found = papersOnTopic(index, facets, condition.text);
      if (found.size > 0) return found;
      return papersWithValue(facets, (_, id) => hasWords(id, wordParts(condition.text)));
    }
    case 'venue':
      return papersWithName(facets, venueWords(condition.text), hasWords);
    case 'beginning': {
      const beginning = wordParts(condition.text).join(' ');
      return papersWithValue(facets, (...names) =>
        names.some((name) => wordParts(name).join(' ').startsWith(beginning)),
      );
    }
    case 'person':
      return papersBy(index, facets, condition.text);
    case 'years':
      return papersWithValue(facets, (_, id) =>
        condition.years.some(([from, to]) => from <= Number(id) && Number(id) <= to),
      );
  }
}

/** The papers with a value of this name, or of the name that it abbreviates. */
function papersOnTopic({ abbreviations }: Index, facets: readonly OpenFacet[], text: string): Set<number> {
  const full = text.split(' ').flatMap((word) => abbreviations.get(compoundTerm(word)) ?? [word]);
  return new Set(
    [text, full.join(' ')].flatMap((name) => [...papersWithName(facets, wordParts(name), hasWords)]),
  );
}

/** A word as typed, as the index has it if it is a compound. */
function compoundTerm(word: string): string {
  return termOf(wordParts(word).join(''));
}

/** The papers in which words stand in a row, in a field or in what the paper itself says; all that a word would find, where it is ruled out. */
async function papersSaying(
  index: Index,
  { text, excluded }: { text: string; excluded: boolean },
  field?: IndexField,
): Promise<Set<number>> {
  const parts = wordParts(text);
  const [first = ''] = parts;
  if (excluded && parts.length === 1) return new Set(await papersFoundBy(index, first, field));
  const lists = await Promise.all(parts.map((part) => listOf(index, part, field !== undefined)));
  const found = new Set<number>();
  const inAuthors: number[] = [];
  for (const paper of lists[0]?.keys() ?? []) {
    const postings = lists.map((list) => list.get(paper));
    if (standsTogether(postings, field)) found.add(paper);
    else if (!field && isPhrase(positionsIn(postings, 'authors'))) inAuthors.push(paper);
  }
  if (inAuthors.length === 0) return found;
  const authors = await index.facet('author');
  const phrase = plainLetters(parts.join(' '));
  const named = papersWithValue(authors ? [authors] : [], (name) =>
    typedNames(name).some((typed) => plainLetters(wordParts(typed).join(' ')).includes(phrase)),
  );
  return new Set([...found, ...inAuthors.filter((paper) => named.has(paper))]);
}

/** The papers that a word would find: in its spellings, and in full or abbreviated. */
async function papersFoundBy(index: Index, part: string, field: IndexField | undefined): Promise<number[]> {
  const spelled = await spelledPostings(index, part);
  if (field) return papersWithField(spelled, field);
  const otherwise = await abbreviated(index, [part]);
  return [spelled, ...otherwise.map(({ postings }) => postings)].flatMap((list) => [...list.keys()]);
}

function papersWithField(list: PostingList, field: IndexField): number[] {
  return [...list].flatMap(([paper, { fields }]) => (fields.has(field) ? [paper] : []));
}

/** The papers with a person of this name: its words in any order, a single letter for an initial. */
async function papersBy(index: Index, facets: readonly OpenFacet[], text: string): Promise<Set<number>> {
  const parts = wordParts(text);
  const [only = ''] = parts;
  if (parts.length === 1 && only.length > 1 && facets.every(({ id }) => id === 'author'))
    return new Set(papersWithField(await signedList(index, only), 'authors'));
  return papersWithName(facets, parts, isNamed);
}

/** The postings of a name however its letters are written; those of the nearest term where no paper has it. */
async function signedList(index: Index, name: string): Promise<PostingList> {
  const list = await postingsInLetters(index, [name]);
  return list.size > 0 ? list : listOf(index, name, true);
}

/** The postings of a word; if `isCorrected`, those of the nearest term where no paper has it. */
async function listOf(index: Index, part: string, isCorrected: boolean): Promise<PostingList> {
  const list = await postingsInLetters(index, [part]);
  if (list.size > 0 || !isCorrected) return list;
  const correction = await correctionOf(index, part);
  return correction ? index.postings(correction) : list;
}

/** A venue and its year, which people write as one word, and a name that has changed. */
function venueWords(text: string): string[] {
  return wordParts(text.replace(/(\p{L})(?=\d)/gu, '$1 ')).map((part) =>
    part === 'nips' ? 'neurips' : part,
  );
}
