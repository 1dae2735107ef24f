import { lineAt } from '../../../content/mistakes/line-at.ts';
import { restName } from '../../../paper/citation/rest.ts';
import { isObject } from '../json.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';

/** The comment in which a list of Offprint's own says all of its papers, a line each. */
const comment = new RegExp(String.raw`^<!-- ${restName}\n([^]*?)^-->`, 'm');

/** Whether a text has the beginning of such a comment. */
export function hasRecords(text: string): boolean {
  return new RegExp(`^<!-- ${restName}$`, 'm').test(text);
}

/** What a list says of papers by their records. */
export interface RecordedWorks {
  found: (RawWork | RawFault | RawNote)[];
  /** The lines of the list, from 1, that are entries of papers with a record. */
  lines: ReadonlySet<number>;
}

/**
 * The papers of a list whose records stand in a comment: those to whose pages the list links, in its order. A
 * record whose entry was taken out of the list is left out.
 */
export function recordedWorks(text: string): RecordedWorks {
  const [whole = '', body = ''] = comment.exec(text) ?? [];
  const at = text.indexOf(whole);
  const { records, faults } = recordsIn(body, lineAt(text, at) + 1);
  const found: RecordedWorks['found'] = [...faults];
  const lines = new Set<number>();
  if (records.size === 0) return { found, lines };
  const seen = new Set<string>();
  const list = text.slice(0, at) + whole.replace(/[^\n]/g, '') + text.slice(at + whole.length);
  for (const [index, line] of list.split('\n').entries()) {
    const id = /\]\(<?[^<>()\s]*\/papers\/([a-z\d-]+)\/?>?\)/.exec(line)?.[1] ?? '';
    const fields = records.get(id);
    if (!fields) continue;
    lines.add(index + 1);
    if (!seen.has(id)) found.push({ line: index + 1, fields, id, isWhole: true });
    seen.add(id);
  }
  const others = records.size - seen.size;
  if (others > 0)
    found.push({
      line: lineAt(text, at),
      note: `${others} of the records in the comment have no entry in the list; left out`,
      remedy: 'To have such a paper, write its entry into the list again.',
    });
  return { found, lines };
}

function recordsIn(
  body: string,
  first: number,
): { records: Map<string, Record<string, unknown>>; faults: RawFault[] } {
  const records = new Map<string, Record<string, unknown>>();
  const faults: RawFault[] = [];
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') continue;
    const record = recordIn(line);
    if (record) records.set(...record);
    else
      faults.push({
        line: first + index,
        fault: 'the line in the comment is not a record',
        remedy: 'Take the line out; its paper is then read from the list.',
      });
  }
  return { records, faults };
}

function recordIn(line: string): [id: string, fields: Record<string, unknown>] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isObject(value)) return undefined;
    const { id, ...fields } = value;
    return typeof id === 'string' && typeof fields['title'] === 'string' ? [id, fields] : undefined;
  } catch {
    return undefined;
  }
}
