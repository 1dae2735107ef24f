import type { Datum } from '../candidate.ts';
import type { Source } from '../source.ts';
import type { Format, Found } from './format.ts';
import { jsonElements } from './json.ts';

/** What is known of papers beyond title and abstract; each datum names its source. */
export const metadata: Format = {
  name: 'metadata',
  about: 'JSON with a list of papers, each datum with its value and source',
  recognises: (head) => /^\s*\{/.test(head) && /"papers"\s*:\s*\[/.test(head),
  read: papersIn,
};

/** The file's name for a field -> ours. */
const names = new Map(
  Object.entries({
    arxiv_id: 'arxiv',
    openreview_id: 'openreview',
    date: 'published',
    code_url: 'code',
    project_url: 'project',
    publisher_url: 'paper',
    pdf_url: 'pdf',
    notes: 'remarks',
  }),
);

const lists = new Set(['code', 'project', 'remarks', 'aliases']);

/** What the file says about itself, not about a paper. */
const positions = new Set(['index']);

async function* papersIn(source: Source): AsyncGenerator<Found> {
  for await (const item of jsonElements(source)) {
    if ('problem' in item) yield { kind: 'problem', problem: item.problem };
    else yield entryOf(source.name, item.line, item.value);
  }
}

function entryOf(file: string, line: number, paper: Record<string, unknown>): Found {
  const fields: Record<string, Datum> = {};
  for (const [name, given] of Object.entries(paper)) {
    if (positions.has(name)) continue;
    const field = names.get(name) ?? name;
    const { value, source } = datumOf(given);
    fields[field] = {
      value: lists.has(field) && !Array.isArray(value) ? [value] : value,
      source: source ? `${file}: ${source}` : file,
    };
  }
  return { kind: 'entry', entry: { file, line, format: 'metadata', fields } };
}

function datumOf(given: unknown): { value: unknown; source?: string } {
  if (typeof given !== 'object' || given === null || !('value' in given)) return { value: given };
  const { value, source } = given as { value: unknown; source?: unknown };
  return typeof source === 'string' ? { value, source } : { value };
}
