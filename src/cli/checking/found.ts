import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isSmallShelf } from '../../shelf/size.ts';
import { findingsIn } from './check.ts';
import { type CheckedContent, readContent } from './content.ts';
import { type Finding, sorted } from './finding.ts';
import { strayFiles } from './stray.ts';

/** All that a check finds in a content folder without asking anyone, in the order of files and lines. */
export async function foundIn(folder: string): Promise<{ content: CheckedContent; findings: Finding[] }> {
  const { content, findings } = await readContent(folder);
  return { content, findings: sorted([...findings, ...findingsIn(content), ...(await strayFiles(folder))]) };
}

/**
 * What a build refuses in a content folder. Before a build of a large shelf, its papers are not read but where
 * something else is refused: the build reads them all, and what it stops at is looked for after it.
 */
export async function refusedFindings(folder: string, when: 'before' | 'after'): Promise<Finding[]> {
  const papers = await readdir(path.join(folder, 'papers')).catch(() => []);
  if (when === 'before' && !isSmallShelf(papers.length)) {
    const { findings } = await readContent(folder, { papers: false });
    if (!findings.some(isRefused)) return [];
  }
  const { findings } = await foundIn(folder);
  return findings.filter(isRefused);
}

const isRefused = ({ kind }: Finding) => kind === 'refused';
