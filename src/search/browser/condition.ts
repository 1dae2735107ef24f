import type { Posting } from './posting.ts';
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

/** The years in which papers are published, the first and the last that are looked up. */
const publishing = [1600, 2200] as const;

async function papersOfYears(index: Index, [from, to]: [number, number]): Promise<Set<number>> {
  const papers = new Set<number>();
  for (let year = Math.max(from, publishing[0]); year <= Math.min(to, publishing[1]); year++) {
    for (const [page, { fields }] of await index.postings(String(year)))
      if (fields.has('published')) papers.add(page);
  }
  return papers;
}

/** Whether the words stand one behind another in the field, or else in the text or any field. */
function standsTogether(postings: readonly (Posting | undefined)[], field: string | undefined): boolean {
  const places = field ? [field] : [undefined, ...(postings[0]?.fields.keys() ?? [])];
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
