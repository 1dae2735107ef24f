import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { formats } from '../import/formats/formats.ts';
import { importInto } from '../import/import.ts';
import { reportOf } from '../import/report.ts';
import { diskStore } from '../import/store.ts';
import { day } from '../paper/date.ts';
import { isPaperAddress } from '../sources/addresses.ts';
import { NetworkError } from '../sources/completion/completion.ts';
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
              OpenReview, PubMed, Semantic Scholar; they want to know who asks: contact in
              site.yaml, or OFFPRINT_CONTACT

  --into    the content folder; otherwise OFFPRINT_CONTENT, or content
  --format  ${formats.map(({ name, about, endings }) => `${name.padEnd(9)} ${about} (${endings.join(', ')})`).join('\n            ')}
            otherwise the format is recognised
  --day     the day of a listing that doesn't print one, as 2025-07-04
  --help    prints this
`;

const { values, positionals } = commandLine(
  usage,
  {
    into: { type: 'string' },
    format: { type: 'string' },
    day: { type: 'string' },
    complete: { type: 'boolean' },
  },
  {
    allowPositionals: true,
    check({ format, day: given }) {
      if (format !== undefined && !formats.some(({ name }) => name === format))
        throw new Error(`--format ${format}: there is no such format.`);
      if (given !== undefined && !day.safeParse(given).success)
        throw new Error(`--day ${given}: not a day; write it as 2025-07-04.`);
    },
  },
);

/** Imports what the command line names, prints the report, and returns whether nothing was refused. */
async function isImported(): Promise<boolean> {
  const folder = values.into ? path.resolve(values.into) : contentFolder(process.env);
  const store = await diskStore(folder);
  const tell = (message: string) => console.error(message);
  const { true: addresses = [], false: names = [] } = Object.groupBy(positionals, (word) =>
    isPaperAddress(word) ? 'true' : 'false',
  );
  const isOfShelf = positionals.length === 0 && values.complete === true;
  const isOfFiles = names.length > 0 || (addresses.length === 0 && !isOfShelf);
  const { sources, problems } = isOfFiles
    ? await sourceFiles(names, folder, store)
    : { sources: [], problems: [] };
  const complete = isOfShelf ? 'shelf' : values.complete ? 'import' : 'nothing';
  const network = await networkShare({ addresses, complete }, store, process.env, tell);
  const plan = await importInto(store, [...sources, ...network.sources], {
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
