import type { Command } from 'commander';
import { LockedError } from '../../import/lock.ts';
import { diskStore, readableStore } from '../../import/store.ts';
import { keptStep, maxStepsKept, type Step, stepNumbers } from '../../import/undo/step.ts';
import { editedFolder, type Undoing, undoneImport } from '../../import/undo/undo.ts';
import { counted } from '../../paper/count.ts';
import { called } from '../called.ts';
import { isFolderOrSaid } from '../checking/missing-shelf.ts';
import { namedContent, withContentOption } from '../content-argument.ts';
import { exclusively } from '../exclusive.ts';
import { jsonText } from '../json-text.ts';

interface UndoFlags {
  into?: string;
  force?: true;
  list?: true;
  json?: true;
}

/** `offprint undo`. */
export function define(command: Command): void {
  withContentOption(command)
    .description('Undoes the last import that changed something: its files are again as they were before.')
    .option('--force', `undoes it all the same; what the edited files say is kept in ${editedFolder}`)
    .option('--list', 'names the imports that can be undone, the last one first, and undoes none')
    .option('--json', 'prints what was undone, or can be, as JSON, for programs')
    .addHelpText(
      'after',
      `
Run again, it undoes the import before. The last ${maxStepsKept} are kept, in the content folder's .offprint.
Where files were edited since, they are named and nothing is done.

With --json, an object: isDone, sources, files (path, and kind new, changed or removed, as the import made them),
edited and lost (paths), further (how many imports can still be undone); null where there is none. With --list,
a list of objects with sources and files.
`,
    )
    .action(async (flags: UndoFlags) => {
      process.exitCode = await status(flags);
    });
}

/** At most so many files, and sources, are named. */
const maxFilesNamed = 50;
const maxSourcesNamed = 3;

const nothing = 'There is no import to undo.\n';

/** `3 files of a.bib: 2 new, 1 changed, 0 removed`. */
function summaryOf({ sources, files }: Step): string {
  const made = files.filter(({ before }) => before === undefined).length;
  const removed = files.filter(({ after }) => after === undefined).length;
  const changed = files.length - made - removed;
  return `${namesOf(sources)}: ${made} new, ${changed} changed, ${removed} removed ${files.length === 1 ? 'file' : 'files'}`;
}

/** The first names, and how many there are besides. */
function namesOf(sources: readonly string[]): string {
  const rest = sources.length - maxSourcesNamed;
  const first = sources.slice(0, maxSourcesNamed).join(', ') || 'no source';
  return rest > 0 ? `${first} and ${rest} more` : first;
}

/** What undoing has to say. */
function undoingText({ step, isDone, edited, lost, further }: Undoing): string {
  if (isDone) {
    const kept =
      edited.length > 0
        ? ` What ${counted(edited.length, 'edited file')} said is in ${editedFolder}/${step.number}.`
        : '';
    const missing =
      lost.length > 0 ? `\n${named(lost, 'could not be restored, since its copy is lost')}` : '';
    return `Undone: ${summaryOf(step)}.${kept} ${counted(further, 'further import')} can be undone.${missing}\n`;
  }
  return [
    `Nothing was undone. The last import: ${summaryOf(step)}.`,
    named(edited, 'was edited since. Undo the import all the same with --force'),
    named(lost, "can't be restored, since its copy is lost. Restore the others with --force"),
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}

function named(files: readonly string[], what: string): string {
  const rest = files.length - maxFilesNamed;
  const lines = files.slice(0, maxFilesNamed).map((file) => `  ${file}: ${what}.`);
  return [...lines, ...(rest > 0 ? [`  and ${rest} more.`] : [])].join('\n');
}

/** A step as programs read it. */
function stepData({ sources, files }: Step) {
  return {
    sources,
    files: files.map(({ path, before, after }) => ({
      path,
      kind: before === undefined ? 'new' : after === undefined ? 'removed' : 'changed',
    })),
  };
}

/** What undoing did, as programs read it. */
function undoingData({ step, isDone, edited, lost, further }: Undoing) {
  return { isDone, ...stepData(step), edited, lost, further };
}

async function listed(folder: string, isForPrograms: boolean): Promise<string> {
  const store = readableStore(folder);
  const numbers = (await stepNumbers(store)).reverse();
  const steps = await Promise.all(numbers.map((number) => keptStep(store, number)));
  if (isForPrograms) return jsonText(steps.map(stepData));
  return steps.length === 0 ? nothing : steps.map((step) => `${summaryOf(step)}\n`).join('');
}

/** Does what the command line says; the status with which the process ends. */
async function status(flags: UndoFlags): Promise<number> {
  try {
    return (await isUndone(flags)) ? 0 : 1;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const said =
      code === undefined ? message : `${message}. Every file is whole; undo again once this is mended`;
    console.error(error instanceof LockedError ? message : `Undoing stopped: ${said.replace(/\.$/, '')}.`);
    return 1;
  }
}

/** Whether it could be done. */
async function isUndone({ into, force, list, json }: UndoFlags): Promise<boolean> {
  const folder = namedContent(into);
  if (!(await isFolderOrSaid(folder))) return false;
  if (list) {
    process.stdout.write(await listed(folder, json === true));
    return true;
  }
  const interrupted = `Interrupted. Every file is whole; ${called('undo')} goes on.`;
  const undoing = await exclusively(folder, interrupted, async (doing) => {
    const store = await diskStore(folder);
    doing.begins();
    return undoneImport(store, force === true);
  });
  if (json) process.stdout.write(jsonText(undoing ? undoingData(undoing) : null));
  else process.stdout.write(undoing ? undoingText(undoing) : nothing);
  return undoing?.isDone === true && undoing.lost.length === 0;
}
