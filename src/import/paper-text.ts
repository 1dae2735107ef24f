import { FileError } from '../content/mistakes/error.ts';
import { formatPaperFile } from '../mdx/file.ts';
import { withLeft } from '../mdx/frontmatter.ts';
import { textProblemsOf } from './entry/text-problems.ts';
import type { MergedPaper } from './merge/identify.ts';
import { newPaper, type UpdateRules, updatedPaper } from './merge/update.ts';
import { type Problem, problemAt, shortened } from './problem.ts';

/** The text of a paper's file after the import; `undefined` where it can't be written. */
export function paperText(paper: MergedPaper, problems: Problem[], rules?: UpdateRules): string | undefined {
  const { id, existing, fields, candidates } = paper;
  const [first] = candidates;
  const { update, problems: kept } = existing
    ? updatedPaper(existing, fields, rules)
    : { update: newPaper(fields), problems: [] };
  const { record, abstract } = update;
  for (const problem of [...textProblemsOf({ title: record.title, abstract }, candidates), ...kept])
    problems.push(problem);
  if (abstract === '') {
    const what = `no source gives an abstract for "${shortened(record.title, 60)}"`;
    const remedy = "Import a source that has it, or write it into the paper's file.";
    problems.push(problemAt('note', first, what, remedy));
  }
  if (update === existing) return existing.text;
  try {
    const text = formatPaperFile({ ...record, id, abstract }, existing?.notes ?? '', existing);
    // A file that a person put back says so for good.
    const left = existing?.isRemoved ? undefined : existing?.left;
    return left === undefined ? text : withLeft(text, left);
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    const what = cause.message.replace(/\.$/, '');
    problems.push(problemAt('refused', first, what, 'Nothing of it was written.'));
    return undefined;
  }
}
