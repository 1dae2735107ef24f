import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { formats } from '../import/formats/formats.ts';
import { importInto } from '../import/import.ts';
import { reportOf } from '../import/report.ts';
import { diskStore } from '../import/store.ts';
import { day } from '../paper/date.ts';
import { commandLine } from './command-line.ts';
import { sourceFiles } from './source-files.ts';

const usage = `Imports papers into a content folder.

  npm run import -- <file...> [--into <folder>] [--format <name>] [--day <day>]
  npm run import              all of the folder's sources/ again

  --into    the content folder; otherwise OFFPRINT_CONTENT, or content
  --format  ${formats.map(({ name, about, endings }) => `${name.padEnd(9)} ${about} (${endings.join(', ')})`).join('\n            ')}
            otherwise the format is recognised
  --day     the day of a listing that doesn't print one, as 2025-07-04
  --help    prints this
`;

const { values, positionals } = commandLine(
  usage,
  { into: { type: 'string' }, format: { type: 'string' }, day: { type: 'string' } },
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
  const { sources, problems } = await sourceFiles(positionals, folder, store);
  const plan = await importInto(store, sources, {
    format: values.format,
    day: values.day,
    tell: (message) => console.error(message),
  });
  for (const { name, outside } of sources) {
    if (outside && plan.sources.has(name)) await store.write(`sources/${name}`, await readFile(outside));
  }
  plan.problems.push(...problems);
  process.stdout.write(reportOf(plan));
  return plan.problems.every(({ severity }) => severity !== 'refused');
}

try {
  process.exitCode = (await isImported()) ? 0 : 1;
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  console.error(`The import stopped: ${message}. Every file is whole; import again once this is mended.`);
  process.exitCode = 1;
}
