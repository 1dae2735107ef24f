import assert from 'node:assert/strict';
import test from 'node:test';
import { homeList } from '../../../../src/shelf/display/home.ts';
import { listOfDivision, orderPath, pagesInOrder, shelfOrder } from '../../../../src/shelf/order/offered.ts';
import type { Shelf } from '../../../../src/shelf/shelf.ts';
import { listingOf, paperOf, shelfWith } from '../../paper-of.ts';

const papers = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    paperOf({
      id: `p${at}`,
      published: `${2000 + (at % 20)}`,
      venue: at < 900 ? 'ICRA' : 'IROS',
      authors: ['Ada Lee'],
    }),
  );
const listed = (count: number) =>
  shelfWith(papers(count), { listings: [listingOf(['p0'], { day: '2025-01-01' })] });

function lists(shelf: Shelf) {
  return shelf.facets.flatMap((facet) =>
    facet.divisions.map((division) => listOfDivision(shelf, facet, division)),
  );
}

test('a shelf without listings has the newest papers first, and none as they were listed', () => {
  const shelf = shelfWith(papers(9));
  assert.equal(shelfOrder(shelf), 'newest');
  assert.deepEqual(homeList(shelf).orders, ['newest', 'title']);
});

test('a list of a few papers has its own order alone', () => {
  const shelf = listed(7);
  assert.deepEqual(homeList(shelf).orders, ['listed']);
});

test('a list has each order at an address of its own, its own at that of the list', () => {
  const shelf = listed(9);
  const list = homeList(shelf);
  assert.deepEqual(
    list.orders.map((order) => orderPath(list, order)),
    ['/', '/by/newest/', '/by/title/'],
  );
});

test('on a large shelf the largest lists alone have other orders, each within its first 500 papers and all within one page for twenty papers', () => {
  const shelf = listed(2000);
  const others = lists(shelf).map((list) => ({ list, orders: list.orders.slice(1) }));
  const pages = others.flatMap(({ list, orders }) =>
    orders.flatMap((order) => pagesInOrder(shelf, list, order)),
  );
  assert.ok(pages.length > 0 && pages.length <= 100, `${pages.length} pages`);
  assert.deepEqual(
    pagesInOrder(shelf, homeList(shelf), 'newest').map(({ total }) => total),
    [500, 500, 500, 500, 500],
  );
  assert.ok(!homeList(shelf).orders.includes('title'));
  assert.equal(pagesInOrder(shelf, homeList(shelf), 'listed').length, 20);
});
