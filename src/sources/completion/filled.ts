import type { Candidate } from '../../import/entry/candidate.ts';
import type { Datum, FieldData } from '../../import/entry/datum.ts';
import { fieldNames } from '../../paper/fields.ts';
import type { FieldName, PaperStatus } from '../../paper/paper.ts';
import { rankOfService } from '../lookups.ts';
import { type FoundWork, type Sought, valuesOf } from './sought.ts';

/** What is a curator's own or a source's, and never looked up. */
const neverFilled: ReadonlySet<FieldName> = new Set<FieldName>([
  'listed',
  'key',
  'signals',
  'topics',
  'aliases',
  'remarks',
  'extra',
]);

/** What became of a paper, the graver first. */
export const gravestFirst: readonly PaperStatus[] = ['retracted', 'withdrawn', 'corrected'];

/**
 * What services found of a paper and neither its sources nor its file say. `isTaken` tells whether an
 * identifier is that of another paper.
 */
export function filledFields(paper: Sought, isTaken: (name: FieldName, value: string) => boolean): FieldData {
  const filled: Record<string, Datum> = {};
  for (const name of fieldNames) {
    const isOpen =
      !neverFilled.has(name) &&
      !paper.held.has(name) &&
      (name === 'status' ? paper.candidate.fields.status === undefined : paper.known[name] === undefined);
    const datum = isOpen ? datumOf(name, paper) : undefined;
    if (!datum || (typeof datum.value === 'string' && isTaken(name, datum.value))) continue;
    if (name === 'status' && datum.value === paper.known.status) continue;
    filled[name] = datum;
  }
  return filled as FieldData;
}

function datumOf(name: FieldName, paper: Sought): Datum | undefined {
  const all = inOrder(name, paper.found).flatMap(({ fields }) => fields[name] ?? []);
  if (name === 'status')
    return gravestFirst.map((status) => all.find(({ value }) => value === status)).find(Boolean);
  if (name !== 'orcid') return all[0];
  // Names are written in many ways; an identifier belongs to a name as the paper writes it.
  const authors = paper.known.authors ?? inOrder('authors', paper.found)[0]?.fields.authors?.value ?? [];
  for (const { value, source } of all) {
    const known = Object.entries(value as Record<string, string>).filter(([author]) =>
      authors.includes(author),
    );
    if (known.length > 0) return { value: Object.fromEntries(known), source };
  }
  return undefined;
}

/** What was found, in the order in which services are believed for a field. */
function inOrder(name: FieldName, found: readonly FoundWork[]): FoundWork[] {
  return found
    .filter(({ fields }) => fields[name] !== undefined)
    .sort((a, b) => rankOfService(a.service, name) - rankOfService(b.service, name));
}

/** An entry with what was found besides. */
export function withFound(candidate: Candidate, fields: FieldData): Candidate {
  return { ...candidate, fields: { ...candidate.fields, ...fields } };
}

/** A found work as a message names it: `"Title", Author, 2021, 10.1000/1`. */
export function namedWork({ fields }: FoundWork): string {
  const { title, authors, published, doi, arxiv, openreview, pmid } = valuesOf(fields);
  const identifier = doi ?? (arxiv && `arXiv ${arxiv}`) ?? openreview ?? (pmid && `PubMed ${pmid}`);
  return [`"${title ?? ''}"`, authors?.[0], published?.slice(0, 4), identifier]
    .filter((part) => part !== undefined)
    .join(', ');
}
