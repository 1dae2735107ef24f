import { trail as words } from '../../words/words.ts';
import type { Trail } from './trail.ts';

/** A paper of a list, and the list that leads on from it. */
export interface TrailPaper {
  path: string;
  title: string;
  trail: Trail;
}

/** Where a paper stands in a list, and the papers before and after it as far as they are known. */
export interface TrailPosition {
  trail: Trail;
  /** From 1. */
  number: number;
  count: number;
  previous?: TrailPaper | undefined;
  next?: TrailPaper | undefined;
}

/** Where the paper at `path` stands in `trail`; undefined where it isn't in it. */
export function positionIn(trail: Trail, path: string): TrailPosition | undefined {
  const at = trail.papers.findIndex(([other]) => other === path);
  if (at < 0) return undefined;
  return {
    trail,
    number: at + 1,
    count: trail.papers.length,
    previous: at > 0 ? trailPaper(trail, at - 1) : undefined,
    next: trailPaper(trail, at + 1),
  };
}

/** The paper at place `at` of a trail; -1 is the last. */
export function trailPaper(trail: Trail, at: number): TrailPaper | undefined {
  const paper = trail.papers.at(at);
  return paper && { path: paper[0], title: paper[1].trim(), trail };
}

/** The stored trail if the page at `referrer` stored it and it has the paper at `path`. */
export function storedTrail(stored: unknown, referrer: string, path: string): Trail | undefined {
  if (!isTrail(stored)) return undefined;
  const page = (stored.via ?? stored.from).replace(/#.*/s, '');
  return page === referrer && positionIn(stored, path) ? stored : undefined;
}

/** Whether a value from the device is a trail. */
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

/** What the page of a paper calls the list that the reader came from. `base` ends with a slash. */
export function trailTitle({ from, name }: Pick<Trail, 'from' | 'name'>, base: string): string {
  const { pathname, searchParams } = new URL(from);
  if (pathname === base) return words.allPapers;
  if (pathname.startsWith(`${base}papers/`)) return words.related(name.trim());
  const query = searchParams.get('q');
  return pathname === `${base}search/` && query ? words.search(query) : name.trim();
}
