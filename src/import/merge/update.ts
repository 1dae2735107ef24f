import { fieldNames, fieldRules, isOtherInLetters, isUnequal } from '../../paper/fields.ts';
import {
  type FieldName,
  type FieldValues,
  fieldValuesOf,
  type PaperRecord,
  recordOf,
} from '../../paper/paper.ts';
import type { ExistingPaper } from '../content.ts';
import type { Datum, FieldData } from '../entry/datum.ts';
import { type Problem, problemAt, shownValue } from '../problem.ts';
import { isLookedUp } from '../source/origin.ts';
import { joinedOrigins, namedFields, plainValues } from './merge.ts';
import { namedIds } from './named-ids.ts';
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

/** How the values of a known paper's file give way to others. */
export interface UpdateRules {
  /** Whether a value with these origins gives way to what the sources say now. */
  follows(origins: string | undefined): boolean;
  /** Whether it goes where they say nothing: each of them still speaks of the paper. */
  drops(origins: string | undefined): boolean;
  /** Whether a source wins against the origins of the file's value by the shelf's own order. */
  wins(source: string, origins: string | undefined): boolean;
}

const plainRules: UpdateRules = { follows: () => false, drops: () => false, wins: () => false };

/**
 * What the file of a known paper should say once `fields` have come; `existing` itself where no value
 * changes. A value of the same source as the file's replaces it; of another source, the file keeps its
 * own unless the rules say otherwise; what is missing is filled in, what was looked up gives way, and what a
 * published version says of its publication replaces what its preprint said. A field stays as it is
 * where a person edited it or its source is `curator`.
 */
export function updatedPaper(
  existing: ExistingPaper,
  fields: FieldData,
  rules: UpdateRules = plainRules,
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
  const take = (name: FieldName) => {
    isChanged ||= values[name] !== undefined;
    delete values[name];
    delete sources[name];
  };
  for (const name of fieldNames) {
    const given = fields[name];
    const [kept, source] = [values[name], sources[name]];
    const follows = kept !== undefined && !existing.edited.has(name) && rules.follows(source);
    const isGone = !given && follows && rules.drops(source) && name !== 'title';
    if (isGone) problems.push(goneProblem(existing, name, kept, source));
    if (isGone || (!given && isOutdone(name, known, plain) && !isByHand(existing, name, kept))) take(name);
    if (given && follows && given.source !== source) change(name, given);
    if (!given || !isUnequal(kept, given.value) || (!follows && isOutdone(name, plain, known))) continue;
    const { unite, differs, isFiner } = fieldRules[name];
    if (isByHand(existing, name, kept)) {
      if (kept === undefined || differs(kept, given.value))
        problems.push(keptProblem(existing, name, kept, given, 'What was written by hand is kept.'));
    } else if (follows || (kept !== undefined && isLookedUp(source))) {
      change(name, given);
    } else if (unite && kept !== undefined) {
      const isNewer = namedFields.has(name) && source === given.source;
      const value = isNewer ? Object.assign({}, kept, given.value) : unite([kept, given.value]);
      if (namedFields.has(name) && !isNewer) problems.push(...keptByName(existing, name, kept, given));
      if (isUnequal(value, kept))
        change(name, { value, source: joinedOrigins([source ?? [], given.source].flat()) });
    } else if (
      kept === undefined ||
      source === given.source ||
      isFiner?.(kept, given.value) ||
      isOutdone(name, known, plain) ||
      rules.wins(given.source, source)
    ) {
      change(name, given);
    } else if (differs(kept, given.value)) {
      problems.push(keptProblem(existing, name, kept, given, firstStays(existing, name)));
    }
  }
  if (isChanged && values['orcid'] && !isByHand(existing, 'orcid', values['orcid']))
    values['orcid'] = namedIds(values['orcid'] as Record<string, string>, peopleIn(values));
  const extra = furtherData(existing, known, values, plain);
  if (extra) change('extra', { value: extra, source: sources['extra'] ?? fields.title?.source ?? 'import' });
  return { update: isChanged ? updateOf(values, sources) : existing, problems };
}

/** The authors and editors among the values of a record. */
function peopleIn(values: Readonly<Record<string, unknown>>): string[] {
  return ['authors', 'editors'].flatMap((name) => (values[name] ?? []) as string[]);
}

/** `extra` with what else lost against the values of a file; `undefined` where there is nothing new. */
function furtherData(
  existing: ExistingPaper,
  known: Partial<FieldValues>,
  values: Readonly<Record<string, unknown>>,
  plain: FieldValues,
): Record<string, string> | undefined {
  const lost = isOutdone('published', known, plain) ? [plain, known] : [plain];
  const extra = { ...supersededValues(values, lost), ...(values['extra'] as typeof known.extra) };
  const isNew = Object.keys(extra).some((name) => known.extra?.[name] === undefined);
  return isNew && !isByHand(existing, 'extra', known.extra) ? extra : undefined;
}

/** Whether a person wrote the value of a field. */
function isByHand({ record, edited }: ExistingPaper, name: FieldName, kept: unknown): boolean {
  return record.sources[name] === 'curator' || (edited.has(name) && kept !== undefined);
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

/** The values under one name for which another source gives other ones. */
function keptByName(paper: ExistingPaper, field: FieldName, kept: unknown, given: Datum): Problem[] {
  const { value, source } = given as Datum & { value: Record<string, string> };
  return Object.entries(kept as Record<string, string>).flatMap(([name, own]) => {
    const other = value[name];
    if (other === undefined || !isOtherInLetters(own, other)) return [];
    const problem = keptProblem(paper, field, own, { value: other, source }, firstStays(paper, field));
    return [{ ...problem, what: problem.what.replace(field, `${field}, ${name}`) }];
  });
}

const firstStays = ({ record }: ExistingPaper, field: FieldName) =>
  `What came first (${record.sources[field] ?? 'no source named'}) is kept. To decide otherwise, edit the file.`;

function goneProblem(
  { id }: ExistingPaper,
  name: FieldName,
  kept: unknown,
  source: string | undefined,
): Problem {
  const what = `${name}: ${shownValue(kept)} was taken out, since ${source ?? 'no source'} no longer says it`;
  const remedy = 'To keep it, write it into the file.';
  return { ...problemAt('note', { file: `papers/${id}.mdx` }, what, remedy), kind: `${name} taken out` };
}

function updateOf(values: Record<string, unknown>, sources: Record<string, string>): Update {
  const sorted = Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1));
  return recordOf(values, Object.fromEntries(sorted));
}
