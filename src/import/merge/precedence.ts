import type { FieldName } from '../candidate.ts';

/**
 * Whose word counts where two sources give a field, the best first, and why. A format that isn't
 * named comes last; within one format the earlier file wins.
 */
const words = ['listing', 'records', 'daily', 'metadata'];
const data = ['records', 'metadata', 'daily', 'listing'];

const byField: Partial<Record<FieldName, { order: string[]; why: string }>> = {
  title: { order: words, why: 'a listing is the text that readers were shown' },
  abstract: { order: words, why: 'a listing is the text that readers were shown' },
  code: { order: data, why: 'the checked address comes first' },
  project: { order: data, why: 'the checked address comes first' },
};

const otherwise = { order: data, why: 'records and metadata are made with more care than a page is copied' };

/** How far back a format stands for a field, from 0. */
export function rankOf(field: FieldName, format: string): number {
  const { order } = byField[field] ?? otherwise;
  const rank = order.indexOf(format);
  return rank === -1 ? order.length : rank;
}

/** Why the first of two formats won. */
export function reasonOf(field: FieldName): string {
  return (byField[field] ?? otherwise).why;
}
