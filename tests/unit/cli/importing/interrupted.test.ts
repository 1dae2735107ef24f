import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { newFolder, runCommand, runImport, textsIn } from '../run.ts';

const recordOf = (n: number, venue: string) =>
  `${JSON.stringify({
    title: `Paper ${n}`,
    abstract: `We present paper ${n}, import {x} from <y>. ${'It says so in many words. '.repeat(4)}`,
    venue,
    listed: `2025-07-0${(n % 9) + 1}`,
  })}\n`;
const batch = (venue: string) => Array.from({ length: 2000 }, (_, n) => recordOf(n, venue)).join('');

/** Numbers from 0 to 1, the same at each run. */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Imports what was received and kills the import `after` milliseconds of writing; whether it was in time. */
async function interrupted(cwd: string, after: number): Promise<boolean> {
  const { status } = await runImport(['--into', 'content'], {
    cwd,
    watch: (said, kill) => {
      if (said.includes('2000 of 2000 papers merged')) setTimeout(kill, after);
    },
  });
  return status === null;
}

/** The texts that were found to be whole. */
const whole = new Set<string>();

function expectWhole(files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    if (!name.endsWith('.mdx')) assert.match(name, /^\.offprint-.*\.tmp$/);
    else if (!whole.has(text)) assert.equal(parsePaperFile(text, name).edited.size, 0);
    whole.add(text);
  }
}

async function newContent(): Promise<string> {
  const cwd = await newFolder();
  await mkdir(path.join(cwd, 'content/sources'), { recursive: true });
  return cwd;
}

const receive = (cwd: string, venue: string) =>
  writeFile(path.join(cwd, 'content/sources/a.jsonl'), batch(venue));

test('an import that is killed leaves every file whole, the old or the new, the next one completes it, and each can be undone', async () => {
  const calm = await newContent();
  await receive(calm, 'NeurIPS');
  let begun = 0;
  await runImport(['--into', 'content'], {
    cwd: calm,
    watch: (said) => {
      if (said.includes('2000 of 2000 papers merged')) begun = performance.now();
    },
  });
  const writing = performance.now() - begun;
  const expected = await textsIn(path.join(calm, 'content'));
  assert.equal(expected.size, 2000 + 9 + 1);

  const cwd = await newContent();
  const moments = drawn(20_250_704);
  let killed = 0;
  for (const venue of ['ICLR', 'NeurIPS', 'ICLR']) {
    await receive(cwd, venue);
    if (await interrupted(cwd, writing * 0.5 * moments.next().value)) killed++;
    expectWhole(await textsIn(path.join(cwd, 'content/papers')));
  }
  assert.ok(killed > 0, 'no import was interrupted');

  await receive(cwd, 'NeurIPS');
  assert.equal((await runImport(['--into', 'content'], { cwd })).status, 0);
  assert.deepEqual(await textsIn(path.join(cwd, 'content')), expected);

  let undone = 0;
  while ((await runCommand('src/cli/offprint.ts', ['undo', '--into', 'content'], { cwd })).status === 0)
    undone++;
  assert.ok(undone > 1, 'what was killed left no step');
  assert.deepEqual([...(await textsIn(path.join(cwd, 'content'))).keys()], ['sources/a.jsonl']);
});
