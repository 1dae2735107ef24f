import type { PostingList } from './posting.ts';
import type { Condition } from './query.ts';
import type { Index } from './store.ts';
import { partsOf, termOf } from './term.ts';

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
  if (kind === 'year' && years) return papersOfYears(index, years);
  const lists = await Promise.all(words.flatMap(partsOf).map((part) => index.postings(termOf([part]))));
  const [first, ...others] = lists;
  const pages = [...(first?.keys() ?? [])].filter((page) => others.every((list) => list.has(page)));
  return new Set(
    pages.filter((page) =>
      field ? lists.every((list) => list.get(page)?.fields.has(field)) : standsTogether(lists, page),
    ),
  );
}

/** The longest range of years that is looked up. */
const mostYears = 200;

async function papersOfYears(index: Index, [from, to]: [number, number]): Promise<Set<number>> {
  const papers = new Set<number>();
  for (let year = from; year <= Math.min(to, from + mostYears); year++) {
    for (const [page, { fields }] of await index.postings(String(year)))
      if (fields.has('published')) papers.add(page);
  }
  return papers;
}

/** Whether the words stand one behind another; the parts of a compound stand at one position. */
function standsTogether(lists: readonly PostingList[], page: number): boolean {
  const positions = lists.map((list) => new Set(list.get(page)?.positions ?? []));
  const [first = new Set<number>(), ...others] = positions;
  return [...first].some((start) => {
    let ends = new Set([start]);
    for (const next of others)
      ends = new Set([...ends].flatMap((end) => [end, end + 1]).filter((at) => next.has(at)));
    return ends.size > 0;
  });
}
