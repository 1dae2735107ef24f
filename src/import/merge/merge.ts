import { type FieldRules, fieldNames, fieldRules, isOtherInLetters, isUnequal } from '../../paper/fields.ts';
import type { FieldName, FieldValues } from '../../paper/paper.ts';
import type { Candidate } from '../entry/candidate.ts';
import type { Datum, FieldData } from '../entry/datum.ts';
import { formats } from '../formats/formats.ts';
import { type Problem, problemAt, shortened, shownValue } from '../problem.ts';
import { placeInOrder, plainPolicy, type SourcePolicy } from '../source/policy.ts';
import { isPublished } from './likeness/traits.ts';
import { namedIds } from './named-ids.ts';
import { isOutdone, supersededValues } from './publication.ts';

/** How the data of each format come about, by its name. */
const kindOf = new Map(formats.map(({ name, kind }) => [name, kind]));

type Given = Datum & { candidate: Candidate };

/**
 * One value for each field of a paper. Where sources differ, both values are reported, with the
 * one that won and why. What a published version says of its publication comes before what a preprint says;
 * the preprint's day and further identifiers are kept in `extra`.
 */
export function mergedFields(
  candidates: readonly Candidate[],
  policy: SourcePolicy = plainPolicy,
): { fields: FieldData; problems: Problem[] } {
  const problems: Problem[] = [];
  const fields: Record<string, Datum> = {};
  const title = candidates.find(({ fields }) => fields.title)?.fields.title?.value ?? '';
  const values = new Map(candidates.map((candidate) => [candidate, plainValues(candidate.fields)]));
  const published = [...values.values()].filter((each) => isPublished(each));
  for (const field of fieldNames) {
    const rules = fieldRules[field];
    const given = givenFor(field, candidates, policy);
    const isLate = ({ candidate }: Given) =>
      published.some((each) => isOutdone(field, values.get(candidate) ?? {}, each));
    const inTime = given.filter((each) => !isLate(each));
    const [best] = inTime;
    if (!best) continue;
    const winner = inTime.reduce((a, b) => (rules.isFiner?.(a.value, b.value) ? b : a), best);
    fields[field] = unitedDatum(rules, inTime) ?? { value: winner.value, source: winner.source };
    if (namedFields.has(field)) problems.push(...differencesByName(field, inTime, title, policy));
    if (rules.holdsAll) continue;
    const others = inTime.filter(({ value }) => rules.differs(winner.value, value));
    for (const [at, other] of others.entries())
      if (others.findIndex((each) => isSame(each, other)) === at)
        problems.push(differenceOf(field, winner, other, title, policy));
  }
  const { orcid, authors, editors } = fields;
  if (orcid) {
    const people = [authors, editors].flatMap((datum) => (datum?.value ?? []) as string[]);
    fields['orcid'] = { ...orcid, value: namedIds(orcid.value as Record<string, string>, people) };
  }
  const superseded = supersededValues(plainValues(fields), [...values.values()]);
  if (Object.keys(superseded).length > 0) {
    const known = fields['extra'];
    const extra = Object.assign(superseded, known?.value);
    const origins = candidates.map(({ file }) => file);
    fields['extra'] = { value: extra, source: known?.source ?? joinedOrigins(origins) };
  }
  return { fields, problems };
}

/** What the fields say, without where it came from. */
export function plainValues(fields: Readonly<Record<string, Datum | undefined>>): FieldValues {
  return Object.fromEntries(Object.entries(fields).map(([name, datum]) => [name, datum?.value]));
}

/**
 * How far back a format stands for a field, from 0: by its kind. An unknown format comes last; within
 * one kind the earlier file wins.
 */
export function rankOf(field: FieldName, format: string): number {
  const { kinds } = fieldRules[field].precedence;
  const kind = kindOf.get(format);
  return kind === undefined ? kinds.length : kinds.indexOf(kind);
}

/** What the sources give for a field, the most trusted first. */
function givenFor(field: FieldName, candidates: readonly Candidate[], policy: SourcePolicy): Given[] {
  return candidates
    .flatMap((candidate) => {
      const datum = candidate.fields[field];
      return datum ? [{ ...datum, candidate }] : [];
    })
    .sort(
      (a, b) =>
        placeOf(a, policy) - placeOf(b, policy) ||
        rankOf(field, a.candidate.format) - rankOf(field, b.candidate.format),
    );
}

const placeOf = ({ candidate }: Given, policy: SourcePolicy) =>
  placeInOrder(policy, candidate.file, candidate.format);

/** The united value with the sources without which it would be another; `undefined` where there is no union. */
function unitedDatum(rules: FieldRules, given: readonly Given[]): Datum | undefined {
  if (!rules.unite) return undefined;
  const [first, ...rest] = given.map(({ value }) => value);
  let value = rules.unite([first]);
  const origins = given.slice(0, 1).map(({ source }) => source);
  for (const [at, next] of rest.entries()) {
    const united = rules.unite([value, next]);
    if (isUnequal(united, value)) origins.push(given[at + 1]?.source ?? '');
    value = united;
  }
  return { value, source: joinedOrigins(origins) };
}

/** Several origins as one, each once. */
export function joinedOrigins(origins: readonly string[]): string {
  return [...new Set(origins.flatMap((origin) => origin.split('; ')))].join('; ');
}

function isSame(a: Datum, b: Datum): boolean {
  return a.source === b.source && !isUnequal(a.value, b.value);
}

/** Fields with values by name, of which the first that is given stands. */
export const namedFields: ReadonlySet<FieldName> = new Set(['extra', 'orcid']);

/** The values under one name that give way to another one. */
function differencesByName(
  field: FieldName,
  given: readonly Given[],
  title: string,
  policy: SourcePolicy,
): Problem[] {
  const first = new Map<string, Given>();
  return given.flatMap((each) =>
    Object.entries(each.value as Record<string, string>).flatMap(([name, value]) => {
      const part = { ...each, value };
      const known = first.get(name) ?? part;
      first.set(name, known);
      return isOtherInLetters(known.value, value)
        ? [differenceOf(field, known, part, title, policy, name)]
        : [];
    }),
  );
}

function differenceOf(
  field: FieldName,
  winner: Given,
  other: Given,
  title: string,
  policy: SourcePolicy,
  name?: string,
): Problem {
  const { unite, precedence } = fieldRules[field];
  const isOrdered = placeOf(winner, policy) < placeOf(other, policy);
  const isAlike = rankOf(field, winner.candidate.format) === rankOf(field, other.candidate.format);
  const reason = isOrdered ? 'sources.yaml puts it first' : isAlike ? 'it was read first' : precedence.reason;
  const [{ line: first }, { line: second }] = [winner.candidate, other.candidate];
  const isOneFile = winner.source === other.source && first !== second;
  const quoted = ({ value, source, candidate }: Given) =>
    `${shownValue(value)} (${isOneFile ? `line ${candidate.line}` : source})`;
  const label = name === undefined ? field : `${field}, ${name}`;
  const what = `${shortened(title, 60)}: ${label}: ${quoted(winner)} and ${quoted(other)}`;
  const kept =
    unite && name === undefined ? 'Both are kept, with the first as the main one' : 'The first is kept';
  const remedy = `${kept}: ${reason}. To decide otherwise, edit the paper's file.`;
  return { ...problemAt('differs', other.candidate, what, remedy), kind: field };
}
