import { type Decision, type Duplicates, duplicatesFile } from '../../content/duplicates.ts';
import type { Content } from '../content.ts';
import type { Candidate } from '../entry/candidate.ts';
import { type Problem, problemAt } from '../problem.ts';
import { plainPolicy, type SourcePolicy } from '../source/policy.ts';
import { withoutDisputes } from './dispute.ts';
import { type DoubtfulPapers, doubtProblems, joinedProblems } from './doubt.ts';
import { existingTraits } from './existing.ts';
import { groupsOf } from './group.ts';
import { identified, type MergedPaper } from './identify.ts';
import { type JoinedContent, joinedContent, joinedPapers } from './join.ts';
import { mergedFields } from './merge.ts';
import { partedContent } from './part.ts';
import { partingOf } from './parting.ts';

/** The papers of an import, each once, and the content folder as a curator's decisions have it. */
export interface DistinctPapers extends JoinedContent {
  papers: MergedPaper[];
}

/**
 * Which papers the candidates speak of, with the ids that they have or get. A curator's decisions come
 * first; what looks like one paper and isn't decided goes to `problems`, with a line that decides it. `policy` and
 * `isMirrored` are the shelf's rules for its sources.
 */
export function distinctPapers(
  candidates: readonly Candidate[],
  given: Content,
  duplicates: Duplicates,
  problems: Problem[],
  policy: SourcePolicy = plainPolicy,
  isMirrored: (origin: string | undefined) => boolean = () => false,
): DistinctPapers {
  const differences: Problem[] = [];
  const together = joinedContent(given, duplicates.same, differences);
  const isParted = partingOf(duplicates.different, together.content.papers);
  const keys = joinedKeys(duplicates.same, together.content);
  const { groups, doubts } = groupsOf(candidates, isParted, keys);
  const merged = groups.map(({ candidates: own }) => ({ candidates: own, ...mergedFields(own, policy) }));
  const joined = partedContent(together, duplicates.different, merged);
  const { content } = joined;
  const doubtful: DoubtfulPapers[] = [];
  const all = identified(merged, content, problems, isMirrored, duplicates, doubtful);
  const joint = joinedPapers(all, duplicates.same, content, problems, policy);
  const isDecided = (a: string, b: string) =>
    duplicates.different.some(({ ids }) => ids.includes(a) && ids.includes(b));
  const papers = withoutDisputes(joint, content.papers, isDecided, problems);
  problems.push(...differences.filter(({ file }) => !isToldOf(file, papers, duplicates.same)));
  const byCandidates = new Map(all.map((paper) => [paper.candidates, paper]));
  for (const { group, other, why } of doubts) {
    const [a, b] = [byCandidates.get(group.candidates), byCandidates.get(other.candidates)];
    if (!a || !b) continue;
    const titles = [titleOf(a), titleOf(b)] as const;
    doubtful.push({ ids: [a.id, b.id], titles, why, place: other.candidates[0] });
  }
  problems.push(...doubtProblems(doubtful, duplicates), ...all.flatMap(joinedProblems));
  const ids = new Set([
    ...[...given.papers, ...given.removed].flatMap(({ id, record }) => [id, ...record.aliases]),
    ...all.map(({ id }) => id),
  ]);
  const isKnown = (id: string) => ids.has(id) || given.unreadable.has(`papers/${id}.mdx`);
  problems.push(...unknownPapers([...duplicates.same, ...duplicates.different], isKnown));
  return { ...joined, papers };
}

/** Whether the sources themselves speak of both papers, so that what differs between their files is told of them. */
function isToldOf(file: string, papers: readonly MergedPaper[], same: readonly Decision[]): boolean {
  const joined = same.find(({ ids }) => ids.some((id) => file === `papers/${id}.mdx`));
  const paper = papers.find(({ id }) => id === joined?.ids[0]);
  return paper !== undefined && paper.candidates.length > 1;
}

const titleOf = ({ fields, existing }: MergedPaper) => fields.title?.value ?? existing?.record.title ?? '';

/** A key that the works share which a curator joined, for each key of their file. */
function joinedKeys(same: readonly Decision[], { papers }: Content): Map<string, string> {
  if (same.length === 0) return new Map();
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return new Map(
    same.flatMap(({ ids }) => {
      const [id] = ids;
      const paper = byId.get(id);
      const keys = [...(paper ? existingTraits(paper).keys : []), ...ids.map((each) => `id:${each}`)];
      return keys.map((key) => [key, `same:${id}`] as const);
    }),
  );
}

function unknownPapers(decisions: readonly Decision[], isKnown: (id: string) => boolean): Problem[] {
  return decisions.flatMap(({ ids, lines }) =>
    ids.flatMap((id, at) => {
      if (isKnown(id)) return [];
      const place = { file: duplicatesFile, line: lines[at] };
      const remedy = 'Write the name of its file in papers/ without .mdx, or take the line out.';
      return [problemAt('refused', place, `there is no paper with the id ${id}`, remedy)];
    }),
  );
}
