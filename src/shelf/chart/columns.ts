import { shortYear } from '../written-date.ts';
import type { Count } from './months.ts';

/** A column of a chart; coordinates are shares of the chart's width and height, from 0 to 1. */
export interface ChartColumn extends Count {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A year below a chart. */
export interface AxisLabel {
  at: number;
  text: string;
}

/** A chart of columns. */
export interface Columns {
  columns: ChartColumn[];
  /** The count at the top of the chart. */
  top: number;
  /** Years, by their left edge. */
  years: AxisLabel[];
}

/** The width of a column as a share of its place, and at most as a share of the chart. */
const columnShare = 0.76;
const maxColumnWidth = 0.06;

/** At most this many years are written, and one of so many characters with no less than this share of the chart's width to itself. */
const maxYears = 8;
const minYearWidth = 0.085;
const yearChars = 4;

/** A chart of counts in chronological order. */
export function columnsOf(counts: readonly Count[]): Columns {
  const top = niceTop(Math.max(1, ...counts.map(({ count }) => count)));
  const place = 1 / Math.max(counts.length, 1);
  const width = Math.min(place * columnShare, maxColumnWidth);
  const columns = counts.map((count, at) => {
    const height = count.count / top;
    return { ...count, x: (at + 0.5) * place - width / 2, y: 1 - height, width, height };
  });
  return { columns, top, years: yearLabels(counts, place) };
}

/** The least round whole number that is not below `highest`. */
function niceTop(highest: number): number {
  let power = 1;
  while (power * 10 < highest) power *= 10;
  return (
    [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
      .map((step) => step * power)
      .find((top) => Number.isInteger(top) && top >= highest) ?? highest
  );
}

function yearLabels(counts: readonly Count[], place: number): AxisLabel[] {
  const years = counts.map(({ id }) => shortYear(id));
  const all = years.flatMap((text, at) => (text === years[at - 1] ? [] : [{ at: at * place, text }]));
  const longest = Math.max(yearChars, ...all.map(({ text }) => text.length));
  const least = (minYearWidth * longest) / yearChars;
  const roomy = all.filter(({ at }, year) => (all[year + 1]?.at ?? 1) - at >= least);
  if (roomy.length === 0) {
    const step = Math.ceil(Math.max(all.length / maxYears, least / place));
    return all.filter(({ at }, year) => year % step === 0 && 1 - at >= least);
  }
  const step = Math.ceil(roomy.length / maxYears);
  return roomy.filter((_, at) => (roomy.length - 1 - at) % step === 0);
}
