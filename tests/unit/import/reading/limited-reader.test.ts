import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../src/import/formats/formats.ts';
import { limitedReader } from '../../../../src/import/reading/limited-reader.ts';
import { plainReader, type SourceReader } from '../../../../src/import/reading/reader.ts';
import { SourceError } from '../../../../src/import/source.ts';
import { allOf, sourceOf } from '../given.ts';

const formatNamed = (name: string) => formatOf('', name) ?? assert.fail(`there is no format ${name}`);

const foundBy = (read: SourceReader, format: string, text: string, others: string[] = []) => {
  const sources = [text, ...others].map((each, at) => sourceOf(each, `${at}.txt`, 4096));
  return allOf(read(formatNamed(format), sources[0] ?? assert.fail('no source'), sources));
};

const table = `title,year\n${Array.from({ length: 900 }, (_, n) => `Hands number ${n},2020\n`).join('')}`;

test('in a thread a source gives what it gives without one, columns and other files included', async () => {
  const read = limitedReader();
  try {
    assert.deepEqual(await foundBy(read, 'table', table), await foundBy(plainReader, 'table', table));
    const entry = '@inproceedings{a, title={Hands at work}, crossref={b}}';
    const book = '@proceedings{b, title={The book of hands}, year=2020}';
    const found = await foundBy(read, 'bibtex', entry, [book]);
    assert.deepEqual(found, await foundBy(plainReader, 'bibtex', entry, [book]));
    assert.match(JSON.stringify(found), /The book of hands/);
    const mapped = { ...sourceOf('Nome,Anno\nTitolo lungo,2020\n'), columns: new Map([['Nome', 'title']]) };
    const works = await allOf(read(formatNamed('table'), mapped, []));
    assert.match(JSON.stringify(works), /Titolo lungo/);
  } finally {
    await read.close();
  }
});

const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => assert.fail('it was read'),
    (cause: unknown) => cause,
  );
  assert.ok(error instanceof SourceError, String(error));
  return error.problem;
};

test('a source that takes too long is refused, and the next one is read', async () => {
  const read = limitedReader({ seconds: 0, secondsPerMegabyte: 0, megabytes: 256, memoryPerMegabyte: 1 });
  try {
    const { file, what } = await refusal(foundBy(read, 'table', table));
    assert.deepEqual([file, what], ['0.txt', 'reading it took longer than 0 seconds']);
  } finally {
    await read.close();
  }
  const patient = limitedReader();
  assert.ok((await foundBy(patient, 'table', table)).length > 900);
  await patient.close();
});

test('a source that takes too much memory is refused', async () => {
  const read = limitedReader({ seconds: 60, secondsPerMegabyte: 0, megabytes: 24, memoryPerMegabyte: 0 });
  const large = JSON.stringify(
    Array.from({ length: 200_000 }, (_, n) => ({ title: `Hands ${n}`, year: 2020 })),
  );
  try {
    const { what } = await refusal(foundBy(read, 'objects', large));
    assert.equal(what, 'reading it took too much memory');
  } finally {
    await read.close();
  }
});

test('what the reader refuses is refused with its own words', async () => {
  const read = limitedReader();
  try {
    const { line, what } = await refusal(foundBy(read, 'listing', 'A title\n\nxyz\0'));
    assert.deepEqual([line, what], [3, 'the file is not text: it holds NUL bytes']);
  } finally {
    await read.close();
  }
});
