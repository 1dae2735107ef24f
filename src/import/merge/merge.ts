import { canonicalAbstract } from '../../paper/abstract.ts';
import { isSameAddress } from '../../paper/web-address.ts';
import { type Candidate, type Datum, type FieldName, type FieldValues, shortened } from '../candidate.ts';
import type { Problem } from '../problem.ts';
import { rankOf, reasonOf } from './precedence.ts';

/** What the sources say of one paper, one value for each field. */
export type MergedFields = { [F in FieldName]?: Datum<NonNullable<FieldValues[F]>> };

type Given = Datum & { candidate: Candidate };

/** How the values of a field become one. Fields that are not here take the best source's value. */
const unions: Partial<Record<FieldName, (given: readonly Given[]) => unknown>> = {
  code: addresses,
  project: addresses,
  aliases: (given) => [...new Set(given.flatMap(({ value }) => value as string[]))],
  remarks: (given) => [...new Set(given.flatMap(({ value }) => value as string[]))],
  listed: (given) =>
    given
      .map(({ value }) => value as string)
      .sort()
      .at(-1),
  signals: latestSignals,
};

/** Fields of which every value is kept, so that a difference loses nothing. */
const silent = new Set<FieldName>(['aliases', 'remarks', 'listed', 'signals', 'topics']);

/**
 * One value for each field of a paper. Where sources differ, both values are reported, with the
 * one that won and why.
 */
export function mergedFields(candidates: readonly Candidate[]): {
  fields: MergedFields;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const fields: Record<string, Datum> = {};
  const names = new Set(candidates.flatMap(({ fields }) => Object.keys(fields) as FieldName[]));
  for (const field of names) {
    const given = givenFor(field, candidates);
    const [best] = given;
    if (!best) continue;
    const union = unions[field];
    const winner = field === 'published' ? mostPrecise(given, best) : best;
    fields[field] = union
      ? { value: union(given), source: originOf(union, given) }
      : { value: winner.value, source: winner.source };
    if (silent.has(field)) continue;
    const others = given.filter(({ value }) => differs(field, winner.value, value));
    for (const other of others.filter(
      (each, index) => others.findIndex((one) => isSame(one, each)) === index,
    )) {
      problems.push(differenceOf(field, winner, other, titleOf(candidates)));
    }
  }
  return { fields: fields as MergedFields, problems };
}

/** The sources without which the united value would be another, divided by semicolons. */
function originOf(union: (given: readonly Given[]) => unknown, given: readonly Given[]): string {
  const adding = given.filter(
    (_, at) =>
      at === 0 || JSON.stringify(union(given.slice(0, at + 1))) !== JSON.stringify(union(given.slice(0, at))),
  );
  return joinedOrigins(adding.map(({ source }) => source));
}

/** Several origins as one, each once. */
export function joinedOrigins(origins: readonly string[]): string {
  return [...new Set(origins.flatMap((origin) => origin.split('; ')))].join('; ');
}

/** What the sources give for a field, the best first; what one file repeats counts once. */
function givenFor(field: FieldName, candidates: readonly Candidate[]): Given[] {
  return candidates
    .flatMap((candidate) => {
      const datum = candidate.fields[field];
      return datum ? [{ ...datum, candidate }] : [];
    })
    .sort((a, b) => rankOf(field, a.candidate.format) - rankOf(field, b.candidate.format));
}

/** The date that says more, where it agrees with the best one. */
function mostPrecise(given: readonly Given[], best: Given): Given {
  const finer = given.filter(({ value }) => (value as string).startsWith(best.value as string));
  return finer.reduce((a, b) => ((b.value as string).length > (a.value as string).length ? b : a), best);
}

function addresses(given: readonly Given[]): string[] {
  const all: string[] = [];
  for (const { value } of given) {
    for (const address of value as string[])
      if (!all.some((known) => isSameAddress(known, address))) all.push(address);
  }
  return all;
}

/** For each count the value that was read last. */
export function latestSignals(given: readonly { value: unknown }[]): FieldValues['signals'] {
  const latest: NonNullable<FieldValues['signals']> = {};
  for (const { value } of given) {
    for (const [name, signal] of Object.entries(value as NonNullable<FieldValues['signals']>)) {
      const known = latest[name];
      if (!known || signal.read > known.read) latest[name] = signal;
    }
  }
  return latest;
}

/** Whether two values of a field contradict each other; a coarser date or a longer list doesn't. */
export function differs(field: FieldName, winner: unknown, other: unknown): boolean {
  if (field === 'published') return !(winner as string).startsWith(other as string);
  if (field === 'paper' || field === 'pdf') return !isSameAddress(winner as string, other as string);
  if (field === 'abstract') return canonicalAbstract(winner as string) !== canonicalAbstract(other as string);
  if (field === 'code' || field === 'project') {
    const known = winner as string[];
    return !(other as string[]).some((address) => known.some((each) => isSameAddress(each, address)));
  }
  return JSON.stringify(winner) !== JSON.stringify(other);
}

function isSame(a: Datum, b: Datum): boolean {
  return a.source === b.source && JSON.stringify(a.value) === JSON.stringify(b.value);
}

function differenceOf(field: FieldName, winner: Given, other: Given, title: string): Problem {
  const quoted = ({ value, source }: Given) => `${shortened(shownValue(value))} (${source})`;
  const verdict = field in unions ? 'Both are kept' : 'The first is kept';
  return {
    severity: 'differs',
    file: other.candidate.file,
    line: other.candidate.line,
    what: `${shortened(title, 60)}: ${field}: ${quoted(winner)} and ${quoted(other)}`,
    remedy: `${verdict}: ${reasonOf(field)}. To decide otherwise, edit the paper's file.`,
  };
}

/** A value as a message shows it. */
export function shownValue(value: unknown): string {
  return typeof value === 'string'
    ? `"${value}"`
    : Array.isArray(value)
      ? value.join(', ')
      : JSON.stringify(value);
}

function titleOf(candidates: readonly Candidate[]): string {
  return candidates.find(({ fields }) => fields.title)?.fields.title?.value ?? '';
}
