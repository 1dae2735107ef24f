import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { formats } from '../import/formats/formats.ts';
import { importInto } from '../import/import.ts';
import { reportOf, wholeReport } from '../import/report.ts';
import { diskStore } from '../import/store.ts';
import { day } from '../paper/date.ts';
import { fieldNames } from '../paper/fields.ts';
import { isAddress } from '../sources/addresses.ts';
import { NetworkError } from '../sources/completion.ts';
import { commandLine } from './command-line.ts';
import { networkShare } from './network.ts';
import { sourceFiles } from './source-files.ts';

const usage = `Imports papers into a content folder.

  npm run import -- <file...> [--into <folder>] [--format <name>] [--day <day>] [--complete]
  npm run import                 all of the folder's sources/ again
  npm run import -- --complete   nothing new; looks up what is missing in the folder's papers

A file may also be an address or identifier: a DOI, a paper at arXiv, OpenReview, PubMed, the ACL
Anthology or Hugging Face; a person at ORCID, a group or collection of Zotero, a query of arXiv's API.

  --complete  asks open services for what is missing: arXiv, Crossref, DataCite, OpenAlex,
              OpenReview, PubMed, Semantic Scholar

  --into    the content folder; otherwise OFFPRINT_CONTENT, or content
  --format  ${formats.map(({ name, about, endings }) => `${name.padEnd(9)} ${about} (${endings.join(', ')})`).join('\n            ')}
            otherwise the format is recognised
  --map     what columns of a table are: --map title=Name,authors=Who
  --report  a file for the whole report, line by line
  --day     the day of a listing that doesn't print one, as 2025-07-04
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
    complete: { type: 'boolean' },
  },
  {
    allowPositionals: true,
    check({ format, day: given, map }) {
      columnsOf(map);
      if (format !== undefined && !formats.some(({ name }) => name === format))
        throw new Error(`--format ${format}: there is no such format.`);
      if (given !== undefined && !day.safeParse(given).success)
        throw new Error(`--day ${given}: not a day; write it as 2025-07-04.`);
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

/** Imports what the command line names, prints the report, and returns whether nothing was refused. */
async function isImported(): Promise<boolean> {
  const folder = values.into ? path.resolve(values.into) : contentFolder(process.env);
  const store = await diskStore(folder);
  const tell = (message: string) => console.error(message);
  const { true: addresses = [], false: names = [] } = Object.groupBy(positionals, (word) =>
    isAddress(word) ? 'true' : 'false',
  );
  const isOfShelf = positionals.length === 0 && values.complete === true;
  const isOfFiles = names.length > 0 || (addresses.length === 0 && !isOfShelf);
  const { sources, problems } = isOfFiles
    ? await sourceFiles(names, folder, store)
    : { sources: [], problems: [] };
  const complete = isOfShelf ? 'shelf' : values.complete ? 'import' : 'nothing';
  const network = await networkShare({ addresses, complete }, store, process.env, tell);
  const columns = columnsOf(values.map);
  const all = [...sources, ...network.sources].map((source) => ({ ...source, columns }));
  const plan = await importInto(store, all, {
    format: values.format,
    day: values.day,
    tell,
    complete: network.complete,
  });
  for (const { name, text } of network.sources) {
    if (plan.sources.has(name)) await store.write(`sources/${name}`, text);
  }
  for (const { name, outside } of sources) {
    if (outside && plan.sources.has(name)) await store.write(`sources/${name}`, await readFile(outside));
  }
  plan.problems.push(...problems, ...network.problems);
  process.stdout.write(reportOf(plan));
  if (values.report) await writeFile(values.report, wholeReport(plan));
  return plan.problems.every(({ severity }) => severity !== 'refused');
}

try {
  process.exitCode = (await isImported()) ? 0 : 1;
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof NetworkError) console.error(`There is no network: ${message}. Nothing was changed.`);
  else if (code === undefined) throw error;
  else
    console.error(`The import stopped: ${message}. Every file is whole; import again once this is mended.`);
  process.exitCode = 1;
}
