/** What an engine found for a query, best first, and what it should have found. */
export interface Judged {
  found: readonly string[];
  relevant: ReadonlyMap<string, number>;
}

/**
 * Normalised discounted cumulative gain of the first ten, as trec_eval has it: the gain is the grade.
 * K. Järvelin and J. Kekäläinen, Cumulated gain-based evaluation of IR techniques, TOIS 20 (2002).
 */
export function ndcg10({ found, relevant }: Judged): number {
  const gained = discounted(found.slice(0, 10).map((id) => relevant.get(id) ?? 0));
  const ideal = discounted([...relevant.values()].sort((a, b) => b - a).slice(0, 10));
  return ideal === 0 ? 0 : gained / ideal;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}

/** The share of the relevant texts among the first hundred. */
export function recall100({ found, relevant }: Judged): number {
  return found.slice(0, 100).filter((id) => relevant.has(id)).length / relevant.size;
}

/** The mean of a measure. */
export function mean<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0) / Math.max(items.length, 1);
}

/** The value that a share of the values doesn't exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
