import path from 'node:path';
import { inBatches } from '../../content/batches.ts';
import type { Store } from '../store.ts';
import { toldFile } from '../told.ts';
import { forgetStep, ignoreAll, ignoreFile } from './keep.ts';
import { digestOfFile, keptStep, type Step, stepFolder, stepNumbers, stepsFolder } from './step.ts';

/** What undoing an import did, or why it did nothing. */
export interface Undoing {
  step: Step;
  /** Whether the files are as they were before the import. */
  isDone: boolean;
  /** Files that somebody edited since. */
  edited: string[];
  /** Files of which what they said before is lost. */
  lost: string[];
  /** How many further imports can be undone. */
  further: number;
}

/** Where undoing puts edited files that it was told to overwrite. */
export const editedFolder = '.offprint/edited';

type StepFile = Step['files'][number];

/**
 * Undoes the last import that is kept: every file that it wrote says what it said before, byte for byte.
 * Where files were edited since, or what they said is lost, nothing is done, unless `isForced`; edited
 * files are kept in `editedFolder` then. Resolves with `undefined` where there is nothing to undo.
 */
export async function undoneImport(store: Store, isForced: boolean): Promise<Undoing | undefined> {
  const numbers = await stepNumbers(store);
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  const step = await keptStep(store, last);
  const copyOf = (name: string) => `${stepFolder(last)}/${name}`;
  const states = await inBatches(step.files, async (file) => {
    const now = digestOfFile(await store.bytes(file.path));
    if (now === file.before) return { file, state: 'as before' as const };
    const isLost = file.before && digestOfFile(await store.bytes(copyOf(file.path))) !== file.before;
    const state = isLost
      ? ('lost' as const)
      : now === file.after
        ? ('imported' as const)
        : ('edited' as const);
    return { file, state };
  });
  const inState = (...wanted: (typeof states)[number]['state'][]) =>
    states.filter(({ state }) => wanted.includes(state)).map(({ file }) => file);
  const edited = inState('edited').map((file) => file.path);
  const lost = inState('lost').map((file) => file.path);
  const isDone = isForced || (edited.length === 0 && lost.length === 0);
  const result = { step, isDone, edited, lost, further: numbers.length - 1 };
  if (!isDone) return result;
  await inBatches(edited, async (name) => {
    if (await store.bytes(name)) await store.copy(name, `${editedFolder}/${last}/${name}`);
  });
  await restore(store, inState('imported', 'edited'), copyOf);
  await forgetStep(store, last);
  await store.remove(toldFile);
  if (numbers.length === 1) await removeTraces(store);
  return result;
}

/** Writes what files said before, then deletes those that were not there, so that no paper is in no file. */
async function restore(
  store: Store,
  files: readonly StepFile[],
  copyOf: (name: string) => string,
): Promise<void> {
  const { true: replaced = [], false: created = [] } = Object.groupBy(files, ({ before }) =>
    before ? 'true' : 'false',
  );
  await inBatches(replaced, (file) => store.copy(copyOf(file.path), file.path));
  await inBatches(created, (file) => store.remove(file.path));
  for (const folder of new Set(created.map((file) => path.posix.dirname(file.path))))
    await store.removeEmpty(folder);
}

/** Takes away what was there only to keep steps. */
async function removeTraces(store: Store): Promise<void> {
  await store.removeEmpty(stepsFolder);
  await store.remove(ignoreFile);
  const hasOthers = !(await store.removeEmpty('.offprint'));
  if (hasOthers) await store.write(ignoreFile, ignoreAll);
}
