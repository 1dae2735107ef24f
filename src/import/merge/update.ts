import { canonicalAbstract } from '../../paper/abstract.ts';
import { type PaperRecord, recordSchema } from '../../paper/paper.ts';
import { isSameAddress } from '../../paper/web-address.ts';
import type { Datum, FieldName } from '../candidate.ts';
import { shortened } from '../candidate.ts';
import type { Problem } from '../problem.ts';
import type { ExistingPaper } from './existing.ts';
import { differs, joinedOrigins, latestSignals, type MergedFields, shownValue } from './merge.ts';

/** What a paper's file should say. */
export interface Update {
  record: PaperRecord;
  abstract: string;
}

const linkFields = ['paper', 'pdf', 'code', 'project'] as const;

/** The record and abstract of a paper that has no file as yet. */
export function newPaper(fields: MergedFields): Update {
  return updateOf(valuesOf(fields), sourcesOf(fields));
}

/**
 * What the file of a known paper should say once `fields` have come. A value of the same source as
 * the file's replaces it; of another source, the file keeps its own; what is missing is filled in.
 * Everything stays as it is where a person edited the file or the field's source is `curator`.
 */
export function updatedPaper(
  existing: ExistingPaper,
  fields: MergedFields,
): { update: Update; problems: Problem[] } {
  const values = valuesInFile(existing);
  const sources = { ...existing.record.sources };
  const problems: Problem[] = [];
  for (const [name, datum] of Object.entries(fields) as [FieldName, Datum][]) {
    const current = values[name];
    const isCurators = sources[name] === 'curator';
    const isByHand = existing.isEdited || isCurators;
    if (current === undefined) {
      if (isCurators) problems.push(keptProblem(existing, name, current, datum, isByHand));
      else {
        values[name] = datum.value;
        sources[name] = datum.source;
      }
      continue;
    }
    const united = isByHand ? undefined : unitedValue(name, current, datum.value);
    if (united) {
      if (JSON.stringify(united) === JSON.stringify(current)) continue;
      values[name] = united;
      sources[name] = joinedOrigins([...(sources[name] ? [sources[name]] : []), datum.source]);
    } else if (!isByHand && (sources[name] === datum.source || isFinerDate(name, current, datum.value))) {
      values[name] = datum.value;
      sources[name] = datum.source;
    } else if (differs(name, current, datum.value)) {
      problems.push(keptProblem(existing, name, current, datum, isByHand));
    }
  }
  return { update: updateOf(values, sources), problems };
}

/** Lists are united, counts and the day of listing take the newest; others have no union. */
function unitedValue(name: FieldName, current: unknown, given: unknown): unknown {
  if (name === 'listed') return (current as string) > (given as string) ? current : given;
  if (name === 'signals') return latestSignals([{ value: current }, { value: given }]);
  if (name === 'code' || name === 'project') {
    const known = current as string[];
    return [
      ...known,
      ...(given as string[]).filter((address) => !known.some((each) => isSameAddress(each, address))),
    ];
  }
  if (name === 'aliases' || name === 'remarks')
    return [...new Set([...(current as string[]), ...(given as string[])])];
  return undefined;
}

function isFinerDate(name: FieldName, current: unknown, given: unknown): boolean {
  return name === 'published' && (given as string).startsWith(current as string);
}

function keptProblem(
  existing: ExistingPaper,
  name: FieldName,
  current: unknown,
  given: Datum,
  isByHand: boolean,
): Problem {
  const shown = current === undefined ? 'nothing' : shortened(shownValue(current));
  const what = `${name}: ${shown}; ${given.source} gives ${shortened(shownValue(given.value))}`;
  return {
    severity: 'differs',
    file: `papers/${existing.id}.mdx`,
    what,
    remedy: isByHand
      ? 'What was written by hand is kept.'
      : `What came first (${existing.record.sources[name] ?? 'no source named'}) is kept. To decide otherwise, edit the file.`,
  };
}

function valuesInFile({ record, abstract }: ExistingPaper): Partial<Record<FieldName, unknown>> {
  const { links, sources: _, ...rest } = record;
  const values = { ...rest, ...links, abstract };
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => !(value === undefined || value === '' || isEmptyObject(value)),
    ),
  );
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function valuesOf(fields: MergedFields): Partial<Record<FieldName, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, datum]) => [name, (datum as Datum).value]));
}

function sourcesOf(fields: MergedFields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, datum]) => [name, (datum as Datum).source]));
}

function updateOf(values: Partial<Record<FieldName, unknown>>, sources: Record<string, string>): Update {
  const { abstract = '', ...rest } = values;
  const links = Object.fromEntries(
    linkFields.flatMap((name) => (rest[name] === undefined ? [] : [[name, rest[name]]])),
  );
  const record = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !(linkFields as readonly string[]).includes(name)),
  );
  const named = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    record: recordSchema.parse({ ...record, links, sources: named }),
    abstract: canonicalAbstract(abstract as string),
  };
}
