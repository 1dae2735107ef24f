import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileError } from '../../content/mistakes/error.ts';
import { parseSources, type ShelfSources } from '../../content/sources.ts';
import { type Change, carryOut, changesOf } from '../../import/change.ts';
import { formats } from '../../import/formats/formats.ts';
import { type ImportOptions, plannedImport } from '../../import/import.ts';
import { LockedError } from '../../import/lock.ts';
import type { Plan } from '../../import/plan.ts';
import { limitedReader } from '../../import/reading/limited-reader.ts';
import type { Source } from '../../import/source.ts';
import type { ReadableStore, Store } from '../../import/store.ts';
import { keepTold } from '../../import/told.ts';
import { keepStep } from '../../import/undo/keep.ts';
import { NetworkError } from '../../sources/completion/completion.ts';
import { called } from '../called.ts';
import type { ExclusiveWork } from '../exclusive.ts';
import { systemFaultLine } from '../failure.ts';
import type { ChosenSources } from './choice.ts';
import type { NetworkShare } from './network.ts';
import { keptCopies } from './source-files.ts';

/** What an import would do. */
export interface PlannedChanges {
  plan: Plan;
  changes: Change[];
}

const undo = called('undo');

/** What is said where an import was interrupted. */
export const interrupted = `Interrupted while files were written. Every file is whole; ${undo} takes back what was written, or import again.`;

/** What the folder's `sources.yaml` says; nothing where there is none. Rejects with a FileError. */
export async function shelfSources(folder: string): Promise<ShelfSources> {
  const file = path.join(folder, 'sources.yaml');
  const yaml = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  return parseSources(
    yaml,
    path.relative(process.cwd(), file),
    formats.map(({ name }) => name),
  );
}

/** What importing these sources would do; writes nothing. Rejects with a NetworkError where nothing can be reached. */
export async function plannedChanges(
  store: ReadableStore,
  { sources, problems, goneCopies, ...treatment }: ChosenSources,
  network: NetworkShare,
  { columns, ...options }: Pick<ImportOptions, 'format' | 'day' | 'tell'> & Pick<Source, 'columns'>,
): Promise<PlannedChanges> {
  const all = [...sources, ...network.sources].map((source) => (columns ? { ...source, columns } : source));
  const read = limitedReader();
  const { complete } = network;
  const plan = await plannedImport(store, all, { ...treatment, ...options, read, complete }).finally(
    read.close,
  );
  const copies = [...keptCopies(sources, plan.sources), ...network.copies(plan.sources)];
  const changes = await changesOf(store, plan, copies, goneCopies);
  plan.problems.push(...problems, ...network.problems);
  return { plan, changes };
}

/** Makes the changes, so that they can be undone; `names` is what the step is called by. */
export async function makeChanges(
  store: Store,
  { plan, changes }: PlannedChanges,
  names: readonly string[],
  { begins }: ExclusiveWork,
  tell: (message: string) => void,
): Promise<void> {
  await keepStep(store, changes, [...names]);
  begins();
  await carryOut(store, changes, tell);
  await keepTold(store, plan.problems);
}

/** Whether something was done; what stops it is said in words, and everything else is thrown. */
export async function isDoneOrSaid(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof FileError || error instanceof LockedError) console.error(message);
    else if (error instanceof NetworkError)
      console.error(`There is no network: ${message}. Nothing was changed.`);
    else if (code === undefined) throw error;
    else
      console.error(
        `The import stopped: ${systemFaultLine(error) ?? `${message}.`} Every file is whole; import again once this is mended, or take back what was written with ${undo}.`,
      );
    return false;
  }
}
