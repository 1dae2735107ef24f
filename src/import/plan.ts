import { formatPaperFile } from '../mdx/file.ts';
import { day as daySchema } from '../paper/date.ts';
import { idOf, isPaperId, slugOf, uniqueId } from '../paper/id.ts';
import { markedText, type TextProblem } from '../paper/text.ts';
import type { Listing } from '../shelf/listing.ts';
import type { Candidate } from './candidate.ts';
import { type Collection, type Progress, sectionKey } from './collection.ts';
import { type ListingDay, listingDay } from './day.ts';
import { type ExistingPaper, ExistingPapers } from './existing.ts';
import { groupsOf } from './group.ts';
import { joinedListing, type ListingPart, listingYaml } from './listings.ts';
import { mergedFields, type MergedFields } from './merge.ts';
import type { Problem } from './problem.ts';
import { newPaper, updatedPaper } from './update.ts';

/** What a content folder holds before an import. */
export interface Content {
  papers: ExistingPaper[];
  /** Of all papers' files, those that can't be read among them. */
  ids: ReadonlySet<string>;
  /** By file name without ending. */
  listings: Map<string, Listing>;
}

/** What an import would write, and what it has to say. */
export interface Plan {
  /** Path below the content folder -> text, in order of path; unchanged files among them. */
  files: Map<string, string>;
  problems: Problem[];
  papers: { new: number; changed: number; unchanged: number };
}

interface MergedPaper {
  id: string;
  existing: ExistingPaper | undefined;
  fields: MergedFields;
  candidates: Candidate[];
}

/** Merges what the sources say with what is there. `day` is the day of listings that print none. */
export function planOf(collection: Collection, content: Content, day: string | undefined, tell: Progress): Plan {
  const problems: Problem[] = [...collection.problems];
  const { groups, problems: doubtful } = groupsOf(collection.candidates);
  problems.push(...doubtful);
  const papers = identified(
    groups.map(({ candidates }) => ({ candidates, ...mergedFields(candidates) })),
    new ExistingPapers(content.papers),
    content.ids,
    problems,
  );
  const listings = listedPapers(collection, papers, day, problems);
  const files = new Map<string, string>();
  const counts = { new: 0, changed: 0, unchanged: 0 };
  papers.forEach((paper, index) => {
    if ((index + 1) % 1000 === 0) tell(`${index + 1} of ${papers.length} papers merged`);
    const text = paperText(paper, problems);
    files.set(`papers/${paper.id}.mdx`, text);
    counts[paper.existing === undefined ? 'new' : paper.existing.text === text ? 'unchanged' : 'changed']++;
  });
  for (const [name, parts] of listings) {
    const listing = parts.reduce<Listing | undefined>(joinedListing, content.listings.get(name));
    if (listing) files.set(`listings/${name}.yaml`, listingYaml(listing));
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return { files: new Map(sorted), problems, papers: counts };
}

/** Gives each group the id of its file, or a new one; groups without title or with a bad id are refused. */
function identified(
  groups: { candidates: Candidate[]; fields: MergedFields; problems: Problem[] }[],
  known: ExistingPapers,
  ids: ReadonlySet<string>,
  problems: Problem[],
): MergedPaper[] {
  const matched = new Map<ExistingPaper, true>();
  const found = groups.flatMap((group) => {
    const [first] = group.candidates;
    const wanted = group.candidates.find(({ id }) => id !== undefined)?.id;
    if (wanted !== undefined && !isPaperId(wanted)) {
      problems.push(refusalOf(first, `"${wanted}" can't be an id`, 'Use lower-case letters and digits, joined by hyphens.'));
      return [];
    }
    const existing = known.find(group.fields, wanted, (paper) => !matched.has(paper));
    if (existing) matched.set(existing, true);
    else if (!group.fields.title) {
      problems.push(refusalOf(first, 'no source gives this paper a title', 'Import a listing or a record that has it.'));
      return [];
    }
    problems.push(...group.problems);
    return [{ ...group, wanted, existing }];
  });
  const taken = new Set(ids);
  return found.map(({ candidates, fields, wanted, existing }) => {
    const id =
      existing?.id ?? uniqueId(wanted ?? idOf(fields.title?.value ?? ''), (candidate) => taken.has(candidate));
    taken.add(id);
    return { id, existing, fields, candidates };
  });
}

function refusalOf(candidate: Candidate | undefined, what: string, remedy: string): Problem {
  return { severity: 'refused', file: candidate?.file ?? '', ...(candidate && { line: candidate.line }), what, remedy };
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
  const paperOf = new Map(papers.flatMap((paper) => paper.candidates.map((candidate) => [candidate, paper] as const)));
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
        : (listingDay(section?.day, members.map(datesOf)) ?? (givenDay ? { day: daySchema.parse(givenDay), inferred: false } : undefined));
    if (first.section !== undefined) problems.push(...dayProblems(first.file, section?.line, listed));
    const source = listed?.inferred ? `${first.file}: the year is inferred` : first.file;
    if (listed) for (const paper of members) setDay(paper, listed.day, source);
    const name = listed?.day ?? `undated-${slugOf(first.file) || 'listing'}`;
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

function setDay({ fields }: MergedPaper, day: string, source: string): void {
  if (!fields.listed || fields.listed.value < day) fields.listed = { value: day, source };
}

function datesOf({ fields, existing }: MergedPaper): { published?: string | undefined; arxiv?: string | undefined } {
  return {
    published: fields.published?.value ?? existing?.record.published,
    arxiv: fields.arxiv?.value ?? existing?.record.arxiv,
  };
}

function dayProblems(file: string, line: number | undefined, listed: ListingDay | undefined): Problem[] {
  const place = { severity: 'note' as const, file, ...(line && { line }) };
  if (!listed) {
    return [{ ...place, what: 'the day of the listing is not known', remedy: 'Give it with --day, as 2025-07-04.' }];
  }
  if (!listed.inferred) return [];
  return [
    {
      ...place,
      what: `the day of the listing has no year; ${listed.day} was inferred, the first such day on or after its newest paper`,
      remedy: 'Where that is wrong, write the year behind the day in the source.',
    },
  ];
}

/** The text of a paper's file after the import. What is said of its words goes to the problems. */
function paperText(paper: MergedPaper, problems: Problem[]): string {
  const { id, existing, fields, candidates } = paper;
  for (const field of ['title', 'abstract'] as const) {
    const datum = fields[field];
    const origin = candidates.find((candidate) => candidate.fields[field]?.value === datum?.value);
    if (datum && origin) problems.push(...markedText(datum.value).problems.map((problem) => wordProblem(origin, field, problem)));
  }
  if (!existing) {
    const { record, abstract } = newPaper(fields);
    return formatPaperFile({ ...record, id, abstract }, '');
  }
  const { update, problems: kept } = updatedPaper(existing, fields);
  problems.push(...kept);
  const isSame = JSON.stringify(update) === JSON.stringify({ record: existing.record, abstract: existing.abstract });
  if (isSame) return existing.text;
  const { record, abstract } = update;
  return formatPaperFile({ ...record, id, abstract }, existing.notes, existing.isEdited ? (existing.imported ?? '') : undefined);
}

const wordProblems: Record<TextProblem['kind'], [what: string, remedy: string]> = {
  'unknown-macro': ['is a macro that nobody here knows', 'It stays word for word; write what it stands for into the paper\'s file.'],
  'lost-backslash': ['looks like a macro without its backslash', "It stays word for word; correct it in the paper's file."],
  'bad-mathematics': ['is mathematics that can\'t be set', "It stays word for word; correct it in the paper's file."],
};

function wordProblem({ file, line }: Candidate, field: string, { kind, found, message }: TextProblem): Problem {
  const [what, remedy] = wordProblems[kind];
  return { severity: 'note', file, line, what: `${field}: ${found} ${what}${message ? ` (${message})` : ''}`, remedy };
}
