import { type Source, textOf } from '../source.ts';
import { type Format, type Found, foundProblem } from './format.ts';
import { usualFields } from './values/usual-fields.ts';
import type { RawFault, RawNote, RawWork } from './work.ts';

/** Reads the works of a text; `others` are all sources of the import. */
export type WorksReader = (
  text: string,
  source: Source,
  others: readonly Source[],
) => Iterable<RawWork | RawFault | RawNote> | AsyncIterable<RawWork | RawFault | RawNote>;

/** Reads the works of a source piece by piece; `others` are all sources of the import. */
export type StreamReader = (
  source: Source,
  others: readonly Source[],
) => AsyncIterable<RawWork | RawFault | RawNote>;

/** A reader of a source that reads its whole text. */
export function wholeReader(read: WorksReader): StreamReader {
  return async function* (source, others) {
    yield* read(await textOf(source), source, others);
  };
}

/** How a format is read: what its reader finds, as entries and problems. */
export function streamReader(read: StreamReader): Format['read'] {
  return async function* (source, others): AsyncGenerator<Found> {
    for await (const found of read(source, others)) {
      if ('note' in found)
        yield foundProblem('note', { file: source.name, line: found.line }, found.note, found.remedy);
      else if ('fault' in found)
        yield foundProblem('refused', { file: source.name, line: found.line }, found.fault, found.remedy);
      else {
        const { fields, ...entry } = found;
        yield { kind: 'entry', entry: { ...entry, fields: data(fields, source.name, found.isWhole) } };
      }
    }
  };
}

/** What a work says, as records write it; of a whole record, as it is. */
function data(fields: Readonly<Record<string, unknown>>, source: string, isWhole = false) {
  return Object.fromEntries(
    Object.entries(isWhole ? fields : usualFields(fields)).map(([name, value]) => [name, { value, source }]),
  );
}
