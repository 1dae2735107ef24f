/** The first year and the last. */
export type YearRange = readonly [from: number, to: number];

const firstYear = -9999;
const lastYear = 9999;

/** A year in four digits, or before Christ. */
const yearPattern = String.raw`\d{4}(?!\s*bc)|\d{1,4}\s*bce?`;

function yearOf(text: string): number {
  const year = Number.parseInt(text, 10);
  return /bc/i.test(text) ? 1 - year : year;
}

/**
 * The years that a text names: `2024`, `2023..2025` or with a dash, `2023..`, `>2023`, `<=2020`, `300bc`, and
 * several of these with commas between. `undefined` where it names none.
 */
export function yearsIn(text: string): YearRange[] | undefined {
  const ranges = text.split(',').map((part) => rangeIn(part.trim()));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function rangeIn(text: string): YearRange | undefined {
  const [, sign = '', bound] = new RegExp(`^([<>]=?)\\s*(${yearPattern})$`, 'i').exec(text) ?? [];
  if (bound) {
    const year = yearOf(bound);
    const edge = sign.endsWith('=') ? year : sign === '>' ? year + 1 : year - 1;
    return sign.startsWith('>') ? [edge, lastYear] : [firstYear, edge];
  }
  const [, from, dots, to] =
    new RegExp(`^(${yearPattern})?\\s*(\\.{2,3}|[…–—-])?\\s*(${yearPattern})?$`, 'iu').exec(text) ?? [];
  if (!from && !(dots && to)) return undefined;
  if (from && to && !dots) return undefined;
  const first = from ? yearOf(from) : firstYear;
  const end = to ? yearOf(to) : dots ? lastYear : first;
  return first <= end ? [first, end] : [end, first];
}
