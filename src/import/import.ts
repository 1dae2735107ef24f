import { carryOut, changesOf } from './change.ts';
import { type Collection, collectedFrom, type ImportProgress } from './collection.ts';
import { type Content, contentIn } from './content.ts';
import { takeOutUntitled } from './entry/untitled.ts';
import { type Plan, planOf } from './plan.ts';
import type { SourceReader } from './reading/reader.ts';
import type { SourcePolicy } from './source/policy.ts';
import type { Source } from './source.ts';
import type { ReadableStore, Store } from './store.ts';

/** How an import is run. */
export interface ImportOptions {
  /** The name of the sources' format; otherwise each is recognised. */
  format?: string | undefined;
  /** The day of listings that don't print one. */
  day?: string | undefined;
  /** How sources are treated; otherwise each adds. */
  policy?: SourcePolicy;
  /** Other sources of the shelf: what a mirror no longer has stays where one of them has it. */
  witnesses?: readonly Source[];
  tell: ImportProgress;
  /** How sources are read; otherwise without limits. */
  read?: SourceReader;
  /** Adds to what the sources say before it is merged. */
  complete?: ((collection: Collection, content: Content) => Promise<void>) | undefined;
}

/**
 * What importing sources into a content folder would do: reads all and merges, and writes nothing. Files
 * in the folder that can't be read are reported.
 */
export async function plannedImport(
  store: ReadableStore,
  sources: readonly Source[],
  { format, day, policy, witnesses = [], tell, complete, read }: ImportOptions,
): Promise<Plan> {
  const { content, problems } = await contentIn(store);
  const collection = await collectedFrom(sources, format, tell, read);
  collection.problems.push(...problems);
  await complete?.(collection, content);
  const all = collection.candidates;
  takeOutUntitled(collection, content);
  const merged = new Set(collection.candidates);
  const { candidates: others } = await collectedFrom(witnesses, undefined, () => {}, read);
  return planOf(collection, content, {
    day,
    tell,
    witnesses: [...all.filter((candidate) => !merged.has(candidate)), ...others],
    ...(policy && { policy }),
  });
}

/** Imports sources into a content folder, and returns the plan that was carried out. */
export async function importInto(
  store: Store,
  sources: readonly Source[],
  options: ImportOptions,
): Promise<Plan> {
  const plan = await plannedImport(store, sources, options);
  await carryOut(store, await changesOf(store, plan), options.tell);
  return plan;
}
