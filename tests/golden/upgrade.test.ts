import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

/**
 * Shelves as they were when a version of the engine had made them, and the addresses of the site that it built of
 * them. Each later version builds them without a change.
 */
const golden = path.resolve('tests/golden/upgrade');

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

function run(words: string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, OFFPRINT_CONTENT: '', npm_command: '', ...environment };
  return spawnSync(process.execPath, ['src/cli/offprint.ts', ...words], { env, encoding: 'utf8' });
}

/** Path below the folder -> text; what a command keeps for itself is left out. */
async function textsIn(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.offprint'))
    .sort();
  const texts = names.map(async (name) => [name, await readFile(path.join(root, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

for (const version of readdirSync(golden)) {
  test(`a shelf that version ${version} made is built as it is, and keeps its addresses`, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'offprint-upgrade-'));
    folders.push(folder);
    const content = path.join(folder, 'shelf');
    await cp(path.join(golden, version, 'shelf'), content, { recursive: true });
    const before = await textsIn(content);

    const checked = run(['check', content]);
    assert.match(checked.stdout, /^\d+ papers: 0 refused, \d+ doubtful, 0 unused\.$/m, checked.stderr);

    const imported = run(['import', '--into', content, '--json']);
    const { counts } = JSON.parse(imported.stdout);
    assert.deepEqual([counts.new, counts.changed, counts.left, counts.refused], [0, 0, 0, 0]);
    assert.deepEqual(await textsIn(content), before);

    const out = path.join(folder, 'dist');
    const built = run(['build', content, '--out', out]);
    assert.equal(built.status, 0, built.stdout + built.stderr);
    const addresses = readFileSync(path.join(golden, version, 'addresses.txt'), 'utf8').trim().split('\n');
    const isThere = (address: string) =>
      existsSync(path.join(out, address.endsWith('/') ? `${address}index.html` : address));
    assert.deepEqual(
      addresses.filter((address) => !isThere(address)),
      [],
    );
    assert.deepEqual(await textsIn(content), before);
  });
}
