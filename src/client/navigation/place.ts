import type { Trail } from './trail.ts';

/** A paper to go to, and the list that leads on from it. */
export interface PaperStep {
  path: string;
  title: string;
  trail: Trail;
}

/** Where a paper stands in a list; none before the first and after the last that are known. */
export interface ListPlace {
  trail: Trail;
  /** From 1. */
  number: number;
  of: number;
  previous?: PaperStep | undefined;
  next?: PaperStep | undefined;
}

/** Where the paper at `path` stands in `trail`; undefined where it doesn't. */
export function placeIn(trail: Trail, path: string): ListPlace | undefined {
  const at = trail.papers.findIndex(([other]) => other === path);
  if (at < 0) return undefined;
  const step = (paper: Trail['papers'][number] | undefined) =>
    paper && { path: paper[0], title: paper[1].trim(), trail };
  return {
    trail,
    number: at + 1,
    of: trail.papers.length,
    previous: step(trail.papers[at - 1]),
    next: step(trail.papers[at + 1]),
  };
}

/**
 * The trail that the device keeps, if the page at `referrer` handed it over and it leads through
 * `path`; who comes from elsewhere has none.
 */
export function handedTrail(kept: unknown, referrer: string, path: string): Trail | undefined {
  if (!isTrail(kept)) return undefined;
  const giver = (kept.via ?? kept.from).replace(/#.*/s, '');
  return giver === referrer && placeIn(kept, path) ? kept : undefined;
}

/** Whether a value from outside is a trail. */
export function isTrail(value: unknown): value is Trail {
  if (typeof value !== 'object' || value === null) return false;
  const { from, name, papers } = value as Record<string, unknown>;
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
  return (
    typeof from === 'string' &&
    /^https?:/.test(from) &&
    typeof name === 'string' &&
    Array.isArray(papers) &&
    papers.every(isPair)
  );
}

/** What a list is called on a page of one of its papers. `base` ends with a slash. */
export function nameOf({ from, name }: Pick<Trail, 'from' | 'name'>, base: string): string {
  const { pathname, searchParams } = new URL(from);
  if (pathname === base) return 'All papers';
  if (pathname.startsWith(`${base}papers/`)) return `Related to ${name.trim()}`;
  const query = searchParams.get('q');
  return pathname === `${base}search/` && query ? `Search: ${query}` : name.trim();
}
