import { termOf, wordParts } from '../../meaning/term.ts';
import type { Index } from '../format/index.ts';
import type { IndexField, Posting, PostingList } from '../format/posting.ts';
import type { Condition } from '../query/query.ts';
import { abbreviated } from './abbreviated.ts';
import type { OpenFacet } from './facet.ts';
import { correctionOf } from './misspelling.ts';
import { isNamed } from './person.ts';
import { spelledPostings } from './reading.ts';
import { nearTerms } from './spelling.ts';

/** The papers that meet all conditions; `undefined` where there are none to meet. */
export async function papersMeeting(
  index: Index,
  conditions: readonly Condition[],
): Promise<Set<number> | undefined> {
  if (conditions.length === 0) return undefined;
  let papers = new Set(index.lengths.keys());
  for (const condition of conditions) {
    const meeting = await papersOf(index, condition);
    papers = new Set([...papers].filter((page) => meeting.has(page) !== condition.excluded));
  }
  return papers;
}

async function papersOf(
  index: Index,
  { kind, field, facet, words, years, excluded }: Condition,
): Promise<Set<number>> {
  const { facets } = index;
  switch (kind) {
    case 'year':
      return papersWith(
        facets.filter(({ id }) => id === 'year'),
        (_, year) => (years ?? []).some(([from, to]) => from <= Number(year) && Number(year) <= to),
      );
    case 'has':
      return papersWith(
        facets.filter(({ id }) => id === 'has'),
        (name) => beginsWith(name, words),
      );
    case 'venue':
      return papersNamed(
        facets.filter(({ id }) => id === 'venue'),
        venueWords(words),
        holds,
      );
    case 'topic': {
      const asked = facets.filter(({ id, isTopic }) => isTopic && (!facet || id === facet));
      const full = words.flatMap((word) => index.abbreviations.get(termOf(wordParts(word))) ?? [word]);
      return new Set([...papersNamed(asked, words, holds), ...papersNamed(asked, full, holds)]);
    }
    case 'author':
      return papersBy(index, words);
    default:
      return excluded && words.flatMap(wordParts).length === 1
        ? new Set(await pagesWith(index, words.flatMap(wordParts)[0] ?? '', field))
        : papersSaying(index, words, field);
  }
}

/** The papers in which the words stand one behind another, in a field or in what the paper itself says. */
async function papersSaying(
  index: Index,
  words: readonly string[],
  field: IndexField | undefined,
): Promise<Set<number>> {
  const parts = words.flatMap(wordParts);
  const lists = await Promise.all(parts.map((part) => listOf(index, part, field !== undefined)));
  const found = new Set<number>();
  const inAuthors: number[] = [];
  for (const page of lists[0]?.keys() ?? []) {
    const postings = lists.map((list) => list.get(page));
    if (standsTogether(postings, field)) found.add(page);
    else if (!field && isSequence(postings.map((posting) => posting?.fields.get('authors') ?? [])))
      inAuthors.push(page);
  }
  if (inAuthors.length === 0) return found;
  const isName = await papersNamedBy(index, (name) => wordParts(name).join(' ').includes(parts.join(' ')));
  for (const page of inAuthors) if (isName.has(page)) found.add(page);
  return found;
}

/** The papers that a word which is ruled out would find: in its spellings, and in full or abbreviated. */
async function pagesWith(index: Index, part: string, field: IndexField | undefined): Promise<number[]> {
  const spelled = await spelledPostings(index, part);
  if (field) return [...spelled].flatMap(([page, { fields }]) => (fields.has(field) ? [page] : []));
  const otherwise = await abbreviated(index, [{ part }]);
  return [spelled, ...otherwise.map(({ postings }) => postings)].flatMap((list) => [...list.keys()]);
}

/** The papers with an author of this name: its words in any order, a letter for what it begins. */
async function papersBy(index: Index, words: readonly string[]): Promise<Set<number>> {
  const parts = words.flatMap(wordParts);
  const [only = ''] = parts;
  if (parts.length === 1 && only.length > 1) {
    const list = await listOf(index, only, true);
    return new Set([...list].flatMap(([page, { fields }]) => (fields.has('authors') ? [page] : [])));
  }
  return papersNamed([await index.authors()], parts, isNamed);
}

/** The postings of a word; in a field a word that no paper has is read as the nearest one, as it is for ranking. */
async function listOf(index: Index, part: string, isCorrected: boolean): Promise<PostingList> {
  const list = await index.postings(termOf([part]));
  if (list.size > 0 || !isCorrected) return list;
  const correction = await correctionOf(index, part);
  return correction ? index.postings(correction) : list;
}

/** The papers that have a value of one of the facets. */
function papersWith(
  facets: readonly OpenFacet[],
  isMeant: (name: string, id: string) => boolean,
): Set<number> {
  return new Set(
    facets.flatMap((facet) =>
      facet.values.flatMap(([id, name], value) => (isMeant(name, id) ? facet.pagesOf(value) : [])),
    ),
  );
}

async function papersNamedBy(index: Index, isMeant: (name: string) => boolean): Promise<Set<number>> {
  return papersWith([await index.authors()], isMeant);
}

/** The papers with a value of such a name; where there is none, with the words read as the nearest ones in names. */
function papersNamed(
  facets: readonly OpenFacet[],
  words: readonly string[],
  isMeant: (name: string, words: readonly string[]) => boolean,
): Set<number> {
  const found = papersWith(facets, (name) => isMeant(name, words));
  if (found.size > 0) return found;
  const known = new Map<string, number>();
  for (const part of facets.flatMap(({ values }) => values.flatMap(([, name]) => wordParts(name))))
    known.set(part, (known.get(part) ?? 0) + 1);
  const terms = [...known].map(([term, papers]) => ({ term, papers }));
  const read = words
    .flatMap(wordParts)
    .map((part) => (known.has(part) ? part : (nearTerms(part, terms)[0]?.term ?? part)));
  return papersWith(facets, (name) => isMeant(name, read));
}

/** A venue and its year, which people write as one, and a name that has changed. */
function venueWords(words: readonly string[]): string[] {
  return words
    .flatMap((word) => wordParts(word.replace(/(\p{L})(?=\d)/gu, '$1 ')))
    .map((part) => (part === 'nips' ? 'neurips' : part));
}

/** Whether a name has all these words, or their beginnings, in any order. */
export function holds(name: string, words: readonly string[]): boolean {
  const parts = wordParts(name);
  return words
    .flatMap(wordParts)
    .every((word) => parts.some((part) => part.startsWith(word) || termOf([part]) === termOf([word])));
}

function beginsWith(name: string, words: readonly string[]): boolean {
  return wordParts(name).join(' ').startsWith(words.flatMap(wordParts).join(' '));
}

/** The fields that a phrase may stand in, but for the text and the authors, of whom each has a name. */
const ownFields: readonly IndexField[] = ['title', 'venue', 'ids'];

/** Whether the words stand one behind another in the field, or else in the text or any field but the authors. */
function standsTogether(postings: readonly (Posting | undefined)[], field: IndexField | undefined): boolean {
  const inField = (place: IndexField) => postings.map((posting) => posting?.fields.get(place) ?? []);
  if (field) return isSequence(inField(field));
  return isSequence(postings.map(behindTitle)) || ownFields.some((place) => isSequence(inField(place)));
}

/** Where a word stands in the abstract: the title, with which the text begins, ends before it. */
function behindTitle(posting: Posting | undefined): readonly number[] {
  const inTitle = new Set(posting?.fields.get('title'));
  return posting?.positions.filter((at) => !inTitle.has(at)) ?? [];
}

/** Whether a position of each follows one of the one before; the parts of a compound share theirs. */
function isSequence([first = [], ...others]: readonly (readonly number[])[]): boolean {
  let ends = new Set(first);
  for (const positions of others) {
    const next = new Set(positions);
    ends = new Set([...ends].flatMap((end) => [end, end + 1]).filter((at) => next.has(at)));
  }
  return ends.size > 0;
}
