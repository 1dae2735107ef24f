import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { inShelfOrder } from '../../../../src/shelf/order/shelf-order.ts';
import { listingOf, paperOf } from '../../paper-of.ts';

test('the newest listing comes first, each as it was listed', () => {
  const papers = ['a', 'b', 'c', 'd'].map((id) => paperOf({ id }));
  const listings = [
    listingOf(['c', 'a', 'd'], { day: '2025-07-03' }),
    listingOf(['d', 'b'], { day: '2025-07-04' }),
  ];
  assert.deepEqual(
    inShelfOrder(papers, listings).map(({ id }) => id),
    ['d', 'b', 'c', 'a'],
  );
});

test('papers of no listing follow, the last listed or published first, the unknown last', () => {
  const papers = [
    paperOf({ id: 'unknown' }),
    paperOf({ id: 'month', published: '2025-07' }),
    paperOf({ id: 'year', published: '2025' }),
    paperOf({ id: 'day', published: '2025-07-02' }),
    paperOf({ id: 'listed', listed: '2020-01-01', published: '2019' }),
    paperOf({ id: 'in-listing', published: '1999' }),
  ];
  assert.deepEqual(
    inShelfOrder(papers, [listingOf(['in-listing', 'gone'])]).map(({ id }) => id),
    ['in-listing', 'listed', 'day', 'month', 'year', 'unknown'],
  );
});

test('the order of files makes no difference', () => {
  const papers = ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
    paperOf({ id, ...(index % 2 && { published: '2025' }) }),
  );
  const listings = [listingOf(['c', 'b'], { day: '2025-07-04' })];
  const order = inShelfOrder(papers, listings);
  fc.assert(
    fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
      assert.deepEqual(inShelfOrder(shuffled, listings), order);
    }),
  );
});
