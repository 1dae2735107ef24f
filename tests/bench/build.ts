/**
 * How long a build takes, how much memory and how many files, for 1,000, 5,000 and all papers of a
 * file of records, beside the same papers built by Astro's own `glob()` loader and MDX; and what a
 * reader's browser fetches. Without a file, the default content alone.
 *
 *     npm run bench -- papers.jsonl
 */
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Measure, measured } from './measure.ts';
import { type Visits, visitsTo } from './visit.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { counts: { type: 'string', default: '1000,5000,all' }, peer: { type: 'boolean', default: true } },
  allowNegative: true,
});
const [records] = positionals;

const folder = await mkdtemp(path.join(tmpdir(), 'offprint-bench-'));
try {
  const shelf = path.join(folder, 'default');
  await measured('astro', ['build'], path.resolve('content'), shelf);
  console.log(`The default content:\n  ${visitOf(await visitsTo(shelf))}`);
  const rows: { papers: number; ours: Measure; peer: Measure | undefined }[] = [];
  for (const count of records ? values.counts.split(',') : []) {
    const content = path.join(folder, `content-${count}`);
    const papers = await importFirst(
      records ?? '',
      count === 'all' ? Number.POSITIVE_INFINITY : Number(count),
      content,
    );
    const ours = await measured('astro', ['build'], content, path.join(folder, 'ours'));
    const peer = values.peer
      ? await measured('astro', ['build', '--root', 'tests/bench/peer'], content, path.join(folder, 'peer'))
      : undefined;
    rows.push({ papers, ours, peer });
    console.log(`${rowOf(papers, ours, peer)}\n  ${visitOf(await visitsTo(path.join(folder, 'ours')))}`);
  }
  if (rows.length > 1) console.log(growthOf(rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Imports the first `most` records of a file into a new content folder; gives how many files there are. */
async function importFirst(file: string, most: number, content: string): Promise<number> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (lines.length >= most) break;
    if (line.trim() !== '') lines.push(line);
  }
  const part = path.join(folder, 'papers.jsonl');
  await writeFile(part, `${lines.join('\n')}\n`);
  const { stderr } = spawnSync('node', ['src/cli/offprint.ts', 'import', part, '--into', content], {
    encoding: 'utf8',
  });
  for (const name of ['site.yaml', 'topics.yaml'])
    await cp(path.join('content', name), path.join(content, name));
  const names = await readdir(path.join(content, 'papers')).catch((cause) => {
    throw new Error(`${file} could not be imported:\n${stderr}`, { cause });
  });
  return names.length;
}

function rowOf(papers: number, ours: Measure, peer: Measure | undefined): string {
  return [
    `${papers} papers:`,
    `${ours.seconds.toFixed(1)} s, ${(ours.peakBytes / 1e9).toFixed(2)} GB,`,
    `${(ours.bytes / 1e6).toFixed(0)} MB in ${ours.files} files (${(ours.files / papers).toFixed(2)} a paper)`,
    ...(peer
      ? [
          `| glob() and MDX: ${peer.seconds.toFixed(1)} s, ${(peer.peakBytes / 1e9).toFixed(2)} GB, ${peer.files} files`,
          `| ${(peer.seconds / ours.seconds).toFixed(2)} times as long as ours`,
        ]
      : []),
  ].join(' ');
}

function visitOf({ paper, search, queries }: Visits): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    `a paper's page: ${kilobytes(paper.bytes)} in ${paper.requests} requests, HTML ${kilobytes(paper.html)}, script ${kilobytes(paper.script)};`,
    `page and first search: ${kilobytes(search)};`,
    `a query once loaded: ${queries[Math.floor(queries.length / 2)]?.toFixed(0)} ms, the slowest of ${queries.length} ${queries.at(-1)?.toFixed(0)} ms`,
  ].join(' ');
}

/** The exponent with which the time grows with the number of papers: 1 is in proportion. */
function growthOf(rows: { papers: number; ours: Measure }[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return '';
  const exponent = Math.log(last.ours.seconds / first.ours.seconds) / Math.log(last.papers / first.papers);
  return `From ${first.papers} to ${last.papers} papers the time grows as papers^${exponent.toFixed(2)}.`;
}
