import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseListing } from '../../../../src/content/listing.ts';
import { joinedListing, listingYaml } from '../../../../src/import/listing/file.ts';

const part = { day: '2025-07-04', inferred: true, badge: 'new', source: 'a.txt', papers: ['x', 'y'] };

test('the first part of a day is its listing', () => {
  assert.deepEqual(joinedListing(undefined, part), part);
});

test('papers are added behind those that are there; what the listing says stays', () => {
  const joined = joinedListing(joinedListing(undefined, part), {
    source: 'b.jsonl',
    badge: 'hot',
    curator: 'AK',
    inferred: false,
    papers: ['z', 'x'],
  });
  assert.deepEqual(joined, { ...part, curator: 'AK', source: ['a.txt', 'b.jsonl'], papers: ['x', 'y', 'z'] });
});

test('the same part again changes nothing', () => {
  const once = joinedListing(undefined, part);
  assert.deepEqual(joinedListing(once, part), once);
});

test('what is written is read back, whatever the words', () => {
  for (const badge of [
    'new',
    '---',
    '{process.exit()}',
    '"\'',
    '- a: b',
    'null',
    '# x',
    '2025-07-04',
    '!!js/function x',
    'a\nb',
    '𝒜 \u2028 é',
  ]) {
    const listing = joinedListing(undefined, { ...part, badge });
    assert.deepEqual(parseListing(listingYaml(listing), 'l.yaml'), listing);
  }
});

test('one value a line', () => {
  assert.equal(
    listingYaml(joinedListing(undefined, part)),
    "day: '2025-07-04'\ninferred: true\nbadge: new\nsource: a.txt\npapers:\n  - x\n  - 'y'\n",
  );
});
