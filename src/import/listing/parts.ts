import type { Listing } from '../../content/listing.ts';
import { slugOf } from '../../paper/id.ts';
import { type Collection, type Section, sectionKey } from '../collection.ts';
import type { Candidate } from '../entry/candidate.ts';
import type { MergedPaper } from '../merge/identify.ts';
import type { Problem } from '../problem.ts';
import { type DatedPaper, dayProblems, listingDay } from './day.ts';
import type { ListingPart } from './file.ts';

/**
 * What an import adds to listings, by the name of the listing's file. Sets the day of the papers of
 * a listing whose day is known. `givenDay` is the day of listings that print none.
 */
export function listingParts(
  collection: Collection,
  papers: readonly MergedPaper[],
  givenDay: string | undefined,
  problems: Problem[],
): Map<string, ListingPart[]> {
  const paperOf = new Map(
    papers.flatMap((paper) => paper.candidates.map((candidate) => [candidate, paper] as const)),
  );
  const parts = new Map<string, ListingPart[]>();
  const batches = Map.groupBy(
    collection.candidates.filter((candidate) => paperOf.has(candidate)),
    batchKey,
  );
  for (const [key, candidates] of batches) {
    const [first] = candidates;
    if (!key || !first) continue;
    const { file } = first;
    const members = [...new Set(candidates.flatMap((candidate) => paperOf.get(candidate) ?? []))];
    const section: Partial<Section> = collection.sections.get(key) ?? {};
    const { file: _, line, day: printed, ...chrome } = section;
    const isSection = first.section !== undefined;
    const listed = isSection
      ? listingDay(printed, members.map(datesOf), givenDay)
      : { day: first.fields.listed?.value ?? '', inferred: false };
    if (isSection) problems.push(...dayProblems({ file, line }, listed, givenDay));
    const source = listed?.inferred ? `${file}: the year is inferred` : file;
    for (const { fields } of members)
      if (listed && (!fields.listed || fields.listed.value < listed.day))
        fields.listed = { value: listed.day, source };
    const name = listed?.day ?? undatedName(file);
    const part = { ...listed, ...chrome, source: file, papers: members.map(({ id }) => id) };
    parts.set(name, [...(parts.get(name) ?? []), part]);
  }
  return parts;
}

/** What the candidates of one listing share; `undefined` for a candidate that is in none. */
function batchKey({ file, section, fields }: Candidate): string | undefined {
  if (section !== undefined) return sectionKey(file, section);
  return fields.listed && `${file}@${fields.listed.value}`;
}

function datesOf({ fields, existing }: MergedPaper): DatedPaper {
  return {
    published: fields.published?.value ?? existing?.record.published,
    arxiv: fields.arxiv?.value ?? existing?.record.arxiv,
  };
}

/**
 * Adds known listings without a day to the parts that give them one; returns the paths of the files
 * that are no longer needed.
 */
export function addUndated(
  parts: ReadonlyMap<string, ListingPart[]>,
  known: ReadonlyMap<string, Listing>,
): string[] {
  const gone = new Set<string>();
  for (const ofDay of parts.values()) {
    for (const { day, source } of [...ofDay]) {
      const name = undatedName(source);
      const undated = known.get(name);
      if (!day || !undated || parts.has(name)) continue;
      const { inferred: _, ...rest } = undated;
      ofDay.push({ ...rest, source });
      gone.add(`listings/${name}.yaml`);
    }
  }
  return [...gone];
}

const undatedName = (source: string) => `undated-${slugOf(source) || 'listing'}`;
