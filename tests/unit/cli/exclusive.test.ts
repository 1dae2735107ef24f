import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { newFolder, runCommand, runImport, textsIn } from './run.ts';

const listing =
  'ReAct\n\nWe explore the use of LLMs to generate both reasoning traces and task-specific actions.\n';

async function lockedContent(): Promise<string> {
  const cwd = await newFolder();
  await mkdir(path.join(cwd, 'content/.offprint'), { recursive: true });
  await writeFile(path.join(cwd, 'content/.offprint/lock'), `${process.pid} at ${hostname()}`);
  await writeFile(path.join(cwd, 'a.txt'), listing);
  return cwd;
}

const running = /^Another import is running in this folder \(process \d+ at [^)]+\), and nothing was done\./;

test('a second import in a folder, or an undoing, stops with a sentence and changes nothing', async () => {
  const cwd = await lockedContent();
  const imported = await runImport(['a.txt', '--into', 'content'], { cwd });
  const undone = await runCommand('src/cli/offprint.ts', ['undo', '--into', 'content'], { cwd });
  for (const { status, stdout, stderr } of [imported, undone]) {
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, running);
  }
  assert.deepEqual([...(await textsIn(path.join(cwd, 'content'))).keys()], []);
});

test('a dry run needs no lock', async () => {
  const cwd = await lockedContent();
  const { status } = await runImport(['a.txt', '--into', 'content', '--dry-run'], { cwd });
  assert.equal(status, 0);
});

test('two imports at once are one after the other or refused, and none leaves a lock', async () => {
  const cwd = await newFolder();
  for (const name of ['a.txt', 'b.txt']) await writeFile(path.join(cwd, name), listing);
  const both = await Promise.all(
    ['a.txt', 'b.txt'].map((name) => runImport([name, '--into', 'content'], { cwd })),
  );
  assert.ok(both.some(({ status }) => status === 0));
  for (const { status, stderr } of both) if (status !== 0) assert.match(stderr, running);
  assert.ok(!existsSync(path.join(cwd, 'content/.offprint/lock')));
});

test('an import that is interrupted says so, leaves no lock and names the way back', async () => {
  const cwd = await newFolder();
  const records = Array.from({ length: 3000 }, (_, n) => `${JSON.stringify({ title: `Paper ${n}` })}\n`);
  await writeFile(path.join(cwd, 'a.jsonl'), records.join(''));
  const { status, stderr } = await runImport(['a.jsonl', '--into', 'content'], {
    cwd,
    signal: 'SIGINT',
    watch: (said, kill) => {
      if (said.includes('1000 of 3001 files written')) kill();
    },
  });
  assert.equal(status, 130);
  assert.match(stderr, /Interrupted while files were written\..* offprint undo takes back/);
  assert.ok(!existsSync(path.join(cwd, 'content/.offprint/lock')));
  assert.equal((await runCommand('src/cli/offprint.ts', ['undo', '--into', 'content'], { cwd })).status, 0);
  assert.deepEqual([...(await textsIn(path.join(cwd, 'content'))).keys()], []);
});

test('a report that cannot be written is noticed before anything is imported', async () => {
  const cwd = await newFolder();
  await writeFile(path.join(cwd, 'a.txt'), listing);
  const { status, stderr } = await runImport(['a.txt', '--into', 'content', '--report', 'no/where.txt'], {
    cwd,
  });
  assert.equal(status, 1);
  assert.match(stderr, /where\.txt/);
  assert.ok(!existsSync(path.join(cwd, 'content')));
});
