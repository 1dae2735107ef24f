import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseTaxonomy, type Taxonomy, taxonomyFile } from '../../content/topics/taxonomy.ts';
import { topicsFile } from '../../content/topics/topics-file.ts';
import { counted } from '../../paper/count.ts';
import type { Paper } from '../../paper/paper.ts';
import { called } from '../called.ts';
import { readContent } from '../checking/content.ts';
import { isRefused } from '../checking/finding.ts';
import { isShelfOrSaid } from '../checking/missing-shelf.ts';
import { systemFaultLine } from '../failure.ts';
import { jsonText } from '../json-text.ts';
import { changesBetween, changesText } from './change.ts';
import { type TopicDivision, topicDivision, topicsIn } from './division.ts';

/** What `offprint topics` is asked. */
export interface TopicsFlags {
  json?: true;
  with?: string;
  without?: true;
  write?: true;
}

/** Does what the command line says; the status with which the process ends. */
export async function topicsStatus(folder: string, flags: TopicsFlags): Promise<number> {
  if (!(await isShelfOrSaid(folder))) return 1;
  const { content, findings } = await readContent(folder);
  const refused = findings.filter(isRefused);
  for (const { file, line, text } of refused)
    console.error(`${file}${line === undefined ? '' : `:${line}`}: ${text}`);
  if (refused.some(({ file }) => file === taxonomyFile)) return 1;
  if (content.papers.length === 0) {
    console.error(
      `${folder}: there are no papers here that can be read. Import some, or name another content folder.`,
    );
    return 1;
  }
  try {
    return await answer(folder, content.taxonomy, content.papers, flags);
  } catch (error) {
    console.error(systemFaultLine(error, flags.with) ?? (error as Error).message);
    return 1;
  }
}

async function answer(
  folder: string,
  taxonomy: Taxonomy,
  papers: readonly Paper[],
  flags: TopicsFlags,
): Promise<number> {
  const division = topicDivision(taxonomy, papers);
  const print = (value: unknown, text: () => string) =>
    process.stdout.write(flags.json ? jsonText(value) : text());
  if (flags.with !== undefined) {
    const other = parseTaxonomy(await readFile(flags.with, 'utf8'), flags.with);
    const changes = changesBetween(division, topicDivision(other, papers));
    print(changes, () => changesText(changes));
  } else if (flags.without) {
    const rest = division.rest.map(({ id, title }) => ({ id, title }));
    print(rest, () => rest.map(({ id, title }) => `${id}\t${title}\n`).join(''));
  } else if (flags.write) return write(folder, taxonomy, division);
  else print(summaryOf(division, papers.length), () => proposalOf(division));
  console.error(sumOf(division, papers.length));
  return 0;
}

async function write(folder: string, taxonomy: Taxonomy, division: TopicDivision): Promise<number> {
  if (topicsIn(taxonomy).length > 0) {
    console.error(
      `${taxonomyFile} has topics already, and was left as it is. Print the proposal into another file instead: ${called('topics > proposed.yaml')}`,
    );
    return 1;
  }
  if (topicsIn(division.taxonomy).length === 0) {
    console.error(
      'These papers are too few, or have too little in common, for topics of their own. Nothing was written.',
    );
    return 1;
  }
  await writeFile(path.join(folder, taxonomyFile), proposalOf(division));
  const count = topicsIn(division.taxonomy).length;
  console.log(
    `Wrote ${counted(count, 'topic')} into ${path.join(folder, taxonomyFile)}. Edit them as you like.`,
  );
  return 0;
}

/** The taxonomy as a file that gives the same division, and derives nothing more. */
function proposalOf({ taxonomy, papers }: TopicDivision): string {
  return topicsFile({ ...taxonomy, derive: 'none' }, ({ id }) =>
    counted(papers.get(id)?.length ?? 0, 'paper'),
  );
}

function summaryOf({ taxonomy, papers, rest }: TopicDivision, all: number) {
  return {
    papers: all,
    without: rest.length,
    topics: topicsIn(taxonomy).map(({ facet, topic: { id, name, phrases }, within }) => ({
      facet,
      id,
      name,
      within,
      papers: papers.get(id)?.length ?? 0,
      phrases,
    })),
  };
}

function sumOf({ taxonomy, rest }: TopicDivision, papers: number): string {
  const count = counted(topicsIn(taxonomy).length, 'topic');
  return `${count}; ${papers - rest.length} of ${counted(papers, 'paper')} have one.`;
}
