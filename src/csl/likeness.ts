/**
 * How alike two names are, from 0 to 1, by their pairs of adjacent letters and digits: the mean of Dice's coefficient
 * and the overlap coefficient, so that a name cut short counts as much as a misspelt one.
 */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  if (shared === 0) return 0;
  return (shared / Math.min(a.size, b.size) + (2 * shared) / (a.size + b.size)) / 2;
}

function pairsOf(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2)),
  );
}
