import type { Content, ExistingPaper } from '../content.ts';
import type { Candidate } from '../entry/candidate.ts';
import { type Problem, problemAt, shortened } from '../problem.ts';
import { isOfNoSource, originsIn, sourceOf } from '../source/origin.ts';
import { mirrorsRead, type SourcePolicy } from '../source/policy.ts';
import { ExistingPapers } from './existing.ts';

/** A paper that leaves the lists, and the mirror that it left. */
export interface LeavingPaper {
  paper: ExistingPaper;
  source: string;
}

/**
 * The papers that came from mirrors alone and are in none of them any more. A paper stays where a person
 * made it or put it back, where any other source gave a value of it, and where one of `witnesses`, the
 * entries of sources that this import doesn't merge, speaks of it. A mirror of which anything was refused
 * takes nothing away.
 */
export function leavingPapers(
  content: Pick<Content, 'papers'>,
  given: ReadonlySet<ExistingPaper>,
  witnesses: readonly Candidate[],
  policy: SourcePolicy,
  problems: readonly Problem[],
): LeavingPaper[] {
  const mirrors = mirrorsRead(policy, problems);
  if (mirrors.size === 0) return [];
  const leaving = content.papers.flatMap((paper) => {
    const source = given.has(paper) || isByHand(paper) ? undefined : mirrorOf(paper, mirrors, policy);
    return source === undefined ? [] : [{ paper, source }];
  });
  if (leaving.length === 0) return [];
  const files = new ExistingPapers(leaving.map(({ paper }) => paper));
  const seen = new Set(
    witnesses.map(
      ({ fields, id }) => files.known(fields, id, () => true) ?? files.titled(fields, () => true),
    ),
  );
  return leaving.filter(({ paper }) => !seen.has(paper));
}

/** Whether a person made the file, or put it back after its paper had left. */
function isByHand({ imported, left, record }: ExistingPaper): boolean {
  return imported === undefined || left !== undefined || record.sources['title'] === 'curator';
}

/** The mirror that a paper came from, where nothing but mirrors gave it. */
function mirrorOf(
  { record }: ExistingPaper,
  mirrors: ReadonlySet<string>,
  { modes }: SourcePolicy,
): string | undefined {
  const origins = Object.values(record.sources).flatMap(originsIn);
  const names = origins
    .filter((origin) => !isOfNoSource(origin))
    .map((origin) => sourceOf(origin, modes.keys()));
  return names.every((name) => name !== undefined && mirrors.has(name)) ? names[0] : undefined;
}

/** What the report says of a paper that leaves. */
export function leavingProblem({ paper, source }: LeavingPaper): Problem {
  const what = `"${shortened(paper.record.title, 60)}" left the lists, since ${source || 'no file in sources'} ${source ? 'no longer has it' : 'has it any more'}; its page says so`;
  const remedy = 'To keep it, move its file from removed/ back to papers/.';
  return problemAt('note', { file: `papers/${paper.id}.mdx` }, what, remedy);
}

/** What the report says of a paper that comes back. */
export function returningProblem({ id, record }: ExistingPaper): Problem {
  const what = `"${shortened(record.title, 60)}" came back to the lists`;
  return problemAt('note', { file: `papers/${id}.mdx` }, what, 'Its address is the same.');
}
