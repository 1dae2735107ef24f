import type { z } from 'zod';
import { nearName } from '../../paper/near-name.ts';
import { orList } from '../../paper/or-list.ts';
import { type Mistake, messageParts, missing } from '../mistakes/error.ts';
import { knownFields } from '../mistakes/known-fields.ts';
import { placeInWords } from '../mistakes/place.ts';
import type { Reduced } from '../mistakes/reduced.ts';

/** What is said of a field that a schema doesn't know. */
export type UnknownField = Pick<Mistake, 'reason' | 'remedy'> & {
  /** What to do about some fields that people often write. */
  meant?: Readonly<Record<string, string>>;
};

const correction = 'correct it or leave it out';
const unknown = { reason: 'is not a field that is known here', remedy: correction };

/** A path as a key. */
export const keyOf = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

/** Something that is wrong, and where in the file. */
type Fault = Pick<Mistake, 'reason' | 'remedy'> & { path: PropertyKey[] };

/** What the issues of a schema say of data, each once, and nothing that follows from another one. */
export function schemaFaults(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  rest: Reduced,
  unknownField: UnknownField | undefined,
): Fault[] {
  return withoutMeant(
    withoutConsequences(issues).flatMap((issue) => faultsIn(issue, schema, rest, unknownField)),
  );
}

/** What is wrong, without what else is said of a value that isn't of the right kind. */
function withoutConsequences(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const wrong = issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => keyOf(path));
  return issues.filter(({ code, path }) => code === 'invalid_type' || !wrong.includes(keyOf(path)));
}

/** Faults without those of fields that are missing because another name is written for them. */
function withoutMeant(faults: readonly Fault[]): Fault[] {
  const meant = faults.map(({ path, remedy }) => {
    const [, name] = /^did you mean ([\w-]{2,})\?$/.exec(remedy) ?? [];
    return name === undefined ? '' : keyOf([...path.slice(0, -1), name]);
  });
  return faults.filter(({ path, reason }) => reason !== missing || !meant.includes(keyOf(path)));
}

function faultsIn(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  rest: Reduced,
  unknownField: UnknownField | undefined,
  around: readonly PropertyKey[] = [],
): Fault[] {
  const here = [...around, ...issue.path];
  const path = rest.inFile(here);
  if (issue.code === 'unrecognized_keys') {
    const { reason, remedy } = unknownField ?? unknown;
    return issue.keys.map((key) => {
      const meant = meantField(key, schema, here, unknownField?.meant);
      return { path: [...path, key], reason, remedy: meant ?? remedy };
    });
  }
  if (issue.code === 'invalid_union') {
    // Of the forms that a value can have, the one that it has as a whole.
    const inside = issue.errors.filter((own) => own.every((one) => isWithin(one)));
    if (inside.length === 1 && inside[0])
      return inside[0].flatMap((own) => faultsIn(own, schema, rest, unknownField, here));
  }
  const { reason, remedy } = messageParts(issue.message);
  const listField =
    here.length === 0 && Array.isArray(rest.data) ? fieldOfList(schema, rest.data) : undefined;
  if (listField !== undefined)
    return [{ path, reason: 'is a list alone', remedy: `write ${listField}: on a line above it` }];
  const otherwise = reason === missing ? 'write it' : correction;
  return [{ path, reason, remedy: remedy || otherwise }];
}

/** So many fields are listed, at most. */
const mostListed = 8;

/** What to do about a field that isn't known at a place; `undefined` where nothing shows what was meant. */
function meantField(
  key: string,
  schema: z.ZodType,
  here: readonly PropertyKey[],
  meant: Readonly<Record<string, string>> = {},
): string | undefined {
  const names = knownFields(schema, here);
  const same = names.find((name) => name.toLowerCase() === key.toLowerCase());
  if (same !== undefined) return `did you mean ${same}?`;
  const below = names.find((name) => knownFields(schema, [...here, name]).includes(key));
  if (below !== undefined) return `write it below ${placeInWords([...here, below])}`;
  if (here.length > 0 && knownFields(schema, []).includes(key))
    return `write it at the beginning of a line, not below ${String(here[0])}`;
  if (Object.hasOwn(meant, key)) return meant[key];
  const near = nearName(key, names);
  if (near !== undefined) return `did you mean ${near}?`;
  return names.length > 0 && names.length <= mostListed
    ? `write ${orList(names)}, or leave it out`
    : undefined;
}

/** The field below which a file has to have the list that it is. */
function fieldOfList(schema: z.ZodType, list: readonly unknown[]): string | undefined {
  return knownFields(schema, []).find((name) => schema.safeParse({ [name]: list }).success);
}

const isWithin = ({ code, path }: z.core.$ZodIssue) => code === 'unrecognized_keys' || path.length > 0;
