import assert from 'node:assert/strict';
import test from 'node:test';
import type { Home } from '../../../../src/content/site/display.ts';
import { homeList, homeOf } from '../../../../src/shelf/display/home.ts';
import { pagesInOrder } from '../../../../src/shelf/order/offered.ts';
import { trendingSignal } from '../../../../src/shelf/order/trending.ts';
import { type KnownPaper, listingOf, paperOf, shelfWith } from '../../paper-of.ts';

const votes = (value: number, name = 'upvotes') => ({ [name]: { value, read: '2026-01-01' } });

const papers: KnownPaper[] = [
  { id: 'listed-first', published: '2024-12' },
  { id: 'new', published: '2025-03-02', signals: votes(10) },
  { id: 'month-old', published: '2025-01-31', signals: votes(19) },
  { id: 'loved', published: '2025-01-01', signals: votes(90) },
  { id: 'undated', signals: { ...votes(500), ...votes(1, 'stars') } },
];

const shelf = (home?: Home, known = papers) =>
  shelfWith(known.map(paperOf), {
    site: { ...(home && { home }) },
    listings: [listingOf(['listed-first', 'undated'])],
  });
const order = (home?: Home) => {
  const made = shelf(home);
  const list = homeList(made);
  return pagesInOrder(made, list, list.orders[0]).flatMap(({ items }) => items.map(({ id }) => id));
};

test('by default the home page has the order of the shelf', () => {
  assert.deepEqual(order(), order('listing'));
  assert.equal(order()[0], 'listed-first');
});

test('the newest papers, those without a date last', () => {
  assert.deepEqual(order('newest'), ['new', 'month-old', 'loved', 'listed-first', 'undated']);
});

test('trending papers have many counts, which halve in thirty days', () => {
  assert.deepEqual(order('trending'), ['loved', 'new', 'month-old', 'listed-first', 'undated']);
});

test('the signal is that of most papers', () => {
  assert.equal(trendingSignal([]), undefined);
  assert.equal(trendingSignal([{ signals: votes(1, 'stars') }, { signals: votes(1, 'likes') }]), 'likes');
});

test('without counts or topics the newest papers are there', () => {
  assert.equal(homeOf(shelf('trending', [{ id: 'a' }])), 'newest');
  assert.equal(homeOf(shelf('topics')), 'newest');
  assert.equal(homeOf(shelf('trending')), 'trending');
});
