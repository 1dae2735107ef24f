import type { Change } from './change.ts';
import type { ReadSource } from './collection.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { ReadableStore } from './store.ts';
import { type SummarizedPaper, summaryOf } from './summary.ts';

/** What an import did, or would do, as programs read it. */
export interface ImportResult {
  /** Whether it was written; not in a dry run. */
  isWritten: boolean;
  counts: { new: number; changed: number; unchanged: number; left: number; refused: number };
  /** Papers by what happens to them, in the order of their ids; of those that change with their fields. */
  new: SummarizedPaper[];
  changed: SummarizedPaper[];
  unchanged: string[];
  /** Papers that left the shelf. */
  left: SummarizedPaper[];
  /** What each source was read as. */
  read: ReadSource[];
  /** All that the report names, by where it stands. */
  problems: Pick<Problem, 'severity' | 'file' | 'line' | 'what' | 'remedy'>[];
}

/** What a plan does to a folder, which is as it was before. */
export async function importResult(
  store: ReadableStore,
  plan: Plan,
  changes: readonly Change[],
  isWritten: boolean,
): Promise<ImportResult> {
  const summary = await summaryOf(store, changes, plan.problems);
  const touched = new Set(changes.map(({ path }) => path));
  const unchanged = [...plan.files.keys()]
    .filter((path) => path.startsWith('papers/') && !touched.has(path))
    .map((path) => path.slice('papers/'.length, -'.mdx'.length));
  const refused = plan.problems.filter(({ severity }) => severity === 'refused').length;
  return {
    isWritten,
    counts: {
      new: summary.new.length,
      changed: summary.changed.length,
      unchanged: unchanged.length,
      left: summary.left.length,
      refused,
    },
    new: summary.new,
    changed: summary.changed,
    unchanged,
    left: summary.left,
    read: plan.read.map(({ file, about, entries }) => ({ file, about, entries })),
    problems: plan.problems.map(({ kind: _, ...problem }) => problem),
  };
}
