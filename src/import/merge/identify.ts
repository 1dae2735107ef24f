import type { Duplicates } from '../../content/duplicates.ts';
import { type Nameable, newIdOf, uniqueId } from '../../paper/id.ts';
import type { Content, ExistingPaper } from '../content.ts';
import type { FieldData } from '../entry/datum.ts';
import { type Place, type Problem, problemAt, shortened } from '../problem.ts';
import { BrokenFiles } from './broken.ts';
import type { DoubtfulPapers } from './doubt.ts';
import { ExistingPapers } from './existing.ts';
import type { Group } from './group.ts';
import { correctedPaper } from './keyed.ts';

/** A paper with the id that names its file, and the file where it has one. */
export interface MergedPaper extends Group {
  id: string;
  existing: ExistingPaper | undefined;
  fields: FieldData;
}

/** What the sources say of one paper. */
export type MergedRecord = Omit<MergedPaper, 'id' | 'existing'> & { problems: Problem[] };

/**
 * Gives each paper the id of its file, or a new one. Files that certainly are a paper's own are
 * assigned first, so that papers of one title keep theirs in whatever order they come. A paper without
 * title is refused, and one whose file can't be read; one that a person took off the shelf stays off it.
 * What is refused or differs goes to `problems`, papers that may be those of other files go to `doubts`.
 * `isMirrored` tells the origins whose entries may be corrected.
 */
export function identified(
  merged: readonly MergedRecord[],
  content: Content,
  problems: Problem[],
  isMirrored: (origin: string | undefined) => boolean = () => false,
  { same, different }: Duplicates = { same: [], different: [] },
  doubts: DoubtfulPapers[] = [],
): MergedPaper[] {
  const files = new ExistingPapers(content.papers);
  const removed = new ExistingPapers(content.removed);
  const given = new Set<ExistingPaper>();
  const isFree = (paper: ExistingPaper) => !given.has(paper);
  const keep = (paper: ExistingPaper | undefined) => paper && given.add(paper) && paper;
  const known = merged.map((paper) =>
    keep(
      files.known(paper.fields, wantedId(paper), isFree) ??
        removed.known(paper.fields, wantedId(paper), isFree),
    ),
  );
  const isOwn = parted(different, content);
  const existing = merged.map(
    ({ fields }, index) =>
      known[index] ??
      keep(
        files.titled(fields, (paper) => isFree(paper) && isOwn(paper, fields)) ??
          (isMirrored(fields.key?.source) ? correctedPaper(content.papers, fields, isFree) : undefined) ??
          removed.titled(fields, isFree),
      ),
  );
  const broken = new BrokenFiles(content.unreadable);
  const all = [...content.papers, ...content.removed];
  const taken = new Set([...all.flatMap(({ id, record }) => [id, ...record.aliases]), ...broken.ids]);
  // What was joined to a paper comes again under its old id, and is joined again.
  for (const { ids } of same) for (const id of ids.slice(1)) taken.delete(id);
  return merged.flatMap((paper, index) => {
    const { candidates, fields } = paper;
    const [first] = candidates;
    const file = existing[index];
    const wanted = wantedId(paper);
    const base = wanted ?? newIdOf(nameable(fields));
    const refusal = refusalOf(paper, file, base, broken);
    if (refusal) {
      problems.push(refusal);
      return [];
    }
    const id = file?.id ?? uniqueId(base, (candidate) => taken.has(candidate));
    taken.add(id);
    if (wanted !== undefined && wanted !== id) problems.push(otherIdProblem(first, wanted, id, !!file));
    problems.push(...paper.problems);
    const own = { id, title: fields.title?.value ?? file?.record.title ?? '', place: first };
    doubts.push(...doubtsOf(own, file, fields, files));
    return [{ id, existing: file, fields, candidates }];
  });
}

/** What is known of a paper that may name its file. */
function nameable({ title, arxiv, doi, openreview, pmid, pmcid, authors, published }: FieldData): Nameable {
  const told = { title, arxiv, doi, openreview, pmid, pmcid, authors, published };
  return Object.fromEntries(Object.entries(told).map(([name, datum]) => [name, datum?.value]));
}

/** Why a paper isn't imported; `undefined` where it is. */
function refusalOf(
  { candidates: [first], fields: { title, ...fields } }: MergedRecord,
  file: ExistingPaper | undefined,
  base: string,
  broken: BrokenFiles,
): Problem | undefined {
  if (file) return file.isRemoved && file.left === undefined ? takenOffProblem(first, file) : undefined;
  if (!title) {
    const remedy = 'Import a listing or a record that has it.';
    return problemAt('refused', first, 'no source gives this paper a title', remedy);
  }
  const path = broken.of(base, { title, ...fields });
  if (path === undefined) return undefined;
  const may = path === `papers/${base}.mdx` ? '' : ' and may be its file';
  const what = `"${shortened(title.value, 60)}" was not imported, since ${path} can't be read${may}`;
  return problemAt('refused', first, what, 'Correct that file first.');
}

/** Whether a paper with the title of a file can be that file's: not where it was parted from it and has no file yet. */
function parted(different: Duplicates['different'], { papers }: Content) {
  const ids = new Set(papers.map(({ id }) => id));
  const open = different.filter((decision) => decision.ids.some((id) => !ids.has(id)));
  return (paper: ExistingPaper, fields: FieldData): boolean => {
    const base = open.length > 0 && newIdOf(nameable(fields));
    const isBase = (id: string) => !ids.has(id) && (id === base || id.replace(/-\d+$/, '') === base);
    return !open.some((decision) => decision.ids.includes(paper.id) && decision.ids.some(isBase));
  };
}

/** The other files that may be the paper's: those with its identifiers, and for a new paper those that are like it. */
function doubtsOf(
  { id, title, place }: { id: string; title: string; place: Place },
  file: ExistingPaper | undefined,
  fields: FieldData,
  files: ExistingPapers,
): DoubtfulPapers[] {
  const identified = files.identified(fields).map((paper) => ({ paper, why: 'they share an identifier' }));
  const alike = file ? [] : files.doubtful(fields, () => true);
  return [...identified, ...alike]
    .filter(({ paper }) => paper !== file)
    .map(({ paper, why }) => ({ ids: [paper.id, id], titles: [paper.record.title, title], why, place }));
}

function takenOffProblem(place: Place, { id, record }: ExistingPaper): Problem {
  const what = `"${shortened(record.title, 60)}" was not imported, since somebody took it off the shelf`;
  return problemAt('note', place, what, `To have it back, move removed/${id}.mdx to papers/.`);
}

function wantedId({ candidates }: MergedRecord): string | undefined {
  return candidates.find(({ id }) => id !== undefined)?.id;
}

function otherIdProblem(place: Place, wanted: string, id: string, hasFile: boolean): Problem {
  const [why, remedy] = hasFile
    ? [
        `the paper already has the file papers/${id}.mdx`,
        'An id is chosen once; for a further address write an alias.',
      ]
    : [`another paper has it, so this one is ${id}`, 'Ask for another id if you want one.'];
  return problemAt('note', place, `the id ${wanted} was not given: ${why}`, remedy);
}
