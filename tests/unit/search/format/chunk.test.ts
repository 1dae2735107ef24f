import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { openedChunk, packedChunk, packedPostings } from '../../../../src/search/format/chunk.ts';
import {
  type IndexField,
  indexFields,
  type Posting,
  type PostingList,
} from '../../../../src/search/format/posting.ts';

const places = fc.uniqueArray(fc.nat(3000), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));

const lists = fc
  .uniqueArray(fc.nat(200_000), { maxLength: 8 })
  .chain((papers) =>
    fc.tuple(
      ...papers
        .sort((a, b) => a - b)
        .map((paper) =>
          fc.record<Posting>(
            {
              paper: fc.constant(paper),
              frequency: fc.nat(500).map((parts) => parts / 24),
              positions: places,
              fields: fc
                .dictionary(fc.constantFrom<IndexField>(...indexFields), places, { noNullPrototype: true })
                .map((of) => new Map(Object.entries(of) as [IndexField, number[]][])),
            },
            { noNullPrototype: true },
          ),
        ),
    ),
  )
  .map((postings) => new Map((postings as Posting[]).map((posting) => [posting.paper, posting])));

const terms = fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), lists), {
  selector: ([term]) => term,
  maxLength: 6,
});

const chunkOf = (all: readonly (readonly [string, PostingList])[]) =>
  packedChunk(all.map(([term, list]) => ({ term, papers: list.size, list: packedPostings(list) })));

test('what is packed is opened', () => {
  fc.assert(
    fc.property(terms, (packed) => {
      const chunk = openedChunk(chunkOf(packed));
      assert.deepEqual(
        chunk.terms,
        packed.map(([term, { size }]) => ({ term, papers: size })),
      );
      for (const [term, list] of packed) assert.deepEqual(chunk.postings(term), list);
    }),
  );
});

test('a term that the chunk lacks has no postings', () => {
  assert.equal(openedChunk(packedChunk([])).postings('robot'), undefined);
});

test('bytes that are cut, or something else, are refused', () => {
  const list = new Map([[3, { paper: 3, frequency: 1, positions: [7], fields: new Map() }]]);
  const bytes = chunkOf([['robot', list]]);
  for (let end = 0; end < bytes.length; end++)
    assert.throws(() => openedChunk(bytes.subarray(0, end)), /is damaged/);
  assert.throws(() => openedChunk(new TextEncoder().encode('<!doctype html>')), RangeError);
});
