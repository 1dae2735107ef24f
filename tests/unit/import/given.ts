import assert from 'node:assert/strict';
import { type Candidate, checkedEntry } from '../../../src/import/entry/candidate.ts';
import type { Found } from '../../../src/import/formats/format.ts';
import { formatOf } from '../../../src/import/formats/formats.ts';
import { importInto } from '../../../src/import/import.ts';
import type { Plan } from '../../../src/import/plan.ts';
import type { Problem } from '../../../src/import/problem.ts';
import type { Source } from '../../../src/import/source.ts';
import type { Store } from '../../../src/import/store.ts';

/** A source that says `text`, handed out in pieces of `size` bytes. */
export function sourceOf(text: string | Uint8Array, name = 'list.txt', size = 7): Source {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    name,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** All that a stream gives. */
export async function allOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of stream) all.push(item);
  return all;
}

/** What the format of that name finds in a text. */
export async function foundIn(format: string, text: string, name = 'list.txt'): Promise<Found[]> {
  const reader = formatOf('', format) ?? assert.fail(`there is no format ${format}`);
  const source = sourceOf(text, name, 1000);
  return allOf(reader.read(source, [source]));
}

/** The title and abstract of each entry. */
export function wordsOf(found: readonly Found[]): unknown[] {
  return entriesOf(found).map(({ fields }) => [fields['title']?.value, fields['abstract']?.value]);
}

/** The entries among what was found. */
export function entriesOf(found: readonly Found[]) {
  return found.flatMap((each) => (each.kind === 'entry' ? [each.entry] : []));
}

/** The problems among what was found. */
export function problemsOf(found: readonly Found[]): Problem[] {
  return found.flatMap((each) => (each.kind === 'problem' ? [each.problem] : []));
}

/** A candidate with these values, all of one source. */
export function candidateOf(values: Record<string, unknown>, known: Partial<Candidate> = {}): Candidate {
  const { file = 'records.jsonl', line = 1, format = 'records', ...rest } = known;
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, source: file }]),
  );
  const { candidate, problems } = checkedEntry({ file, line, format, ...rest, fields });
  if (!candidate) throw new Error(problems.map(({ what }) => what).join('\n'));
  return candidate;
}

/** A content folder in memory: path -> text. */
export function memoryStore(files = new Map<string, string>()): Store & { files: Map<string, string> } {
  return {
    files,
    read: async (name) => files.get(name),
    bytes: async (name) => {
      const text = files.get(name);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: async (folder) =>
      [...files.keys()]
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => name.slice(folder.length + 1))
        .sort(),
    async write(name, bytes) {
      const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
      const isNew = files.get(name) !== text;
      files.set(name, text);
      return isNew;
    },
    copy: async (name, target) => void files.set(target, files.get(name) ?? assert.fail(name)),
    remove: async (name) => void files.delete(name),
    async removeFolder(name) {
      for (const each of files.keys()) if (each.startsWith(`${name}/`)) files.delete(each);
    },
    removeEmpty: async (name) => ![...files.keys()].some((each) => each.startsWith(`${name}/`)),
  };
}

/** Imports texts, by file name, into a store. */
export async function importTexts(store: Store, texts: Record<string, string>, day?: string): Promise<Plan> {
  const sources = Object.entries(texts).map(([name, text]) => sourceOf(text, name, 4096));
  return importInto(store, sources, { day, tell: () => {} });
}

/** Records as JSON Lines. */
export function jsonLinesOf(records: readonly Record<string, unknown>[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** `file:line what` of each problem, in order. */
export function saidOf(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, what }) => `${file}${line === undefined ? '' : `:${line}`} ${what}`);
}
