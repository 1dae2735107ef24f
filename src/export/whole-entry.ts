import { bibWorks, noContext } from '../import/formats/bibtex/works.ts';
import { cslWorks } from '../import/formats/json-services/csl.ts';
import { risFormat } from '../import/formats/tagged/ris.ts';
import { taggedWorks } from '../import/formats/tagged/tagged-records.ts';
import type { RawFault, RawNote, RawWork } from '../import/formats/work.ts';
import type { CitationFile } from '../paper/citation/formats.ts';
import type { CitationRest } from '../paper/citation/rest.ts';
import { fieldNames, isUnequal } from '../paper/fields.ts';
import { type FieldName, fieldSchema, fieldValuesOf, type Paper } from '../paper/paper.ts';

/** How the importer reads a kind of file, by its ending. */
const readers: Readonly<Record<string, (text: string) => Iterable<RawWork | RawFault | RawNote>>> = {
  bib: (text) => bibWorks(text, noContext),
  ris: (text) => taggedWorks(text, risFormat),
  json: cslWorks,
};

/** The entry of a paper in a file that gives the same paper when it is imported. */
export function wholeEntry(file: CitationFile, paper: Paper, key: string): string {
  const read = readers[file.extension];
  if (!read) throw new Error(`There is no reader for .${file.extension}; add it to the table of readers.`);
  const entry = file.entryOf(paper, key);
  const [work] = read(file.textOf([entry({})]));
  return entry(restOf(paper, work && 'fields' in work ? work.fields : {}));
}

/** What a paper's record says other than the importer reads from an entry of it. */
function restOf({ id, abstract, ...record }: Paper, read: Readonly<Record<string, unknown>>): CitationRest {
  const wanted = fieldValuesOf(record, abstract);
  const rest: Record<string, unknown> = { id };
  for (const name of fieldNames)
    if (wanted[name] !== read[name] && isUnequal(wanted[name], checked(name, read[name])))
      rest[name] = wanted[name] ?? null;
  return rest;
}

function checked(name: FieldName, value: unknown): unknown {
  return value === undefined ? undefined : fieldSchema.shape[name].safeParse(value).data;
}
