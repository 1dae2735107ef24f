import type { Content } from '../../import/content.ts';
import type { Candidate } from '../../import/entry/candidate.ts';
import type { FieldData } from '../../import/entry/datum.ts';
import { type Identifier, identifierKey, identifiersOf } from '../../import/entry/identifiers.ts';
import { ExistingPapers } from '../../import/merge/existing.ts';
import { groupsOf } from '../../import/merge/group.ts';
import { mergedFields } from '../../import/merge/merge.ts';
import { type FieldName, type FieldValues, fieldValuesOf } from '../../paper/paper.ts';
import { rankOfService } from '../lookups.ts';
import type { ServiceName } from '../services/services.ts';

/** What a service says of a paper. */
export interface FoundWork {
  service: ServiceName;
  /** Each datum says the service and the day. */
  fields: FieldData;
}

/** A paper that services are asked for, and what they said so far. */
export interface Sought {
  /** An entry of it, to which is added what was found. */
  candidate: Candidate;
  /** The file that it has. */
  id: string | undefined;
  /** What its sources and its file say. */
  known: Partial<FieldValues>;
  /** The fields that a curator keeps from being filled in. */
  held: ReadonlySet<string>;
  found: FoundWork[];
}

/** The values of data, by field. */
export function valuesOf(fields: FieldData): Partial<FieldValues> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, datum]) => [name, datum.value]),
  ) as Partial<FieldValues>;
}

/** The papers of an import that services are to be asked for. */
export function soughtPapers(
  candidates: readonly Candidate[],
  { papers }: Content,
  isWanted: (candidate: Candidate) => boolean,
): Sought[] {
  const files = new ExistingPapers(papers);
  return groupsOf(candidates).groups.flatMap((group): Sought[] => {
    const candidate = group.candidates.find(isWanted);
    if (!candidate) return [];
    const { fields } = mergedFields(group.candidates);
    const asked = group.candidates.find(({ id }) => id !== undefined)?.id;
    const file = files.known(fields, asked, () => true) ?? files.titled(fields, () => true);
    const { record, abstract } = file ?? {};
    const held = Object.entries(record?.sources ?? {}).filter(([, source]) => source === 'curator');
    return [
      {
        candidate,
        id: file?.id,
        known: { ...valuesOf(fields), ...(record && fieldValuesOf(record, abstract ?? '')) },
        held: new Set(held.map(([name]) => name)),
        found: [],
      },
    ];
  });
}

/** The papers of a shelf, each as an entry that says nothing new. */
export function shelfCandidates({ papers }: Content): Candidate[] {
  return papers.map(({ id }) => ({ file: `papers/${id}.mdx`, line: 1, format: 'shelf', id, fields: {} }));
}

/** What is known of a paper, by its sources and by services; its sources come first. */
export function knownOf({ known, found }: Sought): Partial<FieldValues> {
  const believed = found.toSorted((a, b) => rankOfService(b.service) - rankOfService(a.service));
  return Object.assign({}, ...believed.map(({ fields }) => valuesOf(fields)), known);
}

/** The identifiers of a paper, and whether its own sources give them. */
export function soughtIdentifiers(paper: Sought): { identifier: Identifier; isOwn: boolean }[] {
  const own = new Set(identifiersOf(paper.known).map(identifierKey));
  return identifiersOf(knownOf(paper)).map((identifier) => ({
    identifier,
    isOwn: own.has(identifierKey(identifier)),
  }));
}

/** Whether one of these fields is still missing. A paper may be retracted whatever else is said of it. */
export function isMissing(paper: Sought, fields: readonly FieldName[]): boolean {
  const known = knownOf(paper);
  const isOpen = (name: FieldName) =>
    name === 'status' ? known.status !== 'retracted' : known[name] === undefined;
  return fields.some((name) => isOpen(name) && !paper.held.has(name));
}
