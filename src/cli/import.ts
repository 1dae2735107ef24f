import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FileError } from '../content/error.ts';
import { contentFolder } from '../content/folder.ts';
import { parseSources, type ShelfSources } from '../content/sources.ts';
import { carryOut, changesOf } from '../import/change.ts';
import { differencesText } from '../import/difference.ts';
import { formats } from '../import/formats/formats.ts';
import { plannedImport } from '../import/import.ts';
import { LockedError } from '../import/lock.ts';
import { limitedReader } from '../import/reading/limited-reader.ts';
import { reportOf, wholeReport } from '../import/report.ts';
import { diskStore, readableStore } from '../import/store.ts';
import { keepTold, toldBefore } from '../import/told.ts';
import { keepStep } from '../import/undo/keep.ts';
import { maxStepsKept } from '../import/undo/step.ts';
import { day } from '../paper/date.ts';
import { fieldNames } from '../paper/fields.ts';
import { NetworkError } from '../sources/completion/completion.ts';
import { commandLine } from './command-line.ts';
import { type ExclusiveWork, exclusively } from './exclusive.ts';
import { importRequest, networkShare } from './network.ts';
import { chosenSources, keptCopies, nothingChosen } from './source-files.ts';

const usage = `Imports papers into a content folder.

  npm run import -- <file...> [--into <folder>] [--format <name>] [--day <day>] [--dry-run] [--complete]
  npm run import                 what sources.yaml names, or else all of the folder's sources/ again
  npm run import -- --complete   nothing new; looks up what is missing in the folder's papers

  A folder among the files stands for all files below it. A file may also be an address or identifier:
  a DOI, a paper at arXiv, OpenReview, PubMed, the ACL Anthology or Hugging Face; a person at ORCID, a
  group or collection of Zotero, a query of arXiv's API. The last ${maxStepsKept} imports that changed something
  can be undone, one after the other: npm run undo

  --complete  asks open services for what is missing: arXiv, Crossref, DataCite, OpenAlex,
              OpenReview, PubMed, Semantic Scholar; they want to know who asks: contact in
              site.yaml, or OFFPRINT_CONTACT

  --into    the content folder; otherwise OFFPRINT_CONTENT, or content
  --format  ${formats.map(({ name, about, endings }) => `${name.padEnd(9)} ${about} (${endings.join(', ')})`).join('\n            ')}
            otherwise the format is recognised
  --map     what columns of a table are: --map title=Name,authors=Who
  --report  a file for the whole report, line by line
  --day     the day of a listing that doesn't print one, as 2025-07-04
  --dry-run prints the report and what would change, and writes nothing
  --all     with --dry-run: every difference, not the first of each kind alone
  --help    prints this
`;

const { values, positionals } = commandLine(
  usage,
  {
    into: { type: 'string' },
    format: { type: 'string' },
    day: { type: 'string' },
    map: { type: 'string', multiple: true },
    report: { type: 'string' },
    complete: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
  {
    allowPositionals: true,
    check({ format, day: given, map, all, 'dry-run': isDry }) {
      columnsOf(map);
      if (format !== undefined && !formats.some(({ name }) => name === format))
        throw new Error(`--format ${format}: there is no such format.`);
      if (given !== undefined && !day.safeParse(given).success)
        throw new Error(`--day ${given}: not a day; write it as 2025-07-04.`);
      if (all && !isDry) throw new Error('--all: shows the differences of --dry-run; give both.');
    },
  },
);

/** What `--map field=column,...` says, as column -> field. Throws an Error that says what is wrong with it. */
function columnsOf(given: unknown): ReadonlyMap<string, string> {
  const pairs = Array.isArray(given) ? given.flatMap((each: string) => each.split(',')) : [];
  return new Map(
    pairs.map((pair) => {
      const [, field = '', column = ''] = /^\s*([\w.]+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
      if (!fieldNames.some((name) => name === field))
        throw new Error(`--map ${pair}: write field=column; the fields are ${fieldNames.join(', ')}.`);
      return [column, field];
    }),
  );
}

/** What the folder's `sources.yaml` says; nothing where there is none. */
async function shelfSources(folder: string): Promise<ShelfSources> {
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

const interrupted =
  'Interrupted while files were written. Every file is whole; npm run undo takes back what was written, or import again.';

/** Imports what the command line names, prints the report, and returns whether nothing was refused. */
async function isImported(): Promise<boolean> {
  const folder = values.into ? path.resolve(values.into) : contentFolder(process.env);
  if (values.report && !(await isWritable(values.report))) return false;
  if (values['dry-run']) return isImportedInto(folder);
  return exclusively(folder, interrupted, (doing) => isImportedInto(folder, doing));
}

/** Whether the report's file can be written, which is said where it can't. */
async function isWritable(report: string): Promise<boolean> {
  try {
    await writeFile(report, '', { flag: 'a' });
    return true;
  } catch (error) {
    console.error(`--report ${report} can't be written: ${(error as Error).message}. Nothing was imported.`);
    return false;
  }
}

async function isImportedInto(folder: string, doing?: ExclusiveWork): Promise<boolean> {
  const { format, day: listed } = values;
  const tell = (message: string) => console.error(message);
  const readable = readableStore(folder);
  const request = importRequest(positionals, values.complete);
  const { sources, problems, goneCopies, ...treatment } = request.readsFiles
    ? await chosenSources(request.files, folder, await shelfSources(folder))
    : nothingChosen;
  const store = doing && (await diskStore(folder));
  const network = await networkShare(request, store ?? readable, process.env, tell);
  const columns = columnsOf(values.map);
  const all = [...sources, ...network.sources].map((source) =>
    columns.size > 0 ? { ...source, columns } : source,
  );
  const read = limitedReader();
  const options = { ...treatment, format, day: listed, tell, read, complete: network.complete };
  const plan = await plannedImport(readable, all, options).finally(read.close);
  const copies = [...keptCopies(sources, plan.sources), ...network.copies(plan.sources)];
  const changes = await changesOf(readable, plan, copies, goneCopies);
  plan.problems.push(...problems, ...network.problems);
  const told = await toldBefore(readable);
  if (!store) {
    process.stdout.write(reportOf(plan, told) + (await differencesText(readable, changes, values.all)));
  } else {
    const names = request.complete === 'shelf' ? ['what was looked up'] : [...plan.sources].sort();
    await keepStep(store, changes, names);
    doing?.begins();
    await carryOut(store, changes, tell);
    await keepTold(store, plan.problems);
    process.stdout.write(reportOf(plan, told));
  }
  if (values.report) await writeFile(values.report, wholeReport(plan));
  return plan.problems.every(({ severity }) => severity !== 'refused');
}

try {
  process.exitCode = (await isImported()) ? 0 : 1;
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof FileError || error instanceof LockedError) console.error(message);
  else if (error instanceof NetworkError)
    console.error(`There is no network: ${message}. Nothing was changed.`);
  else if (code === undefined) throw error;
  else
    console.error(
      `The import stopped: ${message}. Every file is whole; import again once this is mended, or take back what was written with npm run undo.`,
    );
  process.exitCode = 1;
}
