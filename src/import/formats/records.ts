import type { Datum } from '../entry/datum.ts';
import type { Source } from '../source.ts';
import { type Found, foundProblem } from './format.ts';
import { isObject, jsonObjects } from './json.ts';

/** Reads records, one a line or in an array, with the fields of a paper. */
export async function* recordedPapers(source: Source): AsyncGenerator<Found> {
  for await (const item of jsonObjects(source)) {
    yield item.kind === 'problem' ? item : paperIn(source.name, item.line, item.value);
  }
}

function paperIn(file: string, line: number, { id, ...fields }: Record<string, unknown>): Found {
  if (fields['title'] === undefined)
    return foundProblem('refused', { file, line }, 'a record without a title', 'Give it a "title".');
  const { links, sources } = fields;
  if (isObject(links)) delete fields['links'];
  if (isObject(sources)) delete fields['sources'];
  const datum = ([name, value]: [string, unknown]): [string, Datum] => {
    const source = isObject(sources) ? sources[name] : undefined;
    if (source === 'curator') return [name, { value, source }];
    return [name, { value, source: typeof source === 'string' ? `${file}: ${source}` : file }];
  };
  const values = Object.entries({ ...fields, ...(isObject(links) && links) });
  return {
    kind: 'entry',
    entry: {
      line,
      fields: Object.fromEntries(values.map(datum)),
      ...(isObject(sources) && { isWhole: true }),
      ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
    },
  };
}
