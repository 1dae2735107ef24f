import { findingsIn } from './check.ts';
import { type Content, readContent } from './content.ts';
import { type Finding, sorted } from './finding.ts';

/** All that a check finds in a content folder without asking anyone, in the order of files and lines. */
export async function foundIn(folder: string): Promise<{ content: Content; findings: Finding[] }> {
  const { content, findings } = await readContent(folder);
  return { content, findings: sorted([...findings, ...findingsIn(content)]) };
}
