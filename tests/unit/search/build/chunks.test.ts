import assert from 'node:assert/strict';
import test from 'node:test';
import { chunksOf } from '../../../../src/search/build/chunks.ts';
import { openedChunk, type PackedTerm, packedPostings } from '../../../../src/search/format/chunk.ts';
import type { PostingList } from '../../../../src/search/format/posting.ts';

/** A term of so many papers, each with one position. */
function termOf(term: string, papers: number): PackedTerm {
  const list: PostingList = new Map(
    Array.from({ length: papers }, (_, paper) => [
      paper,
      { paper, frequency: 1, positions: [paper % 90], fields: new Map() },
    ]),
  );
  return { term, papers, list: packedPostings(list) };
}

const terms = ['agent', 'model', 'models', 'modest', 'robot', '强化'].map((term, at) =>
  termOf(term, at === 1 ? 9000 : 500),
);

test('terms lie in files of neighbours, none in two, and each file is found by what it begins with', () => {
  const { chunks, files } = chunksOf(terms);
  const beginnings = chunks.split(' ');
  assert.equal(beginnings.length, files.length);
  assert.ok(files.length > 1 && files.length < terms.length);
  const found = files.map(({ content }) => openedChunk(content).terms.map(({ term }) => term));
  assert.deepEqual(
    found.flat(),
    terms.map(({ term }) => term),
  );
  for (const [at, [first = '']] of found.entries()) {
    assert.ok(first.startsWith(beginnings[at] ?? '-'));
    assert.ok(at === 0 || (beginnings[at] ?? '') > (found[at - 1]?.at(-1) ?? ''));
  }
});

test('the names of the files tell one edition from another, and are the same for the same terms', () => {
  const paths = (of: readonly PackedTerm[]) => chunksOf(of).files.map(({ path }) => path);
  assert.deepEqual(paths(terms), paths(terms));
  assert.equal(paths(terms).filter((path) => paths(terms.slice(1)).includes(path)).length, 0);
});

test('a shelf without a word has no chunk', () => {
  assert.deepEqual(chunksOf([]).files, []);
});
