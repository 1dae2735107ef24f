import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatPaperFile } from '../../../src/mdx/file.ts';
import { canonicalAbstract } from '../../../src/mdx/text.ts';
import { recordSchema } from '../../../src/paper/paper.ts';
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
  await run('node', ['src/cli/import.ts', file, '--into', folder], {}, [0, 1]);
  for (const name of ['site.yaml', 'topics.yaml'])
    await cp(path.join('content', name), path.join(folder, name));
  return (await readdir(path.join(folder, 'papers'))).length;
}

/** Builds a content folder; gives how long its search bundle took, in seconds. */
export async function buildSite(content: string, out: string): Promise<number> {
  let started = 0;
  let ended = 0;
  await run('astro', ['build'], { OFFPRINT_CONTENT: content, OFFPRINT_OUT: out }, [0], (said) => {
    if (said.includes('indexing ')) started = performance.now();
    if (said.includes('the search bundle is written')) ended = performance.now();
  });
  return (ended - started) / 1000;
}

/** Runs a command to its end. Rejects with what it said where its status isn't one of these. */
function run(
  command: string,
  args: string[],
  more: Record<string, string>,
  statuses: number[],
  hear: (said: string) => void = () => {},
): Promise<void> {
  const child = spawn(command, args, {
    env: { ...process.env, ...more, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said = `${said}${part}`.slice(-3000);
      hear(String(part));
    });
  return new Promise((resolve, reject) => {
    child.on('close', (status) =>
      statuses.includes(status ?? -1)
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')} failed:\n${said}`)),
    );
  });
}
