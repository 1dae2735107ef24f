import type { Traits } from './traits.ts';

/** A part of a citation that differs between two publications of one title. */
export type DetailName = keyof Traits['details'];

/** All parts of a citation that are compared. */
export const detailNames = [
  'type',
  'container',
  'volume',
  'issue',
  'pages',
  'number',
] as const satisfies DetailName[];

/** Whether both works say this part of their citation, and say it otherwise. */
export function isDifferent(a: Traits, b: Traits, name: DetailName): boolean {
  return a.details[name] !== '' && b.details[name] !== '' && a.details[name] !== b.details[name];
}

/** Years between the nearest dates of two works; -1 where one has none. */
export function yearsApart(a: Traits, b: Traits): number {
  if (!a.years || !b.years) return -1;
  return Math.max(0, a.years[0] - b.years[1], b.years[0] - a.years[1]);
}
