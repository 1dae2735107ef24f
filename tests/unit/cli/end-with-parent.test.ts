import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { newFolder } from './run.ts';

test('a server ends with the shell in which npm runs it', async () => {
  const folder = await newFolder();
  await writeFile(path.join(folder, '404.html'), '');
  const env = { ...process.env, npm_command: 'exec', OFFPRINT_OUT: folder };
  const command = `"${process.execPath}" src/cli/offprint.ts preview --port 4471; true`;
  const shell = spawn('sh', ['-c', command], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve) => {
    shell.stdout.on('data', (said) => {
      const [found] = /http:\S+/.exec(String(said)) ?? [];
      if (found) resolve(found);
    });
  });
  assert.equal((await fetch(address)).status, 404);
  // The pipe closes when the last process that has it ends.
  const ended = new Promise((resolve) => shell.on('close', resolve));
  shell.kill('SIGTERM');
  await ended;
  await assert.rejects(fetch(address));
});
