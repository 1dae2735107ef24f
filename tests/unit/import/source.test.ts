import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOf, linesOf, SourceError } from '../../../src/import/source.ts';
import { allOf, sourceOf } from './given.ts';

const lines = async (text: string | Uint8Array, size?: number) =>
  allOf(linesOf(sourceOf(text, 'a.txt', size)));
const refusal = (line: number, what: string) => (error: unknown) => {
  assert.ok(error instanceof SourceError);
  assert.deepEqual([error.problem.line, error.problem.what], [line, what]);
  return true;
};

test('line ends of all systems, also where a piece ends between them', async () => {
  for (const size of [1, 2, 3, 100]) {
    assert.deepEqual(await lines('one\r\ntwo\rthree\n\nfive', size), [
      { text: 'one', number: 1 },
      { text: 'two', number: 2 },
      { text: 'three', number: 3 },
      { text: '', number: 4 },
      { text: 'five', number: 5 },
    ]);
  }
});

test('a letter of several bytes and a byte order mark survive being divided', async () => {
  assert.deepEqual(await lines('\uFEFFé 👩‍🔬\n', 1), [{ text: 'é 👩‍🔬', number: 1 }]);
});

test('a source that is not UTF-8 is refused at its line', async () => {
  await assert.rejects(
    lines(Buffer.from('one\ntwo \xff\n', 'latin1')),
    refusal(2, 'the file is not text: it holds bytes that are not UTF-8'),
  );
  await assert.rejects(
    lines(Buffer.from('one\n\xc3', 'latin1')),
    refusal(2, 'the file is not text: it holds bytes that are not UTF-8'),
  );
  await assert.rejects(
    lines(Buffer.from('one\r\ntwo\n\xff', 'latin1'), 1000),
    refusal(3, 'the file is not text: it holds bytes that are not UTF-8'),
  );
  await assert.rejects(lines('one\n\ntwo \0', 1000), refusal(3, 'the file is not text: it holds NUL bytes'));
  await assert.rejects(lines('one\n\ntwo \0'), refusal(3, 'the file is not text: it holds NUL bytes'));
});

test('a line without an end is refused, not held', async () => {
  await assert.rejects(
    lines(`one\n${'a'.repeat(4_100_000)}`, 1 << 16),
    refusal(2, 'the line is longer than 4000000 characters'),
  );
});

test('the head is no longer than asked for', async () => {
  assert.equal(await headOf(sourceOf('abcdef'), 4), 'abcd');
  assert.equal(await headOf(sourceOf('')), '');
});
