import { createHash } from 'node:crypto';
import type { Problem } from './problem.ts';
import type { ReadableStore, Store } from './store.ts';
import { ignoreAll, ignoreFile } from './undo/keep.ts';

/** Where a content folder keeps which differences of its sources were told. */
export const toldFile = '.offprint/told.json';

/** At most so many are kept, the newest. */
const mostKept = 100_000;

/** The differences that imports told before. */
export interface ToldDifferences {
  has(problem: Problem): boolean;
}

/** What imports into a folder told before; nothing where that can't be read. */
export async function toldBefore(store: ReadableStore): Promise<ToldDifferences> {
  const known = new Set(await keptDigests(store));
  return { has: (problem) => problem.severity === 'differs' && known.has(digestOf(problem)) };
}

/** Keeps which differences were told. */
export async function keepTold(store: Store, problems: readonly Problem[]): Promise<void> {
  const before = await keptDigests(store);
  const told = problems.filter(({ severity }) => severity === 'differs').map(digestOf);
  const all = [...new Set([...before, ...told])].slice(-mostKept);
  if (all.length === before.length) return;
  await store.write(ignoreFile, ignoreAll);
  await store.write(toldFile, JSON.stringify(all));
}

async function keptDigests(store: ReadableStore): Promise<string[]> {
  try {
    const kept: unknown = JSON.parse((await store.read(toldFile)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** A digest of what a problem says, wherever in its file it stands. */
function digestOf({ file, what }: Problem): string {
  const said = `${file} ${what.replace(/\(line \d+\)/g, '')}`;
  return createHash('sha256').update(said).digest('base64url').slice(0, 8);
}
