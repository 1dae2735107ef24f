import type { CitationRest } from '../../../paper/citation/rest.ts';
import { isObject } from '../json.ts';
import { LeftData, type NamedText } from '../left-data.ts';
import { withRest } from '../values/rest.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { jsonEntries } from './entries.ts';
import type { JsonObject } from './value.ts';

/**
 * The works that a service's JSON answer tells of. `fieldsOf` gives the fields of an entry, or why it
 * can't be read, or nothing for what is no work; `restOf` what a file of Offprint's own says besides. What no
 * field holds is noted at the end.
 */
export function* jsonWorks(
  text: string,
  paths: readonly string[],
  fieldsOf: (entry: JsonObject) => Record<string, unknown> | string | undefined,
  restOf: (entry: JsonObject) => CitationRest | undefined = () => undefined,
): Generator<RawWork | RawFault | RawNote> {
  const left = new LeftData();
  for (const entry of jsonEntries(text, paths)) {
    if ('fault' in entry) {
      yield entry;
      continue;
    }
    const fields = fieldsOf(entry.value);
    if (typeof fields === 'string')
      yield {
        line: entry.line,
        fault: fields,
        remedy: 'Correct it, or ask the service again, and import it again.',
      };
    else if (fields) {
      const rest = restOf(entry.value);
      if (!rest) left.add(textsIn(entry.value), fields, entry.line);
      yield withRest({ line: entry.line, fields }, rest);
    }
  }
  yield* left.notes();
}

/** The texts and numbers in a value, lists looked through. */
function* textsIn(value: unknown, path = ''): Generator<NamedText> {
  if (Array.isArray(value)) for (const one of value) yield* textsIn(one, path);
  else if (isObject(value))
    for (const [name, one] of Object.entries(value))
      yield* textsIn(one, path === '' ? name : `${path}.${name}`);
  else if (typeof value === 'string' || typeof value === 'number') yield { path, text: String(value) };
}
