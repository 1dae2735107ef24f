import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { outputFolder } from '../../../src/content/output.ts';

const root = mkdtempSync(path.join(tmpdir(), 'offprint-output-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('the output goes to dist, or to the folder that is named', () => {
  assert.equal(outputFolder(undefined, '/a/content', '/a'), path.resolve('/a/dist'));
  assert.equal(outputFolder(path.join(root, 'new'), '/a/content', '/a'), path.join(root, 'new'));
});

for (const folder of ['content', 'content/papers', '.', '..', '/']) {
  test(`a build does not empty ${folder}`, () => {
    assert.throws(() => outputFolder(folder, '/a/content', '/a'), /Name a folder of its own in OFFPRINT_OUT/);
  });
}

test('a build does not empty a folder with files that it did not write, but does its own', () => {
  writeFileSync(path.join(root, 'keep.txt'), 'keep');
  assert.throws(() => outputFolder(root, '/a/content', '/a'), /no build has written/);
  writeFileSync(path.join(root, '404.html'), '');
  assert.equal(outputFolder(root, '/a/content', '/a'), root);
});
