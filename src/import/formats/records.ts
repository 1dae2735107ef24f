import type { Datum } from '../candidate.ts';
import { headOf, type Source } from '../source.ts';
import type { Format, Found } from './format.ts';
import { jsonElements, jsonLines } from './json.ts';

/** JSON Lines, one record a line, with the fields of a paper; an array of records will do as well. */
export const records: Format = {
  name: 'records',
  about: 'JSON Lines, one record a line',
  recognises: (head) => /^\s*[[{]/.test(head),
  read: recordsIn,
};

async function* recordsIn(source: Source): AsyncGenerator<Found> {
  const isArray = (await headOf(source, 1024)).trimStart().startsWith('[');
  for await (const item of isArray ? jsonElements(source) : jsonLines(source)) {
    if ('problem' in item) yield { kind: 'problem', problem: item.problem };
    else yield entryOf(source.name, item.line, item.value);
  }
}

function entryOf(file: string, line: number, value: Record<string, unknown>): Found {
  const { id, ...rest } = value;
  const { links, sources } = rest;
  if (isRecord(links)) delete rest['links'];
  if (isRecord(sources)) delete rest['sources'];
  const named = isRecord(sources) ? sources : {};
  const datum = ([name, given]: [string, unknown]): [string, Datum] => [
    name,
    { value: given, source: typeof named[name] === 'string' ? `${file}: ${named[name]}` : file },
  ];
  const fields = Object.fromEntries(
    [...Object.entries(rest), ...Object.entries(isRecord(links) ? links : {})].map(datum),
  );
  if (rest['title'] === undefined) {
    return {
      kind: 'problem',
      problem: {
        severity: 'refused',
        file,
        line,
        what: 'a record without a title',
        remedy: 'Give it a "title".',
      },
    };
  }
  return {
    kind: 'entry',
    entry: {
      file,
      line,
      format: 'records',
      fields,
      ...(id !== undefined && id !== null && { id: String(id) }),
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
