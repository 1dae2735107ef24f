import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReadableStore } from '../store.ts';

/** Where a content folder keeps what imports replaced; a repository may leave it out. */
export const stepsFolder = '.offprint/undo';

/** The newest imports that can be undone. */
export const maxStepsKept = 10;

const digest = z.string().regex(/^[\da-f]{64}$/);

const stepSchema = z.strictObject({
  version: z.literal(1),
  /** The names of the sources that were imported. */
  sources: z.array(z.string()),
  files: z.array(
    z.strictObject({
      path: z.string().refine((path) => !/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^\w:/.test(path)),
      /** The digest of what the file said before; absent where there was none. */
      before: digest.optional(),
      /** The digest of what the import made it say; absent where it was removed. */
      after: digest.optional(),
    }),
  ),
});

/** What one import did to the files of a content folder. */
export interface Step extends z.output<typeof stepSchema> {
  /** Counts up from 1. */
  number: number;
}

/** The numbers of the steps that are kept, the oldest first. */
export async function stepNumbers(store: ReadableStore): Promise<number[]> {
  const names = await store.list(stepsFolder);
  return names
    .flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []))
    .sort(byNumber);
}

const byNumber = (a: number, b: number) => a - b;

/** A step that is kept. Throws an Error where its file isn't one that an import wrote. */
export async function keptStep(store: ReadableStore, number: number): Promise<Step> {
  const file = stepFile(number);
  try {
    return { number, ...stepSchema.parse(JSON.parse((await store.read(file)) ?? '')) };
  } catch (cause) {
    throw new Error(`${file}: this is not a step that can be undone. Delete it to go on.`, { cause });
  }
}

/** The file of a step; a step is kept once this file is there. */
export function stepFile(number: number): string {
  return `${stepFolder(number)}.json`;
}

/** The folder with what the files of a step said before. */
export function stepFolder(number: number): string {
  return `${stepsFolder}/${String(number).padStart(6, '0')}`;
}

/** The SHA-256 digest of a file; `undefined` where there is none. */
export function digestOfFile(bytes: Uint8Array | undefined): string | undefined {
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
