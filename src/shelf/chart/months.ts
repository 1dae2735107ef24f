import { datePartsOf, precisionOf, recordYear, yearOfDate } from '../../paper/date/calendar.ts';
import type { Paper } from '../../paper/paper.ts';
import { monthLater } from '../period/days.ts';
import { shortYear, writtenDate, writtenYears } from '../written-date.ts';

/** How many papers were published in a month, year or century. */
export interface Count {
  /** `2025-07`, or `2025` in a chart by years; `1901` of the century to 2000. */
  id: string;
  /** In words. */
  name: string;
  count: number;
}

/** Papers by the time of their publication. */
export interface Timeline {
  /** From the first to the last, those without papers included. */
  counts: Count[];
  by: 'month' | 'year' | 'century';
  /** In a chart by months, how many papers are known only to the year. */
  coarse: number;
  /** How many papers have no known date. */
  undated: number;
}

/** With more months than this a chart goes by years, and with more years by centuries. */
const maxMonths = 150;
const maxYears = 400;

/** Papers by month of publication, or by year where months are too many or mostly unknown, or by century. */
export function timelineOf(papers: readonly Paper[]): Timeline {
  const dated = papers.flatMap(({ published }) => (published ? [published] : []));
  const months = dated
    .filter((date) => precisionOf(date) !== 'year')
    .map((date) => datePartsOf(date).slice(0, 2).join('-'));
  const undated = papers.length - dated.length;
  const counts = countsOf(months, monthLater);
  if (counts.length > 0 && counts.length <= maxMonths && months.length * 2 >= dated.length)
    return { counts, by: 'month', coarse: dated.length - months.length, undated };
  const years = dated.map((date) => Number(yearOfDate(date)));
  const first = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const rest = { coarse: 0, undated };
  return last - first < maxYears
    ? { counts: countsOfYears(years, 1, shortYear), by: 'year', ...rest }
    : { counts: countsOfYears(years, yearsPerCentury, centuryName), by: 'century', ...rest };
}

const yearsPerCentury = 100;

/** `1901 – 2000` of 1901. */
function centuryName(first: string): string {
  return writtenYears(first, isoYear(Number(first) + yearsPerCentury - 1));
}

/** A year as ISO 8601 has it, by its number there. */
function isoYear(year: number): string {
  return year < 1 ? recordYear(1 - year, true) : recordYear(year, false);
}

/** How many of the years are in each span of so many, from the first to the last; a span begins one year behind a multiple. */
function countsOfYears(years: readonly number[], span: number, nameOf: (first: string) => string): Count[] {
  const counts = new Map<number, number>();
  for (const year of years) {
    const number = Math.floor((year - 1) / span);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const inOrder = [...counts.keys()].sort((a, b) => a - b);
  const [first = 0] = inOrder;
  const last = inOrder.at(-1) ?? first - 1;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const id = isoYear((first + at) * span + 1);
    return { id, name: nameOf(id), count: counts.get(first + at) ?? 0 };
  });
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
