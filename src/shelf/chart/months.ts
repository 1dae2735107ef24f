import type { Paper } from '../../paper/paper.ts';
import { monthLater } from '../period/days.ts';
import { writtenDate } from '../written-date.ts';

/** How many papers were published in a month or year. */
export interface Count {
  /** `2025-07`, or `2025` in a chart by years. */
  id: string;
  /** In words. */
  name: string;
  count: number;
}

/** Papers by the time of their publication. */
export interface Timeline {
  /** From the first to the last, those without papers included. */
  counts: Count[];
  by: 'month' | 'year';
  /** In a chart by months, how many papers are known only to the year. */
  coarse: number;
  /** How many papers have no known date. */
  undated: number;
}

/** With more months than this a chart goes by years. */
const maxMonths = 150;

/** Papers by month of publication, or by year where months are too many or mostly unknown. */
export function timelineOf(papers: readonly Paper[]): Timeline {
  const dated = papers.flatMap(({ published }) => (published ? [published] : []));
  const months = dated.filter((date) => date.length > 4).map((date) => date.slice(0, 7));
  const undated = papers.length - dated.length;
  const counts = countsOf(months, monthLater);
  if (counts.length > 0 && counts.length <= maxMonths && months.length * 2 >= dated.length)
    return { counts, by: 'month', coarse: dated.length - months.length, undated };
  const years = dated.map((date) => date.slice(0, 4));
  const yearLater = (year: string) => String(Number(year) + 1).padStart(4, '0');
  return { counts: countsOf(years, yearLater), by: 'year', coarse: 0, undated };
}

/** How often each id occurs, from the first to the last, those in between included. */
function countsOf(ids: readonly string[], nextOf: (id: string) => string): Count[] {
  const byId = Map.groupBy(ids.toSorted(), (id) => id);
  const last = [...byId.keys()].at(-1) ?? '';
  const counts: Count[] = [];
  for (let id = ids.toSorted()[0]; id !== undefined && id <= last; id = nextOf(id))
    counts.push({ id, name: writtenDate(id), count: byId.get(id)?.length ?? 0 });
  return counts;
}
