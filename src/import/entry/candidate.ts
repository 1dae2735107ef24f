import type { z } from 'zod';
import { messageParts } from '../../content/mistakes/error.ts';
import { plainMessage } from '../../content/mistakes/plain-message.ts';
import { isPaperId } from '../../paper/id.ts';
import { type FieldName, fieldSchema } from '../../paper/paper.ts';
import { isObject } from '../formats/json.ts';
import { valueText } from '../formats/values/value-text.ts';
import { type Problem, problemAt, shownJson } from '../problem.ts';
import { withAbstractLinks } from './abstract-links.ts';
import { withoutAddressAsPlace } from './address-as-place.ts';
import type { Datum, FieldData } from './datum.ts';
import { withIdentifiers } from './entry-identifiers.ts';
import { mendedValue } from './mended.ts';
import { withRegistration } from './registration.ts';
import { withStatus } from './status.ts';

/** What one entry of one source says of a paper. */
export interface Candidate {
  file: string;
  /** Where the entry begins, from 1. */
  line: number;
  /** The name of the source's format, which decides how far it is trusted. */
  format: string;
  /** The id that the source asks for. */
  id?: string;
  fields: FieldData;
  /** Which of the file's listings it belongs to, from 0; absent where the file has no listings. */
  section?: number;
  /** Whether the entry says all that there is to say, so that its abstract gives no further links. */
  isWhole?: boolean;
}

/** An entry as it stands in a source: any value by any name, not checked as yet. */
export interface SourceEntry extends Omit<Candidate, 'fields'> {
  fields: Record<string, Datum>;
}

/**
 * The candidate of an entry, or why it is refused: an entry without a title that can be read is. A value
 * that its field can't hold is mended where its meaning is certain, else left out, and named. What has
 * a name that isn't a field's is kept in `extra`; an `id` that can't be one of ours is a citation key.
 */
export function checkedEntry(entry: SourceEntry): { candidate?: Candidate; problems: Problem[] } {
  const { fields, id, isWhole, ...rest } = entry;
  const given = Object.entries(withUsual(fields, isWhole)).filter(([, { value }]) => !isEmpty(value));
  const { known = [], other = [] } = Object.groupBy(given, ([name]) =>
    Object.hasOwn(fieldSchema.shape, name) ? 'known' : 'other',
  );
  const problems: Problem[] = [];
  const checked: Record<string, Datum> = {};
  for (const [name, datum] of known) {
    const { value, faults } = checkedValue(name as FieldName, datum.value, entry);
    const [fault] = faults;
    if (name === 'title' && fault) return { problems: [{ ...fault, severity: 'refused' }] };
    problems.push(...faults);
    if (!isEmpty(value)) checked[name] = { value, source: datum.source };
  }
  const [first] = other;
  if (first) {
    const { value } = checkedValue('extra', { ...textsOf(other), ...Object(checked['extra']?.value) }, entry);
    checked['extra'] = { value, source: checked['extra']?.source ?? first[1].source };
    for (const [name] of other)
      problems.push({
        ...problemAt(
          'note',
          entry,
          `${name} is not a field of a paper; kept as other data`,
          'Nothing needs to be done.',
        ),
        kind: `other data: ${name}`,
      });
  }
  const isForeign = id !== undefined && !isPaperId(id);
  if (isForeign && !checked['key'] && id.trim() !== '')
    checked['key'] = { value: id.trim(), source: entry.file };
  return {
    candidate: {
      ...rest,
      ...(id !== undefined && !isForeign && { id }),
      ...(isWhole && { isWhole }),
      fields: isWhole ? (checked as FieldData) : withAbstractLinks(checked as FieldData, entry.file),
    },
    problems,
  };
}

/** Fields with each value in its own, and of what isn't a whole record with what became of the paper. */
function withUsual(fields: Record<string, Datum>, isWhole = false): Record<string, Datum> {
  return isWhole
    ? withIdentifiers(fields)
    : withStatus(withIdentifiers(withoutAddressAsPlace(withRegistration(fields))));
}

/** A longer text is none that a person wrote, in characters. */
const longestTextChars = 50_000;

function longTextProblem(name: string, { length }: string, entry: SourceEntry): Problem {
  const what = `${name} has ${length} characters; at most ${longestTextChars} are kept`;
  return problemAt(
    'note',
    entry,
    name === 'title' ? what : `${what}; left out`,
    'Shorten it and import again.',
  );
}

/** A field's value as its schema has it, and what is wrong with what was given, each part that is left out. */
function checkedValue(
  name: FieldName,
  given: unknown,
  entry: SourceEntry,
): { value?: unknown; faults: Problem[] } {
  const shape: z.ZodType = fieldSchema.shape[name];
  const parsed = (value: unknown) =>
    shape.safeParse(value, { error: (issue) => messageParts(plainMessage(issue)).reason });
  if (typeof given === 'string' && given.length > longestTextChars)
    return { faults: [longTextProblem(name, given, entry)] };
  const result = parsed(given);
  if (result.success) return { value: result.data, faults: [] };
  const mended = parsed(mendedValue(name, given));
  if (mended.success) return { value: mended.data, faults: [] };
  const faults = result.error.issues.map((issue) => valueProblem(name, issue, entry));
  const good = parsed(goodParts(given, (part) => parsed(part).success));
  return good.success && !isEmpty(good.data) ? { value: good.data, faults } : { faults: faults.slice(0, 1) };
}

/** What of a list, or of the values of an object, is good by itself. */
function goodParts(given: unknown, isGood: (part: unknown) => boolean): unknown {
  if (Array.isArray(given)) return given.filter((each) => isGood([each]));
  if (!isObject(given)) return undefined;
  const good = Object.entries(given).filter(([name, value]) => isGood({ [name]: value }));
  return good.length > 0 ? Object.fromEntries(good) : undefined;
}

/** Data that no field holds, as texts by name. */
function textsOf(data: readonly [string, Datum][]): Record<string, string> {
  return Object.fromEntries(data.map(([name, { value }]) => [name, valueText(value)]));
}

/** What is wrong with the value of a field, which is left out. */
function valueProblem(name: string, issue: z.core.$ZodIssue, entry: SourceEntry): Problem {
  const value = issue.path.reduce(
    (at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    entry.fields[name]?.value,
  );
  const place = [name, ...issue.path].filter((key) => typeof key === 'string').join('.');
  const what = `${place} ${issue.message}${name === 'title' ? '' : '; left out'}: ${shownJson(value)}`;
  const remedy = 'Correct it, or leave the field out, and import again.';
  return { ...problemAt('note', entry, what, remedy), kind: `${name} ${issue.message}` };
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
