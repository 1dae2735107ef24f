import { inBatches } from '../content/batches.ts';
import type { Plan } from './plan.ts';
import type { ReadableStore, Store } from './store.ts';

/** What happens to one file of a content folder. */
export interface Change {
  /** Below the content folder. */
  path: string;
  kind: 'new' | 'changed' | 'removed';
  /** What the file says afterwards; `undefined` where it is removed. */
  after(): Promise<Uint8Array | undefined>;
}

/** A copy of a source that the content folder is to keep. */
export interface KeptCopy {
  path: string;
  bytes(): Promise<Uint8Array>;
}

/**
 * What carrying out a plan changes, in the order in which it is done: papers before the listings that
 * name them, then the copies of sources; what is removed comes last. A file that stays as it is, byte for
 * byte, isn't among it.
 */
export async function changesOf(
  store: ReadableStore,
  plan: Plan,
  copies: readonly KeptCopy[] = [],
  goneCopies: readonly string[] = [],
): Promise<Change[]> {
  const isListing = (path: string) => (path.startsWith('listings/') ? 1 : 0);
  const files = [...plan.files].sort(([a], [b]) => isListing(a) - isListing(b));
  const wanted: KeptCopy[] = [
    ...files.map(([path, text]) => ({ path, bytes: async () => new TextEncoder().encode(text) })),
    ...copies,
  ];
  const written = await inBatches(wanted, async ({ path, bytes }): Promise<Change[]> => {
    const present = await store.bytes(path);
    if (present && isSame(present, await bytes())) return [];
    return [{ path, kind: present ? 'changed' : 'new', after: bytes }];
  });
  const gone = new Set([...plan.gone, ...goneCopies]);
  const removed = await inBatches([...gone], async (path): Promise<Change[]> => {
    const present = await store.bytes(path);
    return present ? [{ path, kind: 'removed', after: async () => undefined }] : [];
  });
  return [...written.flat(), ...removed.flat()];
}

/** Makes the changes. Where it is interrupted, every file is whole, the old one or the new one. */
export async function carryOut(
  store: Store,
  changes: readonly Change[],
  tell: (message: string) => void,
): Promise<void> {
  const written = changes.filter(({ kind }) => kind !== 'removed');
  let done = 0;
  await inBatches(written, async ({ path, after }) => {
    const bytes = await after();
    if (bytes) await store.write(path, bytes);
    if (++done % 1000 === 0) tell(`${done} of ${written.length} files written`);
  });
  for (const { path, kind } of changes) if (kind === 'removed') await store.remove(path);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(b);
}
