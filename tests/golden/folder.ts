import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Compares texts, by path, with the files of a golden folder: the same names, the same bytes.
 * With UPDATE_GOLDEN=1 the folder is written anew; read the difference before it is kept.
 */
export async function expectFolder(texts: ReadonlyMap<string, string>, folder: string): Promise<void> {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await rm(folder, { recursive: true, force: true });
    for (const [name, text] of texts) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  assert.deepEqual([...texts.keys()].sort(), names);
  for (const name of names) {
    assert.equal(
      texts.get(name),
      await readFile(path.join(folder, name), 'utf8'),
      `${path.join(folder, name)} differs`,
    );
  }
}
