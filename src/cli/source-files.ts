import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, problemAt } from '../import/problem.ts';
import type { Source } from '../import/source.ts';
import type { Store } from '../import/store.ts';

/** A file to import. */
export interface SourceFile extends Source {
  /** Its path, where a copy is to be kept in the content folder's sources. */
  outside?: string;
}

/** Larger files are read, but no copy is kept in the content folder. */
const largestKeptBytes = 64_000_000;

/** The named files; without names, all that are kept in the folder's sources. */
export async function sourceFiles(
  names: readonly string[],
  folder: string,
  store: Store,
): Promise<{ sources: SourceFile[]; problems: Problem[] }> {
  const kept = path.join(folder, 'sources');
  const problems: Problem[] = [];
  const refuse = (file: string, what: string, remedy: string) =>
    problems.push(problemAt('refused', { file }, what, remedy));
  if (names.length === 0) {
    const sources = (await store.list('sources')).map((name) => fileSource(path.join(kept, name), name));
    if (sources.length === 0)
      refuse('sources', 'there is nothing to import here', 'Name a file, or put one there.');
    return { sources, problems };
  }
  const sources: SourceFile[] = [];
  for (const file of names) {
    const found = await stat(file).catch(() => undefined);
    if (!found) refuse(file, 'there is no such file', 'Check the name.');
    else if (!found.isFile()) refuse(file, 'it is not a file', 'Name the files in it.');
    else sources.push(await namedSource(file, kept, sources, found.size, problems));
  }
  return { sources, problems };
}

/** The source of a file; where it does not lie in `kept`, under the name of its copy there. */
async function namedSource(
  file: string,
  kept: string,
  others: readonly SourceFile[],
  bytes: number,
  problems: Problem[],
): Promise<SourceFile> {
  const name = path.basename(file);
  const note = (what: string, remedy: string) =>
    problems.push(problemAt('note', { file: name }, what, remedy));
  if (path.dirname(path.resolve(file)) === kept) return fileSource(file, name);
  if (bytes > largestKeptBytes) {
    const megabytes = Math.round(bytes / 1e6);
    note(
      `the file is too large to be kept in sources (${megabytes} MB)`,
      'Keep it yourself if you want to import it again.',
    );
    return fileSource(file, name);
  }
  const free = await freeName(name, await readFile(file), kept, others);
  if (free !== name)
    note(`sources holds another file of this name; this one is ${free} there`, 'Nothing needs to be done.');
  return { ...fileSource(file, free), outside: file };
}

/** `name`, or `name-2` and so on where a file of other bytes has it. */
async function freeName(
  name: string,
  bytes: Buffer,
  kept: string,
  others: readonly SourceFile[],
): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${stem}-${n}${ext}`;
    const other = others.find((source) => source.name === candidate)?.outside ?? path.join(kept, candidate);
    const present = await readFile(other).catch(() => undefined);
    if (!present || present.equals(bytes)) return candidate;
  }
}

function fileSource(file: string, name: string): SourceFile {
  return { name, bytes: () => createReadStream(file, { highWaterMark: 1 << 18 }) };
}
