import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../content/folder.ts';
import { formats } from '../import/formats/formats.ts';
import { importInto } from '../import/import.ts';
import type { Problem } from '../import/problem.ts';
import { reportOf } from '../import/report.ts';
import type { Source } from '../import/source.ts';
import { diskStore, type Store } from '../import/store.ts';
import { day } from '../paper/date.ts';

const usage = `Imports papers into a content folder.

  npm run import -- <file...> [--into <folder>] [--format <name>] [--day <day>]
  npm run import              all of the folder's sources/ again

  --into    the content folder; otherwise OFFPRINT_CONTENT, or content
  --format  ${formats.map(({ name, about }) => `${name.padEnd(9)} ${about}`).join('\n            ')}
            otherwise the format is recognised
  --day     the day of a listing that doesn't print one, as 2025-07-04
`;

/** The exit status: 0, 1 where something was refused, 2 where the command itself is wrong. */
async function run(words: string[]): Promise<number> {
  let options: ReturnType<typeof optionsIn>;
  try {
    options = optionsIn(words);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = values.into ? path.resolve(values.into) : contentFolder(process.env);
  const store = await diskStore(folder);
  const { sources, problems } = await sourcesOf(positionals, folder, store);
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
  return plan.problems.some(({ severity }) => severity === 'refused') ? 1 : 0;
}

function optionsIn(words: string[]) {
  const options = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      format: { type: 'string' },
      day: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { format, day: given } = options.values;
  if (format !== undefined && !formats.some(({ name }) => name === format))
    throw new Error(`--format ${format}: there is no such format.`);
  if (given !== undefined && !day.safeParse(given).success)
    throw new Error(`--day ${given}: not a day; write it as 2025-07-04.`);
  return options;
}

/** A file to import; `outside` is its path where a copy is to be kept in the folder's sources. */
interface NamedSource extends Source {
  outside?: string;
}

/** The named files; without names, all that is kept in the folder's sources. */
async function sourcesOf(
  names: string[],
  folder: string,
  store: Store,
): Promise<{ sources: NamedSource[]; problems: Problem[] }> {
  const kept = path.join(folder, 'sources');
  const problems: Problem[] = [];
  if (names.length === 0) {
    const sources = (await store.list('sources')).map((name) => fileSource(path.join(kept, name), name));
    if (sources.length === 0)
      problems.push(refusal('sources', 'there is nothing to import here', 'Name a file, or put one there.'));
    return { sources, problems };
  }
  const sources: NamedSource[] = [];
  for (const file of names) {
    const found = await stat(file).catch(() => undefined);
    if (!found) problems.push(refusal(file, 'there is no such file', 'Check the name.'));
    else if (!found.isFile()) problems.push(refusal(file, 'it is not a file', 'Name the files in it.'));
    else sources.push(await namedSource(file, kept, sources, found.size, problems));
  }
  return { sources, problems };
}

/** Files up to this size, in bytes, are kept in the content folder; larger ones are only read. */
const largestKept = 64_000_000;

/** The source of a file; where it does not lie in `kept`, under the name of its copy there. */
async function namedSource(
  file: string,
  kept: string,
  others: NamedSource[],
  size: number,
  problems: Problem[],
): Promise<NamedSource> {
  const name = path.basename(file);
  if (path.dirname(path.resolve(file)) === kept) return fileSource(file, name);
  if (size > largestKept) {
    problems.push({
      severity: 'note',
      file: name,
      what: `the file is too large to be kept in sources (${Math.round(size / 1e6)} MB)`,
      remedy: 'Keep it yourself if you want to import it again.',
    });
    return fileSource(file, name);
  }
  const free = await freeName(name, await readFile(file), kept, others);
  if (free !== name) {
    const what = `sources holds another file of this name; this one is ${free} there`;
    problems.push({ severity: 'note', file: name, what, remedy: 'Nothing needs to be done.' });
  }
  return { ...fileSource(file, free), outside: file };
}

/** `name`, or `name-2` and so on where a file of other bytes has it. */
async function freeName(name: string, bytes: Buffer, kept: string, others: NamedSource[]): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${stem}-${n}${ext}`;
    const other = others.find((source) => source.name === candidate)?.outside ?? path.join(kept, candidate);
    const present = await readFile(other).catch(() => undefined);
    if (!present || present.equals(bytes)) return candidate;
  }
}

function fileSource(file: string, name: string): NamedSource {
  return { name, bytes: () => createReadStream(file, { highWaterMark: 1 << 18 }) };
}

function refusal(file: string, what: string, remedy: string): Problem {
  return { severity: 'refused', file, what, remedy };
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  console.error(`The import stopped: ${message}. Every file is whole; import again once this is mended.`);
  process.exitCode = 1;
}
