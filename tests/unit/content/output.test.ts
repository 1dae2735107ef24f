import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { cacheFolder, outputFolder } from '../../../src/content/output.ts';

const root = mkdtempSync(path.join(tmpdir(), 'offprint-output-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('the output goes to dist, or to the folder that is named', () => {
  assert.equal(outputFolder(undefined, '/a/content', '/a'), path.resolve('/a/dist'));
  assert.equal(outputFolder(path.join(root, 'new'), '/a/content', '/a'), path.join(root, 'new'));
});

for (const folder of ['content', 'content/papers', '.', '..', '/']) {
  test(`a build does not empty ${folder}`, () => {
    assert.throws(() => outputFolder(folder, '/a/content', '/a'), /Name a folder of its own with --out/);
  });
}

test('a build does not empty a folder with files that it did not write, but does its own', () => {
  writeFileSync(path.join(root, 'keep.txt'), 'keep');
  assert.throws(() => outputFolder(root, '/a/content', '/a'), /no build has written/);
  writeFileSync(path.join(root, '404.html'), '');
  assert.equal(outputFolder(root, '/a/content', '/a'), root);
});

test('a folder of content alone has its site beside its papers, and never among them', () => {
  assert.equal(outputFolder(undefined, '/a', '/a'), path.resolve('/a/dist'));
  for (const folder of ['.', '..', 'papers', 'sources/site', '.offprint'])
    assert.throws(() => outputFolder(folder, '/a', '/a'), /Name a folder of its own/);
});

test('builds keep what they need again among the packages, or with the content where there are none', () => {
  assert.equal(cacheFolder('/a/content', '/a'), path.join('/a/content/.offprint/cache'));
  assert.equal(cacheFolder('/a/content', process.cwd()), path.resolve('node_modules/.cache/offprint'));
});
