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
  /** What the top of the chart stands for. */
  top: number;
  /** Years, by their left edge. */
  years: AxisLabel[];
}

/** A column takes so much of its place, and at most so much of the chart. */
const share = 0.76;
const widest = 0.06;

/** At most so many years are written below, and none with less than this share of the chart to itself. */
const mostYears = 8;
const leastYear = 0.085;

/** A chart of counts in the order of time; the highest column reaches the top. */
export function columnsOf(counts: readonly Count[]): Columns {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const top = niceTop(most);
  const place = 1 / Math.max(counts.length, 1);
  const width = Math.min(place * share, widest);
  const columns = counts.map((count, at) => ({
    ...count,
    x: (at + 0.5) * place - width / 2,
    y: 1 - count.count / top,
    width,
    height: count.count / top,
  }));
  return { columns, top, years: yearsOf(counts, place) };
}

/** The next higher whole number that is round. */
function niceTop(most: number): number {
  let power = 1;
  while (power * 10 < most) power *= 10;
  return (
    [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
      .map((step) => step * power)
      .find((top) => Number.isInteger(top) && top >= most) ?? most
  );
}

function yearsOf(counts: readonly Count[], place: number): AxisLabel[] {
  const all = counts.flatMap(({ id }, at) =>
    at === 0 || counts[at - 1]?.id.slice(0, 4) !== id.slice(0, 4)
      ? [{ at: at * place, text: id.slice(0, 4) }]
      : [],
  );
  const roomy = all.filter(({ at }, year) => (all[year + 1]?.at ?? 1) - at >= leastYear);
  const step = Math.ceil(roomy.length / mostYears);
  return roomy.filter((_, at) => (roomy.length - 1 - at) % step === 0);
}
