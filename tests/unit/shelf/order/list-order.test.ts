import assert from 'node:assert/strict';
import test from 'node:test';
import { inOrder, type ListOrder, tellsApart } from '../../../../src/shelf/order/list-order.ts';
import { paperOf } from '../../paper-of.ts';

const read = '2026-01-01';
const papers = [
  paperOf({ id: 'a', title: 'Zebras', published: '2024', signals: { upvotes: { value: 3, read } } }),
  paperOf({ id: 'b', title: '“Über” maps', published: '2025-02', signals: { stars: { value: 9, read } } }),
  paperOf({ id: 'c', title: 'Ærial views', signals: { upvotes: { value: 8, read } } }),
  paperOf({ id: 'd', title: 'apples', published: '2025-02-01', signals: { upvotes: { value: 0, read } } }),
];
const ids = (order: ListOrder) =>
  inOrder(papers, order)
    .map(({ id }) => id)
    .join('');

test('papers as they are given, the newest first, and by title whatever its letters and signs', () => {
  assert.equal(ids('listed'), 'abcd');
  assert.equal(ids('newest'), 'bdac');
  assert.equal(ids('title'), 'cdba');
});

test('papers by a count, those without it last, whatever it is', () => {
  assert.equal(ids('votes'), 'cadb');
  assert.equal(ids('stars'), 'bacd');
  assert.equal(ids('citations'), 'abcd');
});

test('a count that one paper has, or a date that all have, orders nothing', () => {
  const told = (['newest', 'trending', 'votes', 'stars', 'citations', 'title'] as const).filter((order) =>
    tellsApart(order, papers),
  );
  assert.deepEqual(told, ['newest', 'trending', 'votes', 'title']);
  const sameDay = ['e', 'f'].map((id) => paperOf({ id, published: '2025' }));
  assert.equal(tellsApart('newest', sameDay), false);
});

test('of years before Christ the later one is newer', () => {
  const ancient = ['-0323', '-0299', '0014'].map((published) => paperOf({ id: published, published }));
  assert.deepEqual(
    inOrder(ancient, 'newest').map(({ id }) => id),
    ['0014', '-0299', '-0323'],
  );
});
