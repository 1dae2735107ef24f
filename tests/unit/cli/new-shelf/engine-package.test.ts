import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { engineVersion } from '../../../../src/cli/engine.ts';
import { engineFault, enginePackage, keepPackage } from '../../../../src/cli/new-shelf/engine-package.ts';
import { newFolder } from '../run.ts';

const given = '../packages/offprint-1.2.3.tgz';

/** A folder in which npm has installed the engine from `resolved`. */
async function installed(resolved: string) {
  const cwd = await newFolder();
  const folder = path.join(cwd, 'shelf');
  const engine = path.join(folder, 'node_modules/offprint/engine');
  await mkdir(engine, { recursive: true });
  await mkdir(path.join(cwd, 'packages'));
  await writeFile(path.join(cwd, 'packages/offprint-1.2.3.tgz'), 'packed');
  const packages = { 'node_modules/offprint': { version: '1.2.3', resolved } };
  await writeFile(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  return { folder, engine, read };
}

test('an engine from a file is kept in the shelf, and npm finds it there', async () => {
  const { folder, engine, read } = await installed(`file:${given}`);
  const own = { private: true, dependencies: { offprint: `file:${given}`, other: 'file:../other.tgz' } };
  const lock = { packages: { '': own, 'node_modules/offprint': { resolved: `file:${given}` } } };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(own, undefined, 4));
  await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
  const found = await enginePackage(engine);
  assert.equal(found.spec, 'file:vendor/offprint-1.2.3.tgz');
  assert.deepEqual(await keepPackage(folder, found), [
    'vendor/offprint-1.2.3.tgz',
    'package.json',
    'package-lock.json',
  ]);
  assert.equal(await read('vendor/offprint-1.2.3.tgz'), 'packed');
  const dependencies = { offprint: 'file:vendor/offprint-1.2.3.tgz', other: 'file:../other.tgz' };
  assert.equal(
    await read('package.json'),
    `{\n    "private": true,\n    "allowScripts": { "node": true, "esbuild": true },\n    "dependencies": ${JSON.stringify(dependencies, undefined, 4).replaceAll('\n', '\n    ')}\n}`,
  );
  assert.deepEqual(await keepPackage(folder, found), ['vendor/offprint-1.2.3.tgz']);
  assert.doesNotMatch(await read('package-lock.json'), /\.\.\/packages/);
});

test('an engine from a registry, or one whose file is gone, is named by its version', async () => {
  for (const resolved of ['https://registry.example/offprint-1.2.3.tgz', 'file:../packages/gone.tgz']) {
    const { folder, engine } = await installed(resolved);
    const found = await enginePackage(engine);
    assert.equal(found.spec, engineVersion());
    assert.deepEqual(await keepPackage(folder, found), []);
    const own = { dependencies: { offprint: found.spec } };
    await writeFile(path.join(folder, 'package.json'), JSON.stringify(own));
    const fault = await engineFault(folder, found);
    if (found.gone === undefined) assert.equal(fault, undefined);
    else
      assert.match(fault ?? '', /^Offprint was installed from \.\.\/packages\/gone\.tgz, which isn't there/);
  }
});

test('the engine of this repository is named by its version', async () => {
  assert.deepEqual(await enginePackage(), { spec: engineVersion() });
});
