import { partsOf, termOf } from '../../meaning/term.ts';
import type { OpenFacet } from './facet.ts';
import { correctionOf } from './misspelling.ts';
import type { Field, Posting, PostingList } from './posting.ts';
import type { Condition } from './query.ts';
import type { Index } from './store.ts';

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

async function papersOf(index: Index, { kind, field, words, years }: Condition): Promise<Set<number>> {
  const { facets } = index;
  if (kind === 'year')
    return papersWith(
      facets,
      ({ id }) => id === 'year',
      (year) => isWithin(Number(year), years),
    );
  if (kind === 'has')
    return papersWith(
      facets,
      ({ id }) => id === 'has',
      (_, name) => beginsWith(name, words),
    );
  if (kind === 'topic')
    return papersWith(
      facets,
      ({ isTopic }) => isTopic,
      (_, name) => holds(name, words),
    );
  const lists = await Promise.all(
    words.flatMap(partsOf).map((part) => listOf(index, part, kind === 'field')),
  );
  const pages = lists[0]?.keys() ?? [];
  return new Set(
    [...pages].filter((page) =>
      standsTogether(
        lists.map((list) => list.get(page)),
        field,
      ),
    ),
  );
}

/** The postings of a word; in a field a word that no paper has is read as the nearest one, as it is for ranking. */
async function listOf(index: Index, part: string, isCorrected: boolean): Promise<PostingList> {
  const list = await index.postings(termOf([part]));
  if (list.size > 0 || !isCorrected) return list;
  const correction = await correctionOf(index, part);
  return correction ? index.postings(correction) : list;
}

/** The papers that have a value of such facets. */
function papersWith(
  facets: readonly OpenFacet[],
  isAsked: (facet: OpenFacet) => boolean,
  isMeant: (id: string, name: string) => boolean,
): Set<number> {
  return new Set(
    facets
      .filter(isAsked)
      .flatMap((facet) =>
        facet.values.flatMap(([id, name], value) => (isMeant(id, name) ? facet.pagesOf(value) : [])),
      ),
  );
}

function isWithin(year: number, [from, to]: [number, number] = [0, 0]): boolean {
  return from <= year && year <= to;
}

/** Whether a name has all these words, or their beginnings, in any order. */
export function holds(name: string, words: readonly string[]): boolean {
  const parts = partsOf(name);
  return words
    .flatMap(partsOf)
    .every((word) => parts.some((part) => part.startsWith(word) || termOf([part]) === termOf([word])));
}

function beginsWith(name: string, words: readonly string[]): boolean {
  return partsOf(name).join(' ').startsWith(words.flatMap(partsOf).join(' '));
}

/** The fields that a phrase may stand in, but for the text: what the paper itself says. */
const ownFields: readonly Field[] = ['title', 'authors', 'venue', 'ids'];

/** Whether the words stand one behind another in the field, or else in the text or any field. */
function standsTogether(postings: readonly (Posting | undefined)[], field: Field | undefined): boolean {
  const places = field ? [field] : [undefined, ...ownFields];
  return places.some((place) =>
    isSequence(
      postings.map(
        (posting) => (place === undefined ? posting?.positions : posting?.fields.get(place)) ?? [],
      ),
    ),
  );
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
