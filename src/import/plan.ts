import type { Listing } from '../content/listing.ts';
import { withLeft } from '../mdx/frontmatter.ts';
import type { Collection, ImportProgress, ReadSource } from './collection.ts';
import type { Content } from './content.ts';
import type { Candidate } from './entry/candidate.ts';
import { joinedListing, type ListingPart, listingYaml } from './listing/file.ts';
import { addUndated, listingParts } from './listing/parts.ts';
import { distinctPapers } from './merge/distinct.ts';
import type { MergedPaper } from './merge/identify.ts';
import type { JoinedContent } from './merge/join.ts';
import { leavingPapers, leavingProblem, returningProblem } from './merge/leave.ts';
import { paperText } from './paper-text.ts';
import type { Problem } from './problem.ts';
import { originsIn, sourceOf } from './source/origin.ts';
import { followsSources, plainPolicy, type SourcePolicy, winsInOrder } from './source/policy.ts';

/** What an import would write, and what it has to say. */
export interface Plan {
  /** Path below the content folder -> text, in order of path; unchanged papers among them. */
  files: Map<string, string>;
  /** Paths of files whose content is in another file now. */
  gone: string[];
  /** The names of the sources in which there were papers. */
  sources: Set<string>;
  /** What each source was read as. */
  read: ReadSource[];
  problems: Problem[];
  papers: { new: number; changed: number; unchanged: number };
}

/** How a plan is made. */
export interface PlanOptions {
  /** The day of listings that print none. */
  day?: string | undefined;
  policy?: SourcePolicy;
  /** The entries of the shelf's other sources, whose papers don't leave. */
  witnesses?: readonly Candidate[];
  tell: ImportProgress;
}

/** Merges what the sources say with what is there. */
export function planOf(
  collection: Collection,
  before: Content,
  { day, policy = plainPolicy, witnesses = [], tell }: PlanOptions,
): Plan {
  const problems = [...collection.problems];
  const formats = new Map(collection.candidates.map(({ file, format }) => [file, format]));
  const plan: Plan = {
    files: new Map(),
    gone: [],
    sources: new Set(formats.keys()),
    read: collection.read,
    problems,
    papers: { new: 0, changed: 0, unchanged: 0 },
  };
  if (!before.duplicates) return { ...plan, sources: new Set() };
  const follows = followsSources(policy, problems);
  const wins = winsInOrder(policy, formats);
  const joined = distinctPapers(collection.candidates, before, before.duplicates, problems, policy, follows);
  const { content, papers } = joined;
  const listings = listingParts(collection, papers, day, problems);
  plan.gone.push(...joined.gone, ...addUndated(listings, content.listings));
  const refused = new Set<string>();
  for (const [index, paper] of papers.entries()) {
    if ((index + 1) % 1000 === 0) tell(`${index + 1} of ${papers.length} papers merged`);
    const drops = isAllOf(paper.candidates, policy);
    const text = paperText(paper, problems, { follows, drops, wins });
    if (text === undefined) refused.add(paper.id);
    else addPaper(plan, paper, text, joined.texts);
  }
  const given = new Set(papers.flatMap(({ existing }) => existing ?? []));
  for (const leaving of leavingPapers(content, given, witnesses, policy, problems)) {
    const { id, text } = leaving.paper;
    plan.files.set(`removed/${id}.mdx`, withLeft(text, leaving.source));
    plan.gone.push(`papers/${id}.mdx`);
    problems.push(leavingProblem(leaving));
  }
  addJoined(plan, joined);
  // It came back, or an import was interrupted when it had.
  for (const { id, left } of content.removed)
    if (left !== undefined && plan.files.has(`papers/${id}.mdx`)) plan.gone.push(`removed/${id}.mdx`);
  addListings(plan, listings, content, refused);
  return { ...plan, files: new Map([...plan.files].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Tells whether each of some origins is a source that speaks of a paper with these candidates. */
function isAllOf(
  candidates: readonly Candidate[],
  { modes }: SourcePolicy,
): (origins: string | undefined) => boolean {
  const speaking = new Set(candidates.map(({ file }) => sourceOf(file, modes.keys())));
  return (origins = '') => originsIn(origins).every((origin) => speaking.has(sourceOf(origin, modes.keys())));
}

/** Adds a paper's file, which was among those that left where the paper comes back. */
function addPaper(
  plan: Plan,
  { id, existing }: MergedPaper,
  text: string,
  texts: JoinedContent['texts'],
): void {
  plan.files.set(`papers/${id}.mdx`, text);
  const before = texts.get(id) ?? existing?.text;
  const isSame = before === text && !existing?.isRemoved;
  plan.papers[before === undefined ? 'new' : isSame ? 'unchanged' : 'changed']++;
  if (existing?.isRemoved) plan.problems.push(returningProblem(existing));
}

/** Adds the files of papers and listings that a curator's decisions changed and no source speaks of. */
function addJoined(plan: Plan, { content, texts, listings }: JoinedContent): void {
  for (const { id, text } of content.papers) {
    const path = `papers/${id}.mdx`;
    if (!texts.has(id) || plan.files.has(path) || plan.gone.includes(path)) continue;
    plan.files.set(path, text);
    plan.papers.changed++;
  }
  for (const name of listings) {
    const listing = content.listings.get(name);
    if (listing) plan.files.set(`listings/${name}.yaml`, listingYaml(listing));
  }
}

/** Adds the files of listings that say something new. */
function addListings(
  { files }: Plan,
  listings: ReadonlyMap<string, readonly ListingPart[]>,
  content: Content,
  refused: ReadonlySet<string>,
): void {
  for (const [name, parts] of listings) {
    if (content.unreadable.has(`listings/${name}.yaml`)) continue;
    const written = parts.map((part) => ({ ...part, papers: part.papers.filter((id) => !refused.has(id)) }));
    const known = content.listings.get(name);
    const listing = written.reduce<Listing | undefined>(joinedListing, known);
    const yaml = listing && listingYaml(listing);
    if (yaml !== undefined && !(known && yaml === listingYaml(known)))
      files.set(`listings/${name}.yaml`, yaml);
  }
}
