import assert from 'node:assert/strict';
import test from 'node:test';
import { datasetOf } from '../../../../src/shelf/metadata/dataset.ts';
import { schemaOrgOf } from '../../../../src/shelf/metadata/schema-org.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';
import { atomOf } from '../feed/atom-of.ts';

const address = (path: string) => `https://seas.example${path}`;
const licence = { name: 'Ours </script>', address: 'https://seas.example/terms?a=1&b=2' };
const shelf = shelfWith([paperOf({ id: 'tides' })], { site: { name: 'Seas', licence } });

test('a shelf with a licence is a data set with its files', () => {
  const { license, distribution, description } = JSON.parse(datasetOf(shelf, address) ?? '');
  assert.equal(license, licence.address);
  assert.equal(description, 'A shelf of papers. 1 paper to browse and search.');
  assert.deepEqual(
    distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl),
    ['jsonl', 'bib', 'ris', 'json'].map((ending) => `https://seas.example/shelf.${ending}`),
  );
});

test('a shelf that says nothing of its terms is none, and no feed or record has any', () => {
  const silent = shelfWith([paperOf({ id: 'tides' })]);
  assert.equal(datasetOf(silent, address), undefined);
  assert.doesNotMatch(atomOf(silent, address), /rights|license/);
  assert.doesNotMatch(schemaOrgOf(paperOf(), address('/')), /[lL]icense/);
});

test('the feed says the terms, whatever their name is', () => {
  const feed = atomOf(shelf, address);
  assert.ok(/<rights>\s*<!\[CDATA\[Ours <\/script>\]\]>\s*<\/rights>/.test(feed), feed);
  assert.ok(feed.includes('<link href="https://seas.example/terms?a=1&amp;b=2" rel="license"/>'), feed);
});
