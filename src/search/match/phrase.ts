import type { Index } from '../format/index.ts';
import type { IndexField, Posting, PostingList } from '../format/posting.ts';

/** The postings of terms that stand one behind another, as if they were one, at the place of the first. */
export async function termPhrase(index: Index, terms: readonly string[]): Promise<PostingList> {
  const lists = await Promise.all(terms.map((term) => index.postings(term)));
  if (lists.length === 1 && lists[0]) return lists[0];
  const [first = new Map<number, Posting>()] = lists;
  const found = new Map<number, Posting>();
  for (const page of first.keys()) {
    const postings = lists.flatMap((list) => list.get(page) ?? []);
    if (postings.length < lists.length) continue;
    const positions = starts(postings.map((posting) => posting.positions));
    const title = starts(postings.map(({ fields }) => fields.get('title') ?? []));
    if (positions.length === 0 && title.length === 0) continue;
    const fields = new Map<IndexField, readonly number[]>(title.length > 0 ? [['title', title]] : []);
    found.set(page, { page, frequency: positions.length, positions, fields });
  }
  return found;
}

/**
 * The positions of the first list from which each list has the next position; the parts of a compound
 * share theirs.
 */
function starts([first = [], ...others]: readonly (readonly number[])[]): number[] {
  return first.filter((start) => {
    let at = start;
    return others.every((positions) => {
      if (positions.includes(at + 1)) at++;
      else if (!positions.includes(at)) return false;
      return true;
    });
  });
}
