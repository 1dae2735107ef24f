import { idOf, uniqueId } from '../../paper/id.ts';
import { type Candidate, shortened } from '../candidate.ts';
import type { Content } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { type ExistingPaper, ExistingPapers } from './existing.ts';
import type { MergedFields } from './merge.ts';

/** A paper with the id that names its file, and the file where it has one. */
export interface MergedPaper {
  id: string;
  existing: ExistingPaper | undefined;
  fields: MergedFields;
  candidates: Candidate[];
}

/** What the sources say of one paper. */
export type MergedRecord = Omit<MergedPaper, 'id' | 'existing'> & { problems: Problem[] };

/**
 * Gives each paper the id of its file, or a new one. Files that are surely a paper's own are given
 * out first, so that papers of one title keep theirs in whatever order they come. A paper without
 * title is refused, and one whose file can't be read. What is refused or differs goes to `problems`.
 */
export function identified(
  merged: readonly MergedRecord[],
  content: Content,
  problems: Problem[],
): MergedPaper[] {
  const files = new ExistingPapers(content.papers);
  const given = new Set<ExistingPaper>();
  const isFree = (paper: ExistingPaper) => !given.has(paper);
  const keep = (paper: ExistingPaper | undefined) => paper && given.add(paper) && paper;
  const known = merged.map((paper) => keep(files.known(paper.fields, wantedId(paper), isFree)));
  const existing = merged.map((paper, index) => known[index] ?? keep(files.titled(paper.fields, isFree)));
  const broken = new Set([...content.unreadable].map((path) => path.replace(/^papers\/(.*)\.mdx$/, '$1')));
  const taken = new Set([...content.papers.map(({ id }) => id), ...broken]);
  return merged.flatMap((paper, index) => {
    const { candidates, fields } = paper;
    const [first] = candidates;
    const file = existing[index];
    const wanted = wantedId(paper);
    const base = wanted ?? idOf(fields.title?.value ?? '');
    if (!file && !fields.title) {
      problems.push(
        refusalOf(first, 'no source gives this paper a title', 'Import a listing or a record that has it.'),
      );
      return [];
    }
    if (!file && broken.has(base)) {
      const what = `"${shortened(fields.title?.value, 60)}" was not imported, since papers/${base}.mdx can't be read`;
      problems.push(refusalOf(first, what, 'Correct that file first.'));
      return [];
    }
    const id = file?.id ?? uniqueId(base, (candidate) => taken.has(candidate));
    taken.add(id);
    if (wanted !== undefined && wanted !== id)
      problems.push(otherIdProblem(first, wanted, id, file !== undefined));
    problems.push(...paper.problems);
    return [{ id, existing: file, fields, candidates }];
  });
}

function wantedId({ candidates }: MergedRecord): string | undefined {
  return candidates.find(({ id }) => id !== undefined)?.id;
}

function otherIdProblem(
  candidate: Candidate | undefined,
  wanted: string,
  id: string,
  hasFile: boolean,
): Problem {
  const why = hasFile
    ? `the paper already has the file papers/${id}.mdx`
    : `another paper has it, so this one is ${id}`;
  const remedy = hasFile
    ? 'An id is chosen once; for a further address write an alias.'
    : 'Ask for another id if you want one.';
  return { ...refusalOf(candidate, `the id ${wanted} was not given: ${why}`, remedy), severity: 'note' };
}

/** A refusal at the place of a candidate. */
export function refusalOf(candidate: Candidate | undefined, what: string, remedy: string): Problem {
  return {
    severity: 'refused',
    file: candidate?.file ?? '',
    ...(candidate && { line: candidate.line }),
    what,
    remedy,
  };
}
