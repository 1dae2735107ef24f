import { inBatches } from '../../content/batches.ts';
import type { Change } from '../change.ts';
import type { Store } from '../store.ts';
import { digestOfFile, maxStepsKept, type Step, stepFile, stepFolder, stepNumbers } from './step.ts';

/** Tells Git to leave out the folder in which it lies, and all that is in it. */
export const ignoreFile = '.offprint/.gitignore';
export const ignoreAll = '*\n';

/**
 * Keeps what an import is about to change, so that it can be undone, and forgets the oldest steps. Where
 * nothing changes there is no step.
 */
export async function keepStep(
  store: Store,
  changes: readonly Change[],
  sources: readonly string[],
): Promise<void> {
  if (changes.length === 0) return;
  const kept = await stepNumbers(store);
  const number = (kept.at(-1) ?? 0) + 1;
  await store.write(ignoreFile, ignoreAll);
  // What an interrupted import left is no step.
  await store.removeFolder(stepFolder(number));
  const files = await inBatches(changes, async ({ path, after }): Promise<Step['files'][number]> => {
    const now = await store.bytes(path);
    if (now) await store.copy(path, `${stepFolder(number)}/${path}`);
    const [before, then] = [digestOfFile(now), digestOfFile(await after())];
    return { path, ...(before && { before }), ...(then && { after: then }) };
  });
  await store.write(stepFile(number), JSON.stringify({ version: 1, sources, files }));
  for (const old of kept.slice(0, Math.max(0, kept.length + 1 - maxStepsKept))) await forgetStep(store, old);
}

/** Takes a step away. */
export async function forgetStep(store: Store, number: number): Promise<void> {
  await store.remove(stepFile(number));
  await store.removeFolder(stepFolder(number));
}
