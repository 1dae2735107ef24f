import assert from 'node:assert/strict';
import test from 'node:test';
import {
  divisionAddress,
  divisionOrSearchAddress,
} from '../../../../../src/shelf/facet/address/division-address.ts';
import { paperOf, shelfWith } from '../../../paper-of.ts';

const papers = [
  paperOf({ id: 'a', keywords: ['Agents', '学習', 'once'] }),
  paperOf({ id: 'b', keywords: ['agents', '学習'] }),
];

test('a division leads to its page, else to a search, else nowhere', () => {
  const shelf = shelfWith(papers);
  assert.equal(divisionOrSearchAddress(shelf, 'keyword', 'agents'), '/keyword/agents/');
  assert.equal(divisionOrSearchAddress(shelf, 'keyword', '学習'), '/search/?keyword=%E5%AD%A6%E7%BF%92');
  assert.equal(divisionOrSearchAddress(shelf, 'keyword', 'once'), undefined);
  assert.equal(divisionOrSearchAddress(shelf, 'keyword', undefined), undefined);
  assert.equal(divisionAddress(shelf, 'keyword', '学習'), undefined);
});

test('a facet of the taxonomy with the same id has other divisions', () => {
  const topics = [{ id: 'agents', name: 'Agents', phrases: ['agents'], 'but-not': [] }];
  const taxonomy = { facets: [{ id: 'keyword', name: 'Keyword', topics }] };
  const shelf = shelfWith([...papers, paperOf({ id: 'c', title: 'Of agents' })], { taxonomy });
  assert.equal(divisionAddress(shelf, 'keyword', 'agents'), undefined);
  assert.equal(divisionOrSearchAddress(shelf, 'keyword', 'agents'), undefined);
});
