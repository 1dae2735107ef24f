import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { textOf, textsIn } from './built.ts';
import { expectFolder } from './folder.ts';

const golden = path.resolve('tests/golden/build');
let folder = '';

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offprint-golden-'));
  const content = path.join(folder, 'content');
  await cp(golden, content, {
    recursive: true,
    filter: (name) => !name.startsWith(path.join(golden, 'expected')),
  });
  run('node', ['src/cli/offprint.ts', 'import', '--into', content], {});
  for (const [out, environment] of [
    ['first', {}],
    ['second', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
  ] as const) {
    run('astro', ['build'], {
      ...environment,
      OFFPRINT_CONTENT: content,
      OFFPRINT_OUT: path.join(folder, out),
    });
  }
});

after(() => rm(folder, { recursive: true, force: true }));

function run(command: string, args: string[], environment: Record<string, string>): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

test('papers of three sources give these files in content/', async () => {
  await expectFolder(await textsIn(path.join(folder, 'content')), path.join(golden, 'expected/content'));
});

test('every page of a small shelf has this text', async () => {
  const files = await textsIn(path.join(folder, 'first'));
  // The feeds of divisions have the entries of the one of the shelf.
  const pages = [...files].filter(([name]) => /\.html$|^[^/]*\.xml$/.test(name));
  await expectFolder(
    new Map(pages.map(([name, html]) => [`${name}.txt`, textOf(html)])),
    path.join(golden, 'expected/pages'),
  );
});

test('the whole list is cited in these files', async () => {
  const files = await textsIn(path.join(folder, 'first'));
  await expectFolder(
    new Map([...files].filter(([name]) => name.startsWith('shelf.'))),
    path.join(golden, 'expected/citations'),
  );
});

test('two builds are alike to the byte, whatever the time zone, the locale and the folder', async () => {
  const [first, second] = [
    await textsIn(path.join(folder, 'first'), 'latin1'),
    await textsIn(path.join(folder, 'second'), 'latin1'),
  ];
  assert.deepEqual([...second.keys()], [...first.keys()]);
  assert.deepEqual(
    [...second].filter(([name, bytes]) => first.get(name) !== bytes).map(([name]) => name),
    [],
  );
});
