import type { Format, Found } from '../formats/format.ts';
import type { Source } from '../source.ts';

/** How a source is read as a format; `others` are all sources of the import. Rejects with a SourceError. */
export type SourceReader = (
  format: Format,
  source: Source,
  others: readonly Source[],
) => AsyncIterable<Found>;

/** Reads a source without limits. */
export const plainReader: SourceReader = (format, source, others) => format.read(source, others);
