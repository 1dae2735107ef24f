import type { PaperName } from './paper-names.ts';

/** At most this many papers are offered, each at least this much alike. */
const maxPapers = 5;
const minLikeness = 0.2;

/** The id of the paper that the path `papers/<alias>/` leads to; versions of an arXiv id count. */
export function paperAtAlias(names: readonly PaperName[], path: string): string | undefined {
  const alias = wantedName(path);
  const bare = alias.replace(/^(\d{4}\.\d{4,5})v\d+$/, '$1');
  return names.find(([, , ...aliases]) => aliases.some((name) => name === alias || name === bare))?.[0];
}

/** The papers whose ids are most like the last part of the path, the most alike first. */
export function nearestPapers(names: readonly PaperName[], path: string): PaperName[] {
  const wanted = pairsOf(wantedName(path).toLowerCase());
  return names
    .map((name) => ({ name, likeness: likenessOfPairs(wanted, pairsOf(name[0])) }))
    .filter(({ likeness }) => likeness >= minLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maxPapers)
    .map(({ name }) => name);
}

function wantedName(path: string): string {
  return path.replace(/^papers\//, '').replace(/(?:\/|\/?index\.html|\.html)$/, '');
}

/** How alike two names are, from 0 to 1. */
export function likenessOf(a: string, b: string): number {
  return likenessOfPairs(pairsOf(a.toLowerCase()), pairsOf(b.toLowerCase()));
}

/** All pairs of adjacent letters and digits. */
function pairsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2)),
  );
}

/**
 * How alike two sets of pairs are, from 0 to 1: the mean of Dice's coefficient and the overlap
 * coefficient, so that a name cut short counts as much as a misspelt one.
 */
function likenessOfPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  if (shared === 0) return 0;
  return (shared / Math.min(a.size, b.size) + (2 * shared) / (a.size + b.size)) / 2;
}
