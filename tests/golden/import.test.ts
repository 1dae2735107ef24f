import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parsePaperFile } from '../../src/mdx/file.ts';
import { newFolder, runImport, textsIn } from '../unit/cli/run.ts';
import { expectFolder } from './folder.ts';

const golden = path.resolve('tests/golden/import');

for (const name of await readdir(golden)) {
  test(`${name}: these files, and this report`, async () => {
    const cwd = await newFolder();
    const given = path.join(golden, name, 'in');
    const before = path.join(golden, name, 'content');
    if (existsSync(before)) await cp(before, path.join(cwd, 'content'), { recursive: true });
    const files = (await readdir(given)).sort().map((file) => path.join(given, file));
    const { stdout } = await runImport([...files, '--into', 'content'], { cwd });
    const written = await textsIn(path.join(cwd, 'content'));
    for (const [source, text] of await textsIn(given)) {
      assert.equal(written.get(`sources/${source}`), text, stdout);
      written.delete(`sources/${source}`);
    }
    await expectFolder(new Map([...written, ['report.txt', stdout]]), path.join(golden, name, 'expected'));
  });
}

test('the listing that ships: importing it again changes no byte', async () => {
  const cwd = await newFolder();
  await cp('content', path.join(cwd, 'content'), { recursive: true });
  const { stdout } = await runImport(['--into', 'content'], { cwd });
  assert.match(stdout, /^66 papers: 0 new, 0 changed, 66 unchanged; 0 refused\.$/m);
  assert.deepEqual(await textsIn(path.join(cwd, 'content')), await textsIn('content'));
});

test('the listing that ships: every title and abstract is in a file, word for word', async () => {
  const paragraphs = (await readFile('content/sources/listing.txt', 'utf8')).split(/\n\s*\n/).map((text) => text.trim());
  const words = paragraphs.slice(paragraphs.indexOf('Jul 4') + 1).filter((text) => text !== '');
  const papers = [...(await textsIn('content/papers'))].map(([name, text]) => parsePaperFile(text, name));
  const said = new Map(papers.map(({ record, abstract }) => [record.title, abstract]));
  assert.equal(words.length, 132);
  for (let at = 0; at < words.length; at += 2) assert.equal(said.get(words[at] ?? ''), words[at + 1]);
});
