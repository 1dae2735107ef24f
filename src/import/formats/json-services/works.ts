import type { CitationRest } from '../../../paper/citation/rest.ts';
import { withRest } from '../values/rest.ts';
import type { RawFault, RawWork } from '../work.ts';
import { jsonEntries } from './entries.ts';
import type { JsonObject } from './value.ts';

/**
 * The works that a service's JSON answer tells of. `fieldsOf` gives the fields of an entry, or why it
 * can't be read, or nothing for what is no work; `restOf` what a file of Offprint's own says besides.
 */
export function* jsonWorks(
  text: string,
  paths: readonly string[],
  fieldsOf: (entry: JsonObject) => Record<string, unknown> | string | undefined,
  restOf: (entry: JsonObject) => CitationRest | undefined = () => undefined,
): Generator<RawWork | RawFault> {
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
    else if (fields) yield withRest({ line: entry.line, fields }, restOf(entry.value));
  }
}
