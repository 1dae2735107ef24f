import type { Collection } from '../collection.ts';
import type { Content } from '../content.ts';
import { problemAt, shortened } from '../problem.ts';
import type { Candidate } from './candidate.ts';
import type { FieldData } from './datum.ts';
import { type Identifier, identifierKey, identifiersOf } from './identifiers.ts';

/** The format of a source that names papers by their identifiers alone. */
const identifiersFormat = 'identifiers';

/**
 * Takes out entries of which only an identifier is known. Where another entry or a file has the
 * identifier, nothing is lost; otherwise they are refused, once a file.
 */
export function takeOutUntitled(collection: Collection, { papers }: Content): void {
  const isUntitled = ({ format, fields }: Candidate) => format === identifiersFormat && !fields.title;
  if (!collection.candidates.some(isUntitled)) return;
  const titled = collection.candidates.filter((candidate) => !isUntitled(candidate));
  const known = new Set(
    [
      ...titled.flatMap(({ fields }) => identifiersIn(fields)),
      ...papers.flatMap(({ record }) => identifiersOf({ ...record, ...record.links })),
    ].map(identifierKey),
  );
  const unknown = collection.candidates.filter(
    (candidate) =>
      isUntitled(candidate) &&
      !identifiersIn(candidate.fields).some((identifier) => known.has(identifierKey(identifier))),
  );
  collection.candidates = titled;
  for (const [file, entries] of Map.groupBy(unknown, (candidate) => candidate.file)) {
    const names = entries.flatMap(({ fields }) => identifiersIn(fields).map(({ value }) => value));
    const what = `${names.length} ${names.length === 1 ? 'paper is' : 'papers are'} named by identifiers alone: ${shortened(names.join(', '))}`;
    const remedy = 'Import with --complete to look them up, or import their entries as BibTeX or RIS.';
    collection.problems.push(problemAt('refused', { file, line: entries[0]?.line }, what, remedy));
  }
}

function identifiersIn(fields: FieldData): Identifier[] {
  const { arxiv, doi, openreview, pmid, pmcid, paper, pdf } = fields;
  const data = { arxiv, doi, openreview, pmid, pmcid, paper, pdf };
  return identifiersOf(
    Object.fromEntries(Object.entries(data).flatMap(([name, datum]) => (datum ? [[name, datum.value]] : []))),
  );
}
