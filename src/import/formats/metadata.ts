import { fieldNames, fieldRules } from '../../paper/fields.ts';
import type { FieldName } from '../../paper/paper.ts';
import type { Datum } from '../entry/datum.ts';
import type { Source } from '../source.ts';
import type { Found } from './format.ts';
import { isObject, jsonElements } from './json.ts';

/** What the file calls a field -> our field. */
const fieldByName: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ...fieldNames.map((field) => [field, field] as const),
  ['date', 'published'],
  ['arxiv_id', 'arxiv'],
  ['openreview_id', 'openreview'],
  ['publisher_url', 'paper'],
  ['pdf_url', 'pdf'],
  ['code_url', 'code'],
  ['project_url', 'project'],
  ['notes', 'remarks'],
]);

/** What the file says about itself, not about a paper. */
const positions = new Set(['index']);

/** Reads what is known of papers beyond title and abstract; each datum names its source. */
export async function* metadataPapers(source: Source): AsyncGenerator<Found> {
  for await (const item of jsonElements(source)) {
    yield item.kind === 'problem' ? item : paperIn(source.name, item.line, item.value);
  }
}

function paperIn(file: string, line: number, paper: Record<string, unknown>): Found {
  const given = Object.entries(paper).filter(([name]) => !positions.has(name));
  const fields = given.map(([name, datum]): [string, Datum] => {
    const field = fieldByName.get(name);
    const { value, source } = isObject(datum) && 'value' in datum ? datum : { value: datum };
    const isSingle = field && fieldRules[field].mayBeSingle && !Array.isArray(value);
    return [
      field ?? name,
      { value: isSingle ? [value] : value, source: typeof source === 'string' ? `${file}: ${source}` : file },
    ];
  });
  return { kind: 'entry', entry: { line, fields: Object.fromEntries(fields) } };
}
