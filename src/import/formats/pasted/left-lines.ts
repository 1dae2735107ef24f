import { shownValue } from '../../problem.ts';
import { keptIn } from '../kept-text.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';

/** So many lines are named, the most frequent first. */
const mostNamed = 5;

/**
 * The works of a copied page and, behind them, a note of the lines that none of their fields holds. `chrome`
 * matches what belongs to the page and not to a paper.
 */
export function* withLeftLines(
  text: string,
  works: Iterable<RawWork | RawFault>,
  chrome: RegExp,
): Generator<RawWork | RawFault | RawNote> {
  const found = [...works];
  yield* found;
  const lines = text.split('\n').map((line) => line.trim());
  const counts = new Map<string, number>();
  for (const [at, work] of found.entries()) {
    const next = found[at + 1];
    // What stands above a title belongs to the paper below it.
    const isKept = keptIn([work, next].map((one) => one && ('fields' in one ? one.fields : one)));
    for (const line of lines.slice(work.line - 1, next ? next.line - 1 : lines.length))
      if (!chrome.test(line) && isKept(line) === false) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const left = [...counts].sort(([, a], [, b]) => b - a);
  if (left.length === 0) return;
  const named = left
    .slice(0, mostNamed)
    .map(([line, count]) => `${shownValue(line)}${count > 1 ? ` (${count} times)` : ''}`);
  const more = left.length > mostNamed ? ` and ${left.length - mostNamed} more` : '';
  yield {
    line: found[0]?.line ?? 1,
    note: `no field holds these lines, which are left out: ${named.join(', ')}${more}`,
    remedy: 'Add by hand what a reader should see.',
  };
}
