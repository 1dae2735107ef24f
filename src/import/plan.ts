import type { Listing } from '../content/listing.ts';
import type { Collection, ImportProgress } from './collection.ts';
import type { Content } from './content.ts';
import { joinedListing, listingYaml } from './listing/file.ts';
import { addUndated, listingParts } from './listing/parts.ts';
import { distinctPapers } from './merge/distinct.ts';
import { paperText } from './paper-text.ts';
import type { Problem } from './problem.ts';

/** What an import would write, and what it has to say. */
export interface Plan {
  /** Path below the content folder -> text, in order of path; unchanged papers among them. */
  files: Map<string, string>;
  /** Paths of files whose content is in another file now. */
  gone: string[];
  /** The names of the sources in which there were papers. */
  sources: Set<string>;
  problems: Problem[];
  papers: { new: number; changed: number; unchanged: number };
}

/** Merges what the sources say with what is there. `day` is the day of listings that print none. */
export function planOf(
  collection: Collection,
  given: Content,
  day: string | undefined,
  tell: ImportProgress,
): Plan {
  const problems = [...collection.problems];
  if (!given.duplicates) return emptyPlan(problems);
  const { content, papers, ...joined } = distinctPapers(
    collection.candidates,
    given,
    given.duplicates,
    problems,
  );
  const listings = listingParts(collection, papers, day, problems);
  const files = new Map<string, string>();
  const refused = new Set<string>();
  const counts = { new: 0, changed: 0, unchanged: 0 };
  for (const name of joined.listings) {
    const listing = content.listings.get(name);
    if (listing) files.set(`listings/${name}.yaml`, listingYaml(listing));
  }
  for (const [index, paper] of papers.entries()) {
    if ((index + 1) % 1000 === 0) tell(`${index + 1} of ${papers.length} papers merged`);
    const text = paperText(paper, problems);
    if (text === undefined) refused.add(paper.id);
    else {
      files.set(`papers/${paper.id}.mdx`, text);
      const before = joined.texts.get(paper.id) ?? paper.existing?.text;
      counts[before === undefined ? 'new' : before === text ? 'unchanged' : 'changed']++;
    }
  }
  for (const { id, text } of content.papers) {
    const path = `papers/${id}.mdx`;
    if (!joined.texts.has(id) || files.has(path)) continue;
    files.set(path, text);
    counts.changed++;
  }
  const gone = [...joined.gone, ...addUndated(listings, content.listings)];
  for (const [name, parts] of listings) {
    if (content.unreadable.has(`listings/${name}.yaml`)) continue;
    const written = parts.map((part) => ({ ...part, papers: part.papers.filter((id) => !refused.has(id)) }));
    const known = content.listings.get(name);
    const listing = written.reduce<Listing | undefined>(joinedListing, known);
    const yaml = listing && listingYaml(listing);
    if (yaml !== undefined && !(known && yaml === listingYaml(known)))
      files.set(`listings/${name}.yaml`, yaml);
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const sources = new Set(collection.candidates.map(({ file }) => file));
  return { files: new Map(sorted), gone, sources, problems, papers: counts };
}

function emptyPlan(problems: Problem[]): Plan {
  return {
    files: new Map(),
    gone: [],
    sources: new Set(),
    problems,
    papers: { new: 0, changed: 0, unchanged: 0 },
  };
}
