import assert from 'node:assert/strict';
import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { newFolder, runImport, textsIn } from '../unit/cli/run.ts';
import { expectFolder } from './folder.ts';

const golden = path.resolve('tests/golden/mirror');

/** What a dry run would change, without the report before it. */
const differencesIn = (stdout: string) => stdout.slice(stdout.search(/^(?:Would |No file would )/m));

test('a folder that is followed: these differences and these files, each time it has changed', async () => {
  const cwd = await newFolder();
  const content = path.join(cwd, 'content');
  const library = path.join(cwd, 'library');
  await cp(path.join(golden, 'sources.yaml'), path.join(content, 'sources.yaml'));
  await cp(path.join(golden, 'own.jsonl'), path.join(content, 'sources/own.jsonl'));
  const versions = (await readdir(golden)).filter((name) => /^\d$/.test(name)).sort();
  assert.equal(versions.length, 3);
  for (const version of versions) {
    await rm(library, { recursive: true, force: true });
    await cp(path.join(golden, version), library, { recursive: true });
    const dry = await runImport(['--into', 'content', '--dry-run', '--all'], { cwd });
    const real = await runImport(['--into', 'content'], { cwd });
    assert.deepEqual([dry.status, real.status], [0, 0], real.stdout);
    const written = await textsIn(content);
    written.set('differences.txt', differencesIn(dry.stdout));
    await expectFolder(written, path.join(golden, 'expected', version));
  }
});
