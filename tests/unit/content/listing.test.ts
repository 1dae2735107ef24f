import assert from 'node:assert/strict';
import test from 'node:test';
import { newestFirst, parseListing } from '../../../src/content/listing.ts';
import { listingOf } from '../paper-of.ts';

const file = 'content/listings/2025-07-04.yaml';

test('a listing is read with its chrome and its order', () => {
  const yaml = `day: 2025-07-04
inferred: true
badge: new
curator: AK and the research community
call: Get trending papers in your email inbox!
button: Subscribe
source: listing.txt
papers:
  - b
  - a
`;
  assert.deepEqual(parseListing(yaml, file), {
    day: '2025-07-04',
    inferred: true,
    badge: 'new',
    curator: 'AK and the research community',
    call: 'Get trending papers in your email inbox!',
    button: 'Subscribe',
    source: 'listing.txt',
    papers: ['b', 'a'],
  });
});

test('a listing can have several sources and no day', () => {
  assert.deepEqual(parseListing('source: [a.txt, b.jsonl]\n', file), {
    inferred: false,
    source: ['a.txt', 'b.jsonl'],
    papers: [],
  });
});

test('a mistake is named with file, line and remedy', () => {
  assert.throws(() => parseListing('badge: new\nday: 4 July\n', file), {
    message: `${file}:2: day is not a day. Write it as 2025-07-02.`,
  });
});

test('the newest listing comes first, those without a day last', () => {
  const listings = [
    listingOf([]),
    listingOf([], { day: '2024-12-31' }),
    listingOf([], { day: '2025-07-04' }),
  ];
  assert.deepEqual(
    newestFirst(listings).map(({ day }) => day),
    ['2025-07-04', '2024-12-31', undefined],
  );
  assert.equal(listings[0]?.day, undefined);
});
