/** The signs that divide cells, the most usual first. */
const delimiters = [',', ';', '\t', '|'] as const;

/**
 * The sign by which the first records of a text are divided into cells alike, rather one that divides the first line
 * as well; `undefined` where none does.
 */
export function delimiterOf(head: string): string | undefined {
  const scored = delimiters.map((delimiter) => {
    const all = recordWidths(head, delimiter);
    const widths = belowFirst(all);
    const width = mostUsual(widths);
    const same = widths.filter((each) => each === width).length;
    return { delimiter, width, isWhole: widths === all, share: widths.length < 2 ? 0 : same / widths.length };
  });
  const best = scored
    .filter(({ width, share }) => width >= 2 && share >= 0.75)
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.width - a.width)[0];
  return best?.delimiter;
}

export function mostUsual(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** How many records tell how a text is divided. */
const sampledRecords = 40;

/** How many cells the first records have. The last of several may be cut and doesn't count, but where a line ends behind it. */
function recordWidths(head: string, delimiter: string): number[] {
  const sign = delimiter === '|' ? '\\|' : delimiter;
  const quoted = new RegExp(`(?<=^|[${sign}\\n\\uFEFF])"(?:[^"]|"")*(?:"|$)`, 'g');
  const records = head
    .replace(quoted, 'x')
    .split('\n')
    .filter((record) => record.trim() !== '')
    .slice(0, sampledRecords + 1);
  const whole = records.length > 2 && !head.endsWith('\n') ? records.slice(0, -1) : records;
  return whole.map((record) => record.split(delimiter).length);
}

/** The widths without lines of one cell above the table. */
function belowFirst(widths: number[]): number[] {
  const above = widths.findIndex((width) => width > 1);
  return above > 0 && above < headRows ? widths.slice(above) : widths;
}

/** The names of columns stand in one of the first rows. */
export const headRows = 15;
