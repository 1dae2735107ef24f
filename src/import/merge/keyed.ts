import { titleKey } from '../../paper/id.ts';
import { titleWords } from '../../paper/wording/title-words.ts';
import type { ExistingPaper } from '../content.ts';
import type { FieldData } from '../entry/datum.ts';

/** Two titles with so many of their words in common can be one that was corrected. */
const leastShare = 0.5;

/**
 * The file of a paper whose entry was corrected in its source: it has the same citation key from the
 * same source, and nearly the same title.
 */
export function correctedPaper(
  papers: readonly ExistingPaper[],
  { key, title }: FieldData,
  isFree: (paper: ExistingPaper) => boolean,
): ExistingPaper | undefined {
  if (!key || !title) return undefined;
  return papers.find(
    (paper) =>
      paper.record.key === key.value &&
      paper.record.sources['key'] === key.source &&
      isFree(paper) &&
      isNearly(paper.record.title, title.value),
  );
}

/** Whether at least half of the words of two titles are in both. */
export function isNearly(a: string, b: string): boolean {
  if (titleKey(a) === titleKey(b)) return true;
  const [one, other] = [titleWords(a), titleWords(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common > 0 && common / new Set([...one, ...other]).size >= leastShare;
}
