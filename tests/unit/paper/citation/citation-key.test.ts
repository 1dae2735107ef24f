import assert from 'node:assert/strict';
import test from 'node:test';
import { citationKeys } from '../../../../src/paper/citation/citation-key.ts';
import { paperOf } from '../../paper-of.ts';

const yao = (id: string, published: string, title = 'Acting') =>
  paperOf({ id, title, authors: ['Shunyu Yao'], published });

test('of papers with one key the oldest keeps it, in any order', () => {
  const papers = [yao('z', '2022-03'), yao('a', '2022-03'), yao('m', '2022-01')];
  const keys = { m: 'yao2022acting', a: 'yao2022actingb', z: 'yao2022actingc' };
  assert.deepEqual(Object.fromEntries(citationKeys(papers)), keys);
  assert.deepEqual(Object.fromEntries(citationKeys(papers.toReversed())), keys);
});

test('a letter never makes the key of another paper', () => {
  const papers = [yao('a', '2022-01'), yao('b', '2022-02'), yao('c', '2022-03', 'Actingb')];
  assert.equal(new Set(citationKeys(papers).values()).size, 3);
  assert.equal(citationKeys(papers).get('c'), 'yao2022actingb');
});

test('there are keys for more papers than letters', () => {
  const papers = Array.from({ length: 800 }, (_, index) => yao(`p${index}`, '2022'));
  const keys = [...citationKeys(papers).values()];
  assert.equal(new Set(keys).size, 800);
  assert.ok(keys.every((key) => /^yao2022acting[a-z]{0,3}$/.test(key)));
});

test('a key of the source comes out again, before one that is made, and only where it can be a key', () => {
  const papers = [
    yao('old', '2022-01'),
    { ...yao('own', '2024-01'), key: 'yao2022acting' },
    { ...yao('dblp', '2023-01'), key: 'DBLP:conf/iclr/Yao23' },
    { ...yao('address', '2023-02'), key: 'http://zotero.org/items/A' },
    { ...yao('spaced', '2023-03'), key: 'a key, with {signs}' },
  ];
  assert.deepEqual(Object.fromEntries(citationKeys(papers)), {
    own: 'yao2022acting',
    dblp: 'DBLP:conf/iclr/Yao23',
    old: 'yao2022actingb',
    address: 'yao2023acting',
    spaced: 'yao2023actingb',
  });
});
