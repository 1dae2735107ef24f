import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileNamesBelow } from '../../../src/content/file-names.ts';

test('the files of a folder and of those below it are in order, folders are left out', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'b/empty'), { recursive: true });
  for (const name of ['c.txt', 'b/a.txt', 'B.txt']) writeFileSync(path.join(folder, name), '');
  assert.deepEqual(await fileNamesBelow(folder), ['B.txt', 'b/a.txt', 'c.txt']);
  await assert.rejects(fileNamesBelow(path.join(folder, 'none')));
});
