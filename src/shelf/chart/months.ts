import { writtenDate } from '../../paper/date.ts';
import type { Paper } from '../../paper/paper.ts';
import { monthLater } from '../period/days.ts';

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
  const filled = rangeOf(months, monthLater);
  if (filled.length > 0 && filled.length <= maxMonths && months.length * 2 >= dated.length)
    return { counts: countsOf(filled, months), by: 'month', coarse: dated.length - months.length, undated };
  const years = dated.map((date) => date.slice(0, 4));
  const yearLater = (year: string) => String(Number(year) + 1).padStart(4, '0');
  return { counts: countsOf(rangeOf(years, yearLater), years), by: 'year', coarse: 0, undated };
}

function rangeOf(ids: readonly string[], later: (id: string) => string): string[] {
  const ordered = [...ids].sort();
  const last = ordered.at(-1) ?? '';
  const range: string[] = [];
  for (let id = ordered[0]; id !== undefined && id <= last; id = later(id)) range.push(id);
  return range;
}

function countsOf(range: readonly string[], ids: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return range.map((id) => ({ id, name: writtenDate(id), count: counts.get(id) ?? 0 }));
}
