import type { FacetCount, ValueCount } from '../match/facet.ts';

/** A value of a facet with those within it. */
export interface NestedValue {
  value: ValueCount;
  inner: NestedValue[];
}

/** The values of a facet, those within others inside them, each row in the order of the facet's filter. */
export function nestedValues({ order, values }: Pick<FacetCount, 'order' | 'values'>): NestedValue[] {
  const ranked = order === 'as-given' ? values : values.toSorted((a, b) => b.papers - a.papers);
  const ids = new Set(values.map(({ id }) => id));
  const byAround = Map.groupBy(ranked, ({ within = '' }) => (ids.has(within) ? within : ''));
  const rowOf = (around: string): NestedValue[] =>
    (byAround.get(around) ?? []).map((value) => ({ value, inner: rowOf(value.id) }));
  return rowOf('');
}

/**
 * What a folded filter shows of values: the first `most` of the outermost, besides what is chosen, with what is around
 * it and right within it.
 */
export function foldedValues(values: readonly NestedValue[], most: number): NestedValue[] {
  return values.flatMap(({ value, inner }, at) => {
    const shown = foldedValues(inner, value.isChosen ? inner.length : 0);
    return at < most || value.isChosen || shown.length > 0 ? [{ value, inner: shown }] : [];
  });
}

/** How many values these are, with those within them. */
export function sizeOf(values: readonly NestedValue[]): number {
  return values.reduce((sum, { inner }) => sum + 1 + sizeOf(inner), 0);
}
