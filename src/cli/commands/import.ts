import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { differencesText } from '../../import/difference.ts';
import { formats } from '../../import/formats/formats.ts';
import { importResult } from '../../import/import-result.ts';
import { reportOf, wholeReport } from '../../import/report.ts';
import { diskStore, readableStore } from '../../import/store.ts';
import { toldBefore } from '../../import/told.ts';
import { maxStepsKept } from '../../import/undo/step.ts';
import { day } from '../../paper/date/date.ts';
import { fieldNames } from '../../paper/fields.ts';
import { called } from '../called.ts';
import { namedContent, withContentOption } from '../content-argument.ts';
import { type ExclusiveWork, exclusively } from '../exclusive.ts';
import { importRequest, networkShare } from '../importing/network.ts';
import {
  interrupted,
  isDoneOrSaid,
  makeChanges,
  plannedChanges,
  shelfSources,
} from '../importing/shelf-import.ts';
import { chosenSources, nothingChosen } from '../importing/source-files.ts';
import { jsonText } from '../json-text.ts';

/** What the command line gives besides files and addresses. */
interface ImportFlags {
  into?: string;
  format?: string;
  day?: string;
  map: ReadonlyMap<string, string>;
  report?: string;
  complete?: true;
  dryRun?: true;
  all?: true;
  json?: true;
}

/** How another command imports. */
export interface ImportManner {
  /** Where the report goes. */
  print: (text: string) => void;
  /** Is called before anything is written, if papers were read; otherwise nothing is. */
  withPapers?: () => Promise<void>;
}

const onOutput: ImportManner = { print: (text) => process.stdout.write(text) };

/** `offprint import`. */
export function define(command: Command): void {
  withContentOption(command)
    .description('Imports papers into a content folder.')
    .argument('[files...]', about.files)
    .addOption(
      new Option('--format <name>', 'how the files are read; otherwise recognised').argParser(formatNamed),
    )
    .addOption(
      new Option('--map <columns>', 'what columns of a table are: title=Name,authors=Who')
        .argParser(columnsOf)
        .default(new Map<string, string>(), 'those whose names are known'),
    )
    .option('--complete', about.complete)
    .addOption(
      new Option('--day <day>', 'the day of a listing that prints none: 2025-07-04').argParser(dayOf),
    )
    .option('--dry-run', 'prints the report and what would change, and writes nothing')
    .option('--all', 'with --dry-run: every difference, not the first of each kind alone')
    .option('--report <file>', 'a file for the whole report, line by line')
    .option('--json', 'prints what was done, or would be, as JSON, for programs')
    .addHelpText('after', `\nFormats:\n${formatLines}\n\n${about.json}\n${about.undo}`)
    .action(async (files: string[], flags: ImportFlags) => {
      if (flags.all && !flags.dryRun) command.error('--all: shows the differences of --dry-run; give both.');
      process.exitCode = await importStatus(files, flags);
    });
}

const about = {
  json: `With --json, one object: isWritten; counts of new, changed, unchanged and left papers and of what was refused;
new, changed and left (papers with id, title and fields), unchanged (ids); read (each source with file, about and
entries); problems (severity refused, doubtful, differs or note; file, line, what, remedy). Where nothing could be
done, nothing is printed but the reason, as an error.
`,
  files:
    'files, folders, and addresses or identifiers: a DOI, a paper at arXiv, OpenReview, PubMed, the ACL Anthology or Hugging Face, a person at ORCID, a group or collection of Zotero, a query of arXiv’s API, a file on the web; otherwise what sources.yaml names, or else all of the folder’s sources/ again',
  complete:
    'asks open services for what is missing (arXiv, Crossref, DataCite, OpenAlex, OpenReview, PubMed, Semantic Scholar); they want to know who asks: contact in site.yaml, or OFFPRINT_CONTACT; without files, for the papers of the folder',
  undo: `The last ${maxStepsKept} imports that changed something can be undone, one after the other: ${called('undo')}\n`,
};

const formatLines = formats
  .map(({ name, about: what, endings }) => `  ${name.padEnd(16)} ${what} (${endings.join(', ')})`)
  .join('\n');

function formatNamed(name: string): string {
  if (formats.some((format) => format.name === name)) return name;
  throw new InvalidArgumentError(`There is no such format; ${called('import --help')} lists them.`);
}

function dayOf(given: string): string {
  if (day.safeParse(given).success) return given;
  throw new InvalidArgumentError('Not a day; write it as 2025-07-04.');
}

/** What `field=column,...` says, as column -> field, with what was given before it. */
function columnsOf(given: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const pairs = given.split(',').map((pair): [string, string] => {
    const [, field = '', column = ''] = /^\s*([\w.]+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
    if (!fieldNames.some((name) => name === field))
      throw new InvalidArgumentError(`Write field=column; the fields are ${fieldNames.join(', ')}.`);
    return [column, field];
  });
  return new Map([...before, ...pairs]);
}

/** Imports what the command line names, prints the report, and returns the status with which the process ends. */
export async function importStatus(
  given: readonly string[],
  flags: ImportFlags,
  manner = onOutput,
): Promise<number> {
  return (await isDoneOrSaid(() => isImported(given, flags, manner))) ? 0 : 1;
}

/** Whether nothing was refused; where papers are what a new shelf needs, whether there are any. */
async function isImported(
  given: readonly string[],
  flags: ImportFlags,
  manner: ImportManner,
): Promise<boolean> {
  const folder = namedContent(flags.into);
  if (flags.report && !(await isWritable(flags.report))) return false;
  if (flags.dryRun) return isImportedInto(folder, given, flags, manner);
  return exclusively(folder, interrupted, (doing) => isImportedInto(folder, given, flags, manner, doing));
}

/** What a command that makes a shelf says where not all went into it, after the report. */
const leftOut =
  'Something was refused and is not in the shelf: the report says what and why. Correct it and import it again.';

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

async function isImportedInto(
  folder: string,
  given: readonly string[],
  { format, day: listed, map, complete, all: showsAll, report, json }: ImportFlags,
  { print, withPapers }: ImportManner,
  doing?: ExclusiveWork,
): Promise<boolean> {
  const tell = (message: string) => console.error(message);
  const readable = readableStore(folder);
  const request = importRequest([...given], complete === true);
  const chosen = request.readsFiles
    ? await chosenSources(request.files, folder, await shelfSources(folder))
    : nothingChosen;
  const store = doing && (await diskStore(folder));
  const answers = store && !withPapers ? store : readable;
  const network = await networkShare(request, answers, process.env, tell);
  const options = { format, day: listed, tell, ...(map.size > 0 && { columns: map }) };
  const planned = await plannedChanges(readable, chosen, network, options);
  const { plan, changes } = planned;
  const isDry = doing === undefined;
  const isWritten = !isDry && !(withPapers && plan.papers.new === 0);
  const said = json
    ? jsonText(await importResult(readable, plan, changes, isWritten))
    : reportOf(plan, await toldBefore(readable)) +
      (isDry ? await differencesText(readable, changes, showsAll === true) : '');
  if (isWritten && store && doing) {
    await withPapers?.();
    const names = request.complete === 'shelf' ? ['what was looked up'] : [...plan.sources].sort();
    await makeChanges(store, planned, names, doing, tell);
  }
  print(said);
  if (report) await writeFile(report, wholeReport(plan));
  const isWhole = plan.problems.every(({ severity }) => severity !== 'refused');
  if (withPapers) {
    if (isWritten && !isWhole) tell(`\n${leftOut}`);
    return isWritten;
  }
  return (isDry || isWritten) && isWhole;
}
