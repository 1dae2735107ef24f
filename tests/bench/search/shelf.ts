import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { threadRun } from '../../../src/build/thread.ts';
import { siteSchema } from '../../../src/content/site/site.ts';
import { parseTaxonomy } from '../../../src/content/topics/taxonomy.ts';
import { formatPaperFile } from '../../../src/mdx/file.ts';
import { canonicalAbstract } from '../../../src/paper/abstract.ts';
import { recordSchema } from '../../../src/paper/paper.ts';
import { searchInput } from '../../../src/search/build/input.ts';
import type { BundleTask } from '../../../src/search/build/thread.ts';
import { shelfOf } from '../../../src/shelf/shelf.ts';
import { papersIn } from '../../papers.ts';
import type { JudgedText } from './judged.ts';

/** Writes a content folder of texts; the id of each paper is that of its text behind `d`. */
export async function writeContent(texts: readonly JudgedText[], folder: string): Promise<void> {
  await mkdir(path.join(folder, 'papers'), { recursive: true });
  for (const { id, title, text, authors, venue } of texts) {
    const record = recordSchema.parse({ title: title || id, authors, ...(venue && { venue }) });
    const paper = { ...record, id: paperIdOf(id), abstract: canonicalAbstract(text) };
    await writeFile(path.join(folder, 'papers', `${paper.id}.mdx`), formatPaperFile(paper, ''));
  }
}

/** The id of the paper that a text becomes. */
export function paperIdOf(id: string): string {
  return `d${id.toLowerCase()}`;
}

/** Imports a file of records into a new content folder with the taxonomy of the default one. */
export async function importContent(file: string, folder: string): Promise<number> {
  await run('node', ['src/cli/offprint.ts', 'import', file, '--into', folder], {}, [0, 1]);
  for (const name of ['site.yaml', 'topics.yaml'])
    await cp(path.join('content', name), path.join(folder, name));
  return (await readdir(path.join(folder, 'papers'))).length;
}

/** Builds a content folder. */
export async function buildSite(content: string, out: string): Promise<void> {
  await run('astro', ['build'], { OFFPRINT_CONTENT: content, OFFPRINT_OUT: out }, [0]);
}

/** How long the search bundle of a content folder takes in its thread, nothing beside it, in seconds. */
export async function bundleTime(content: string, out: string): Promise<number> {
  const taxonomy = parseTaxonomy(await readFile(path.join(content, 'topics.yaml'), 'utf8'), 'topics.yaml');
  const papers = papersIn(content).map((paper) => ({ ...paper, notes: [], usesMdx: false }));
  const input = searchInput(shelfOf(siteSchema.parse({}), taxonomy, [], papers));
  const start = performance.now();
  const task: BundleTask = { input, thesaurus: [], folder: path.join(out, 'pagefind') };
  await threadRun(new URL('../../../src/search/build/thread.ts', import.meta.url), task);
  return (performance.now() - start) / 1000;
}

/** Runs a command to its end. Rejects with what it said where its status isn't one of these. */
function run(
  command: string,
  args: string[],
  more: Record<string, string>,
  statuses: number[],
): Promise<void> {
  const child = spawn(command, args, {
    env: { ...process.env, ...more, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said = `${said}${part}`.slice(-3000);
    });
  return new Promise((resolve, reject) => {
    child.on('close', (status) =>
      statuses.includes(status ?? -1)
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')} failed:\n${said}`)),
    );
  });
}
