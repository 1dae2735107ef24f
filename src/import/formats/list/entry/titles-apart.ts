import type { TextRun } from '../segment/run.ts';
import { leadsToPaper } from '../words/label.ts';
import { wordCount } from './title-score.ts';

/** Fewer words of a link to a paper are its label. */
const shortestTitleWords = 3;

/**
 * The papers of a text that is nothing but titles which lead to them, each with the links behind it:
 * `[Shelves for Sets](…). [Drawers for Bags](…) [video](…)`. Any other text is one.
 */
export function titlesApart(runs: readonly TextRun[]): TextRun[][] {
  const starts = runs.flatMap(({ href, text }, at) =>
    href !== undefined &&
    leadsToPaper(href) &&
    wordCount(text) >= shortestTitleWords &&
    (at === 0 || !/^\p{Ll}/u.test(text))
      ? [at]
      : [],
  );
  const isRest = ({ href, text }: TextRun) => href !== undefined || !/[\p{L}\p{N}]/u.test(text);
  const isFirst = runs.slice(0, starts[0]).every(({ text }) => text.trim() === '');
  if (starts.length < 2 || !isFirst || !runs.every(isRest)) return [[...runs]];
  return starts.map((start, at) => runs.slice(at === 0 ? 0 : start, starts[at + 1]));
}
