import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { LockedError, lockedFolder } from '../../../src/import/lock.ts';

const home = mkdtempSync(path.join(tmpdir(), 'offprint-lock-'));
after(() => rmSync(home, { recursive: true }));

/** A content folder, with a lock that says `holder`. */
function folderOf(name: string, holder?: string): string {
  const folder = path.join(home, name);
  if (holder === undefined) return folder;
  mkdirSync(path.join(folder, '.offprint'), { recursive: true });
  writeFileSync(path.join(folder, '.offprint/lock'), holder);
  return folder;
}

test('a folder that was not there is not there again once the lock is gone', () => {
  const folder = folderOf('new/content');
  const unlock = lockedFolder(folder);
  assert.ok(existsSync(path.join(folder, '.offprint/lock')));
  unlock();
  assert.ok(!existsSync(path.join(home, 'new')));
});

test('what was written meanwhile stays', () => {
  const folder = folderOf('kept');
  const unlock = lockedFolder(folder);
  writeFileSync(path.join(folder, 'a.txt'), '');
  unlock();
  assert.deepEqual(readdirSync(folder), ['a.txt']);
});

test('a process that runs, here or on another machine, keeps others out', () => {
  for (const [name, holder] of [
    ['parent', `${process.ppid} at ${hostname()}`],
    ['elsewhere', `1 at ${hostname()}-2`],
    ['unfinished', ''],
  ] as const)
    assert.throws(() => lockedFolder(folderOf(name, holder)), LockedError, name);
});

test('the lock of a process that is gone is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const folder = folderOf('gone', `${pid} at ${hostname()}`);
  lockedFolder(folder)();
  assert.ok(!existsSync(folder) || readdirSync(folder).length === 0);
});
