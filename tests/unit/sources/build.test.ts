import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { textsIn } from '../cli/run.ts';

test('services are asked by a command alone: nothing that a build runs knows of them', async () => {
  const root = path.resolve(import.meta.dirname, '../../../src');
  const users = [...(await textsIn(root))]
    .filter(([name, text]) => /\.(?:ts|astro)$/.test(name) && /from '(?:\.\.?\/)+sources\//.test(text))
    .map(([name]) => name.split(path.sep).join('/'));
  assert.deepEqual(
    users.filter((name) => !name.startsWith('sources/')),
    [
      'cli/checking/links/links.ts',
      'cli/commands/check.ts',
      'cli/importing/network.ts',
      'cli/importing/shelf-import.ts',
    ],
  );
  assert.doesNotMatch(await readFile(path.join(root, '../astro.config.mjs'), 'utf8'), /sources/);
});
