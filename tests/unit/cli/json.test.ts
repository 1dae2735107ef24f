import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { importFiles, newFolder, runCommand, runImport, textsIn } from './run.ts';

const bib = (year: number) =>
  `@article{roe, title = {Tides of the northern sea}, author = {Roe, Ada}, year = ${year}}\n@article{kent, title = {Waves}, author = {Kent, Bo}, year = 2021}\n`;
const broken = '{"title": "Foam"}\n{"title": "Spray",\n';

test('an import tells a program what it did, and nothing else', async () => {
  const { status, stdout, content } = await importFiles({ 'a.bib': bib(2020), 'b.jsonl': broken }, [
    '--json',
  ]);
  assert.equal(status, 1);
  const result = JSON.parse(stdout);
  assert.deepEqual(result.counts, { new: 3, changed: 0, unchanged: 0, left: 0, refused: 1 });
  assert.deepEqual(
    result.new.map(({ id, title }: { id: string; title: string }) => [id, title]),
    [
      ['foam', 'Foam'],
      ['tides-of-the-northern-sea', 'Tides of the northern sea'],
      ['waves', 'Waves'],
    ],
  );
  assert.deepEqual(result.read, [
    { file: 'a.bib', about: 'BibTeX or BibLaTeX', entries: 2 },
    { file: 'b.jsonl', about: 'JSON Lines, one record a line', entries: 1 },
  ]);
  const { severity, file, line, what, remedy } = result.problems.find(
    (problem: { severity: string }) => problem.severity === 'refused',
  );
  assert.deepEqual([severity, file, line], ['refused', 'b.jsonl', 2]);
  assert.match(what, /^not JSON/);
  assert.equal(remedy, 'Correct it and import the file again.');
  assert.ok(result.isWritten && (await textsIn(content)).has('papers/foam.mdx'));
});

test('a dry run tells what would change, and which papers would not', async () => {
  const { content } = await importFiles({ 'a.bib': bib(2020) });
  const cwd = await newFolder();
  await writeFile(
    path.join(cwd, 'new.bib'),
    '@article{foam, title = {Foam}, author = {Roe, Ada}, year = 2022}\n',
  );
  const words = ['new.bib', path.join(content, 'sources/a.bib'), '--into', content, '--dry-run', '--json'];
  const { status, stdout } = await runImport(words, { cwd });
  const result = JSON.parse(stdout);
  assert.deepEqual([status, result.isWritten], [0, false]);
  assert.deepEqual(result.counts, { new: 1, changed: 0, unchanged: 2, left: 0, refused: 0 });
  assert.deepEqual(result.unchanged, ['tides-of-the-northern-sea', 'waves']);
});

test('undo tells what it did, and what can be undone', async () => {
  const { content } = await importFiles({ 'a.bib': bib(2020) });
  const undo = async (...words: string[]) => {
    const { status, stdout } = await runCommand('src/cli/offprint.ts', [
      'undo',
      '--into',
      content,
      '--json',
      ...words,
    ]);
    return { status, said: JSON.parse(stdout) };
  };
  const { said: steps } = await undo('--list');
  assert.deepEqual(steps[0].sources, ['a.bib']);
  assert.deepEqual(steps[0].files[0], { path: 'papers/tides-of-the-northern-sea.mdx', kind: 'new' });
  const { status, said } = await undo();
  assert.deepEqual([status, said.isDone, said.edited, said.further], [0, true, [], 0]);
  assert.deepEqual(await undo(), { status: 1, said: null });
});

test('init tells what it wrote and what its import did', async () => {
  const cwd = await newFolder();
  await writeFile(path.join(cwd, 'a.bib'), bib(2020));
  const { status, stdout } = await runCommand(
    'src/cli/offprint.ts',
    ['init', 'tides', '--from', 'a.bib', '--json'],
    { cwd },
  );
  const { folder, written, left, import: imported } = JSON.parse(stdout);
  assert.deepEqual([status, folder, left, imported.counts.new], [0, 'tides', [], 2]);
  assert.ok(written.includes('site.yaml'));
});
