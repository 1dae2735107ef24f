import { type Listing, newestFirst } from '../../content/listing.ts';
import { timeOf } from '../../paper/date/calendar.ts';
import type { Paper } from '../../paper/paper.ts';
import { byText } from '../text-order.ts';

/**
 * Papers in the order of the shelf: listing by listing, the newest first, each in its own order; then
 * the papers of no listing, the last listed or published first. A paper belongs to its newest listing.
 */
export function inShelfOrder<P extends Paper>(papers: readonly P[], listings: readonly Listing[]): P[] {
  const position = new Map<string, number>();
  for (const listing of newestFirst(listings)) {
    for (const id of listing.papers) if (!position.has(id)) position.set(id, position.size);
  }
  const last = position.size;
  return [...papers].sort(
    (a, b) =>
      (position.get(a.id) ?? last) - (position.get(b.id) ?? last) ||
      byText(b.listed ?? '', a.listed ?? '') ||
      timeOrNever(b) - timeOrNever(a) ||
      byText(a.id, b.id),
  );
}

/** The first moment at which a paper can have been published, in milliseconds from 1970; of one without a date, before all others. */
export function timeOrNever({ published }: Pick<Paper, 'published'>): number {
  return published ? timeOf(published) : -Number.MAX_VALUE;
}
