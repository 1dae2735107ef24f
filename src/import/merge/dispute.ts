import { duplicatesFile } from '../../content/duplicates.ts';
import { identifierFields } from '../../paper/identifier-text.ts';
import type { ExistingPaper } from '../content.ts';
import type { FieldData } from '../entry/datum.ts';
import { type Problem, problemAt, shortened } from '../problem.ts';
import type { MergedPaper } from './identify.ts';
import { disputedName, type IdentifierField, workKey } from './likeness/work-keys.ts';

/** The paper that an identifier is of. */
interface Owner {
  id: string;
  title: string;
}

const labels = {
  arxiv: 'arXiv identifier',
  doi: 'DOI',
  openreview: 'OpenReview identifier',
  pmid: 'PubMed identifier',
  pmcid: 'PubMed Central identifier',
} as const satisfies Record<IdentifierField, string>;

/**
 * The papers without identifiers that another paper has: the one with a file keeps it, else the one that
 * came first. The other's value goes to `extra` and, with how to decide, to `problems`; `isDecided` tells
 * pairs of ids that a curator parted.
 */
export function withoutDisputes(
  papers: readonly MergedPaper[],
  files: readonly ExistingPaper[],
  isDecided: (a: string, b: string) => boolean,
  problems: Problem[],
): MergedPaper[] {
  const owners = new Map<string, Owner>();
  for (const { id, record } of files)
    for (const name of identifierFields) claim(owners, name, record[name], { id, title: record.title });
  return papers.map((paper) => {
    const own = { id: paper.id, title: paper.fields.title?.value ?? paper.existing?.record.title ?? '' };
    const disputed = identifierFields.flatMap((name) => {
      const value = paper.fields[name]?.value;
      const owner = claim(owners, name, value, own);
      const isOwn = !owner || owner.id === own.id || paper.existing?.record[name] !== undefined;
      return isOwn || value === undefined ? [] : [{ name, value, owner }];
    });
    for (const { name, value, owner } of disputed)
      problems.push(
        disputeProblem(paper, own, owner, `${labels[name]} ${value}`, isDecided(own.id, owner.id)),
      );
    return disputed.length === 0 ? paper : { ...paper, fields: withoutFields(paper.fields, disputed) };
  });
}

/** Whose an identifier is, once a paper has claimed it. */
function claim(
  owners: Map<string, Owner>,
  name: IdentifierField,
  value: string | undefined,
  paper: Owner,
): Owner | undefined {
  if (value === undefined) return undefined;
  const key = workKey(name, value);
  const owner = owners.get(key) ?? paper;
  owners.set(key, owner);
  return owner;
}

function withoutFields(
  given: FieldData,
  disputed: readonly { name: IdentifierField; value: string }[],
): FieldData {
  const fields = { ...given };
  const extra: Record<string, string> = { ...given.extra?.value };
  let source = given.extra?.source;
  for (const { name, value } of disputed) {
    extra[disputedName(name)] = value;
    source ??= given[name]?.source;
    delete fields[name];
  }
  return { ...fields, extra: { value: extra, source: source ?? '' } };
}

function disputeProblem(
  { candidates }: MergedPaper,
  { id, title }: Owner,
  owner: Owner,
  identifier: string,
  isDecided: boolean,
): Problem {
  const what = `the ${identifier} of "${shortened(title, 60)}" (papers/${id}.mdx) is that of "${shortened(owner.title, 60)}" (papers/${owner.id}.mdx) as well, which is wrong for one of them; papers/${id}.mdx has it under extra alone`;
  const decision = isDecided
    ? ''
    : ` Write "- [${owner.id}, ${id}]" in ${duplicatesFile}, below same: if they are one paper, below different: if they are two.`;
  const remedy = `Correct it in the source, or in the files.${decision}`;
  const severity = isDecided ? 'note' : 'doubtful';
  return { ...problemAt(severity, candidates[0], what, remedy), kind: 'identifiers of two papers' };
}
