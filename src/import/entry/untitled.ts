import type { Collection } from '../collection.ts';
import type { Content } from '../content.ts';
import { problemAt, shortened } from '../problem.ts';
import type { Candidate } from './candidate.ts';
import type { FieldData } from './datum.ts';
import { type Identifier, identifierKey, identifiersOf } from './identifiers.ts';

/**
 * Takes out entries without a title that have an identifier. Where another entry or a file has the identifier, what
 * they say besides stays; otherwise they are refused, once a file.
 */
export function takeOutUntitled(collection: Collection, { papers }: Content): void {
  const isUntitled = ({ fields }: Candidate) => !fields.title && identifiersIn(fields).length > 0;
  if (!collection.candidates.some(isUntitled)) return;
  const titled = collection.candidates.filter((candidate) => !isUntitled(candidate));
  const known = new Set(
    [
      ...titled.flatMap(({ fields }) => identifiersIn(fields)),
      ...papers.flatMap(({ record }) => identifiersOf({ ...record, ...record.links })),
    ].map(identifierKey),
  );
  const isUnknown = ({ fields }: Candidate) =>
    !identifiersIn(fields).some((identifier) => known.has(identifierKey(identifier)));
  const unknown = collection.candidates.filter((candidate) => isUntitled(candidate) && isUnknown(candidate));
  collection.candidates = collection.candidates.filter(
    (candidate) => !isUntitled(candidate) || (saysMore(candidate) && !isUnknown(candidate)),
  );
  for (const [file, entries] of Map.groupBy(unknown, (candidate) => candidate.file)) {
    const names = entries.map(nameOf);
    const what = `${names.length} ${names.length === 1 ? 'paper is' : 'papers are'} named by identifiers alone: ${shortened(names.join(', '))}`;
    const remedy = 'Import with --complete to look them up, or import their entries as BibTeX or RIS.';
    collection.problems.push(problemAt('refused', { file, line: entries[0]?.line }, what, remedy));
  }
}

/** Whether an entry says more than what it is called by. */
function saysMore({ fields }: Candidate): boolean {
  return Object.keys(fields).some((name) => !identifying.has(name));
}

/** The identifiers of an entry, with the short name by which its source calls it. */
function nameOf({ fields }: Candidate): string {
  const name: unknown = Object(fields.extra?.value)['short name'];
  const values = identifiersIn(fields)
    .map(({ value }) => value)
    .join(', ');
  return typeof name === 'string' ? `${name} (${values})` : values;
}

/** The fields that name a paper; what is kept aside and what a list is called say nothing of it. */
const identifying: ReadonlySet<string> = new Set(
  'arxiv doi openreview pmid pmcid paper pdf extra key'.split(' '),
);

function identifiersIn(fields: FieldData): Identifier[] {
  const { arxiv, doi, openreview, pmid, pmcid, paper, pdf } = fields;
  const data = { arxiv, doi, openreview, pmid, pmcid, paper, pdf };
  return identifiersOf(
    Object.fromEntries(Object.entries(data).flatMap(([name, datum]) => (datum ? [[name, datum.value]] : []))),
  );
}
