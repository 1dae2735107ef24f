/** The first year and the last. */
export type YearRange = readonly [from: number, to: number];

const lastYear = 9999;

/**
 * The years that a text names: `2024`, `2023..2025` or with a dash, `2023..`, `>2023`, `<=2020`, and
 * several of these with commas between. `undefined` where it names none.
 */
export function yearsIn(text: string): YearRange[] | undefined {
  const ranges = text.split(',').map((part) => rangeIn(part.trim()));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function rangeIn(text: string): YearRange | undefined {
  const [, sign = '', bound] = /^([<>]=?)\s*(\d{4})$/.exec(text) ?? [];
  if (bound) {
    const year = Number(bound);
    const edge = sign.endsWith('=') ? year : sign === '>' ? year + 1 : year - 1;
    return sign.startsWith('>') ? [edge, lastYear] : [0, edge];
  }
  const [, from, dots, to] = /^(\d{4})?\s*(\.{2,3}|[…–—-])?\s*(\d{4})?$/u.exec(text) ?? [];
  if (!from && !(dots && to)) return undefined;
  if (from && to && !dots) return undefined;
  const first = from ? Number(from) : 0;
  const end = to ? Number(to) : dots ? lastYear : first;
  return first <= end ? [first, end] : [end, first];
}
