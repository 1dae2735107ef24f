import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isSmallShelf } from '../../shelf/size.ts';
import { findingsIn } from './check.ts';
import { type CheckedContent, readContent } from './content.ts';
import { type Finding, isRefused, sorted } from './finding.ts';

/** All that a check finds in a content folder without asking anyone, in the order of files and lines. */
export async function foundIn(folder: string): Promise<{ content: CheckedContent; findings: Finding[] }> {
  const { content, findings } = await readContent(folder);
  return { content, findings: sorted([...findings, ...findingsIn(content)]) };
}

/** What is found of a content folder for a build. */
export interface FoundForBuild {
  /** How many papers there are. */
  papers: number;
  findings: Finding[];
  /** Whether the papers were read. */
  isWhole: boolean;
}

/**
 * What a check finds in a content folder before a build, or after one that failed. Before the build of a large shelf its
 * papers are not read, unless something else is refused: the build reads them all, and what it stops at is looked for
 * after it.
 */
export async function foundForBuild(folder: string, when: 'before' | 'after'): Promise<FoundForBuild> {
  const names = await readdir(path.join(folder, 'papers')).catch(() => []);
  const papers = names.filter((name) => name.endsWith('.mdx')).length;
  if (when === 'before' && !isSmallShelf(papers)) {
    const { findings } = await readContent(folder, { papers: false });
    if (!findings.some(isRefused)) return { papers, findings: [], isWhole: false };
  }
  const { content, findings } = await foundIn(folder);
  return { papers: content.papers.length, findings, isWhole: true };
}
