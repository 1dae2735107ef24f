import type { PaperName } from './paper-names.ts';

/** How many papers are offered. */
const most = 5;

/** Less alike than this is no likeness. */
const least = 0.2;

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
    .map((name) => ({ name, likeness: likenessOf(wanted, pairsOf(name[0])) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name);
}

function wantedName(path: string): string {
  return path.replace(/^papers\//, '').replace(/(?:\/|\/?index\.html|\.html)$/, '');
}

/** The pairs of neighbouring letters and digits, each once. */
function pairsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2)),
  );
}

/**
 * How much of the shorter of two sets of pairs is in the other, weighed against Dice's measure,
 * from 0 to 1: a name cut short is as like as a name misspelt.
 */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  if (shared === 0) return 0;
  return (shared / Math.min(a.size, b.size) + (2 * shared) / (a.size + b.size)) / 2;
}
