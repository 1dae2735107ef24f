import { fieldNames, fieldRules, isUnequal } from '../../paper/fields.ts';
import { type FieldName, fieldValuesOf, type PaperRecord, recordOf } from '../../paper/paper.ts';
import type { ExistingPaper } from '../content.ts';
import type { Datum, FieldData } from '../datum.ts';
import { type Problem, problemAt, shownValue } from '../problem.ts';
import { joinedOrigins, plainValues } from './merge.ts';
import { isOutdone, supersededValues } from './publication.ts';

/** What a paper's file should say. */
export interface Update {
  record: PaperRecord;
  abstract: string;
}

/** The record and abstract of a paper that has no file as yet. */
export function newPaper(fields: FieldData): Update {
  const data = Object.entries(fields);
  return updateOf(
    Object.fromEntries(data.map(([name, { value }]) => [name, value])),
    Object.fromEntries(data.map(([name, { source }]) => [name, source])),
  );
}

/**
 * What the file of a known paper should say once `fields` have come; `existing` itself where no value
 * changes. A value of the same source as the file's replaces it; of another source, the file keeps its
 * own; what is missing is filled in, and what a published version says of its publication replaces what its
 * preprint said. Everything stays as it is where a person edited the file or the
 * field's source is `curator`.
 */
export function updatedPaper(
  existing: ExistingPaper,
  fields: FieldData,
): { update: Update; problems: Problem[] } {
  const known = fieldValuesOf(existing.record, existing.abstract);
  const values: Record<string, unknown> = { ...known };
  const plain = plainValues(fields);
  const sources = { ...existing.record.sources };
  const problems: Problem[] = [];
  let isChanged = false;
  const change = (name: FieldName, { value, source }: Datum) => {
    values[name] = value;
    sources[name] = source;
    isChanged = true;
  };
  for (const name of fieldNames) {
    const given = fields[name];
    const kept = values[name];
    if (!given || !isUnequal(kept, given.value) || isOutdone(name, plain, known)) continue;
    const { unite, differs, isFiner } = fieldRules[name];
    const source = sources[name];
    if (isByHand(existing, name, kept)) {
      if (kept === undefined || differs(kept, given.value))
        problems.push(keptProblem(existing, name, kept, given, 'What was written by hand is kept.'));
    } else if (unite && kept !== undefined) {
      const value = unite([kept, given.value]);
      if (isUnequal(value, kept))
        change(name, { value, source: joinedOrigins([source ?? [], given.source].flat()) });
    } else if (
      kept === undefined ||
      source === given.source ||
      isFiner?.(kept, given.value) ||
      isOutdone(name, known, plain)
    ) {
      change(name, given);
    } else if (differs(kept, given.value)) {
      const remedy = `What came first (${source ?? 'no source named'}) is kept. To decide otherwise, edit the file.`;
      problems.push(keptProblem(existing, name, kept, given, remedy));
    }
  }
  const lost = isOutdone('published', known, plain) ? [plain, known] : [plain];
  const kept = existing.record.extra;
  const extra = { ...supersededValues(values, lost), ...(values['extra'] as typeof kept) };
  if (Object.keys(extra).some((name) => kept?.[name] === undefined) && !isByHand(existing, 'extra', kept))
    change('extra', { value: extra, source: sources['extra'] ?? fields.title?.source ?? 'import' });
  return { update: isChanged ? updateOf(values, sources) : existing, problems };
}

/** Whether a person wrote the value of a field. */
function isByHand({ record, isEdited }: ExistingPaper, name: FieldName, kept: unknown): boolean {
  return record.sources[name] === 'curator' || (isEdited && kept !== undefined);
}

function keptProblem(
  { id }: ExistingPaper,
  name: FieldName,
  kept: unknown,
  given: Datum,
  remedy: string,
): Problem {
  const shown = kept === undefined ? 'nothing' : shownValue(kept);
  const what = `${name}: ${shown}; ${given.source} gives ${shownValue(given.value)}`;
  return problemAt('differs', { file: `papers/${id}.mdx` }, what, remedy);
}

function updateOf(values: Record<string, unknown>, sources: Record<string, string>): Update {
  const sorted = Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1));
  return recordOf(values, Object.fromEntries(sorted));
}
