import { FileError } from '../content/error.ts';
import type { Listing } from '../content/listing.ts';
import { formatPaperFile } from '../mdx/file.ts';
import { slugOf } from '../paper/id.ts';
import { shortened } from './candidate.ts';
import { type Collection, type Progress, sectionKey } from './collection.ts';
import { type ListingDay, listingDay } from './listing/day.ts';
import { joinedListing, type ListingPart, listingYaml } from './listing/file.ts';
import type { ExistingPaper } from './merge/existing.ts';
import { groupsOf } from './merge/group.ts';
import { identified, type MergedPaper, refusalOf } from './merge/identify.ts';
import { mergedFields } from './merge/merge.ts';
import { newPaper, updatedPaper } from './merge/update.ts';
import type { Problem } from './problem.ts';
import { textProblemsOf } from './text-problems.ts';

/** What a content folder holds before an import. */
export interface Content {
  papers: ExistingPaper[];
  /** By file name without ending. */
  listings: Map<string, Listing>;
  /** The paths of files that can't be read; they are left as they are. */
  unreadable: ReadonlySet<string>;
}

/** What an import would write, and what it has to say. */
export interface Plan {
  /** Path below the content folder -> text, in order of path; unchanged files among them. */
  files: Map<string, string>;
  /** Paths of files that others stand for now. */
  gone: string[];
  /** The names of the sources in which there were papers. */
  sources: Set<string>;
  problems: Problem[];
  papers: { new: number; changed: number; unchanged: number };
}

/** Merges what the sources say with what is there. `day` is the day of listings that print none. */
export function planOf(
  collection: Collection,
  content: Content,
  day: string | undefined,
  tell: Progress,
): Plan {
  const problems: Problem[] = [...collection.problems];
  const { groups, problems: doubtful } = groupsOf(collection.candidates);
  problems.push(...doubtful);
  const merged = groups.map(({ candidates }) => ({ candidates, ...mergedFields(candidates) }));
  const papers = identified(merged, content, problems);
  const listings = listedPapers(collection, papers, day, problems);
  const files = new Map<string, string>();
  const refused = new Set<string>();
  const counts = { new: 0, changed: 0, unchanged: 0 };
  for (const [index, paper] of papers.entries()) {
    if ((index + 1) % 1000 === 0) tell(`${index + 1} of ${papers.length} papers merged`);
    const text = paperText(paper, problems);
    if (text === undefined) refused.add(paper.id);
    else {
      files.set(`papers/${paper.id}.mdx`, text);
      counts[paper.existing === undefined ? 'new' : paper.existing.text === text ? 'unchanged' : 'changed']++;
    }
  }
  const gone = undatedBefore(listings, content);
  for (const [name, parts] of listings) {
    const written = parts.map((part) => ({ ...part, papers: part.papers.filter((id) => !refused.has(id)) }));
    const listing = written.reduce<Listing | undefined>(joinedListing, content.listings.get(name));
    if (listing && !content.unreadable.has(`listings/${name}.yaml`))
      files.set(`listings/${name}.yaml`, listingYaml(listing));
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const sources = new Set(collection.candidates.map(({ file }) => file));
  return { files: new Map(sorted), gone, sources, problems, papers: counts };
}

/**
 * The parts of listings, by the name of the listing's file. Sets the day of the papers of a
 * listing whose day is known.
 */
function listedPapers(
  collection: Collection,
  papers: readonly MergedPaper[],
  givenDay: string | undefined,
  problems: Problem[],
): Map<string, ListingPart[]> {
  const paperOf = new Map(
    papers.flatMap((paper) => paper.candidates.map((candidate) => [candidate, paper] as const)),
  );
  const batches = Map.groupBy(
    collection.candidates.filter((candidate) => paperOf.has(candidate)),
    (candidate) =>
      candidate.section !== undefined
        ? sectionKey(candidate.file, candidate.section)
        : candidate.fields.listed && `${candidate.file}@${candidate.fields.listed.value}`,
  );
  const listings = new Map<string, ListingPart[]>();
  for (const [key, candidates] of batches) {
    const [first] = candidates;
    if (!key || !first) continue;
    const members = [...new Set(candidates.flatMap((candidate) => paperOf.get(candidate) ?? []))];
    const section = collection.sections.get(key);
    const listed: ListingDay | undefined =
      first.section === undefined
        ? { day: first.fields.listed?.value ?? '', inferred: false }
        : listingDay(section?.day, members.map(datesOf), givenDay);
    if (first.section !== undefined)
      problems.push(...dayProblems(first.file, section?.line, listed, givenDay));
    const source = listed?.inferred ? `${first.file}: the year is inferred` : first.file;
    if (listed) for (const paper of members) setDay(paper, listed.day, source);
    const name = listed?.day ?? undatedName(first.file);
    const { badge, curator, call, button } = section ?? {};
    const part: ListingPart = {
      ...(listed && { day: listed.day, inferred: listed.inferred }),
      ...(badge && { badge }),
      ...(curator && { curator }),
      ...(call && { call }),
      ...(button && { button }),
      source: first.file,
      papers: members.map(({ id }) => id),
    };
    listings.set(name, [...(listings.get(name) ?? []), part]);
  }
  return listings;
}

/** Adds listings without a day to those that now have it; returns the paths of their old files. */
function undatedBefore(listings: Map<string, ListingPart[]>, content: Content): string[] {
  const gone = new Set<string>();
  for (const parts of listings.values()) {
    for (const { day, source } of [...parts]) {
      const name = undatedName(source);
      const undated = content.listings.get(name);
      if (!day || !undated || listings.has(name)) continue;
      const { inferred: _, ...rest } = undated;
      parts.push({ ...rest, source });
      gone.add(`listings/${name}.yaml`);
    }
  }
  return [...gone];
}

const undatedName = (source: string) => `undated-${slugOf(source) || 'listing'}`;

function setDay({ fields }: MergedPaper, day: string, source: string): void {
  if (!fields.listed || fields.listed.value < day) fields.listed = { value: day, source };
}

function datesOf({ fields, existing }: MergedPaper): {
  published?: string | undefined;
  arxiv?: string | undefined;
} {
  return {
    published: fields.published?.value ?? existing?.record.published,
    arxiv: fields.arxiv?.value ?? existing?.record.arxiv,
  };
}

function dayProblems(
  file: string,
  line: number | undefined,
  listed: ListingDay | undefined,
  given: string | undefined,
): Problem[] {
  const note = (what: string, remedy: string): Problem => ({
    severity: 'note',
    file,
    ...(line && { line }),
    what,
    remedy,
  });
  const problems: Problem[] = [];
  if (given !== undefined && listed?.day !== given) {
    problems.push(
      note(`--day ${given} was not used: the listing prints another day`, 'Correct the one that is wrong.'),
    );
  }
  if (!listed)
    problems.push(note('the day of the listing is not known', 'Give it with --day, as 2025-07-04.'));
  if (listed?.inferred) {
    problems.push(
      note(
        `the day of the listing has no year; ${listed.day} was inferred, the first such day on or after its newest paper`,
        `Where that is wrong, delete listings/${listed.day}.yaml and import the file again with --day.`,
      ),
    );
  }
  return problems;
}

/** The text of a paper's file after the import; `undefined` where it can't be written. */
function paperText(paper: MergedPaper, problems: Problem[]): string | undefined {
  const { id, existing, fields, candidates } = paper;
  const { update, problems: kept } = existing
    ? updatedPaper(existing, fields)
    : { update: newPaper(fields), problems: [] };
  const { record, abstract } = update;
  problems.push(...textProblemsOf({ title: record.title, abstract }, candidates), ...kept);
  const [first] = candidates;
  if (abstract === '' && first) {
    problems.push({
      severity: 'note',
      file: first.file,
      line: first.line,
      what: `no source gives an abstract for "${shortened(record.title, 60)}"`,
      remedy: "The paper's page says so; import a source that has it, or write it into the paper's file.",
    });
  }
  if (
    existing &&
    JSON.stringify(update) === JSON.stringify({ record: existing.record, abstract: existing.abstract })
  ) {
    return existing.text;
  }
  try {
    const imported = existing?.isEdited ? (existing.imported ?? '') : undefined;
    return formatPaperFile({ ...record, id, abstract }, existing?.notes ?? '', imported);
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    problems.push(refusalOf(candidates[0], cause.message.replace(/\.$/, ''), 'Nothing of it was written.'));
    return undefined;
  }
}
