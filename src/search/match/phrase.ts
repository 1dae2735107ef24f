import type { Index } from '../format/index.ts';
import type { IndexField, Posting, PostingList } from '../format/posting.ts';

/** The postings of terms that stand in a row, as if they were one term at the position of the first. */
export async function termPhrase(index: Index, terms: readonly string[]): Promise<PostingList> {
  const lists = await Promise.all(terms.map((term) => index.postings(term)));
  if (lists.length === 1 && lists[0]) return lists[0];
  const [first = new Map<number, Posting>()] = lists;
  const found = new Map<number, Posting>();
  for (const paper of first.keys()) {
    const postings = lists.flatMap((list) => list.get(paper) ?? []);
    if (postings.length < lists.length) continue;
    const positions = phraseStarts(postings.map((posting) => posting.positions));
    const title = phraseStarts(postings.map(({ fields }) => fields.get('title') ?? []));
    if (positions.length === 0 && title.length === 0) continue;
    const fields = new Map<IndexField, readonly number[]>(title.length > 0 ? [['title', title]] : []);
    found.set(paper, { paper, frequency: positions.length, positions, fields });
  }
  return found;
}

/** The positions of the first list at which a phrase begins; the parts of a compound share theirs. */
function phraseStarts([first = [], ...others]: readonly (readonly number[])[]): number[] {
  return first.filter((start) => {
    let at = start;
    return others.every((positions) => {
      if (positions.includes(at + 1)) at++;
      else if (!positions.includes(at)) return false;
      return true;
    });
  });
}

/** Whether each list has a position at or right behind one of the list before it. */
export function isPhrase([first = [], ...others]: readonly (readonly number[])[]): boolean {
  let ends = new Set(first);
  for (const positions of others) {
    const next = new Set(positions);
    ends = new Set([...ends].flatMap((end) => [end, end + 1]).filter((at) => next.has(at)));
  }
  return ends.size > 0;
}

/** The fields that a phrase may stand in; for authors it must also be part of one name. */
const phraseFields: readonly IndexField[] = ['title', 'venue', 'ids', 'notes'];

/** Whether the words stand in a row in the field, or else in the text or in one of `phraseFields`. */
export function standsTogether(
  postings: readonly (Posting | undefined)[],
  field: IndexField | undefined,
): boolean {
  if (field) return isPhrase(positionsIn(postings, field));
  return (
    isPhrase(postings.map(abstractPositions)) ||
    phraseFields.some((place) => isPhrase(positionsIn(postings, place)))
  );
}

/** Where words stand in a field. */
export function positionsIn(
  postings: readonly (Posting | undefined)[],
  field: IndexField,
): (readonly number[])[] {
  return postings.map((posting) => posting?.fields.get(field) ?? []);
}

/** Where a word stands in the abstract: the text without the title, with which it begins. */
function abstractPositions(posting: Posting | undefined): readonly number[] {
  const inTitle = new Set(posting?.fields.get('title'));
  return posting?.positions.filter((at) => !inTitle.has(at)) ?? [];
}
