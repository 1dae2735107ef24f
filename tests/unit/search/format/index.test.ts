import assert from 'node:assert/strict';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import { termOf, wordParts } from '../../../../src/meaning/term.ts';
import { indexedOf } from '../../../../src/search/build/pagefind-record.ts';
import { openedIndex } from '../../../../src/search/format/index.ts';
import { fetchBytes, idsFor, openIndex, papers, records } from '../real-shelf.ts';

test('an index knows how many words each paper has, and where a term stands', async () => {
  const index = await openIndex();
  assert.equal(index.lengths.length, papers.length);
  const [posting] = [...(await index.postings('hotpotqa')).values()];
  const record = records[posting?.paper ?? -1];
  assert.match(record?.id ?? '', /react/);
  const { content } = indexedOf(record ?? assert.fail());
  assert.match(content.split(/\s+/)[posting?.positions[0] ?? -1] ?? '', /HotpotQA/);
  assert.equal((await index.postings('qqqq')).size, 0);
});

test('every word of every title and abstract is found in its paper, parts of names among them', async () => {
  const index = await openIndex();
  const lost: string[] = [];
  for (const [paper, { title, sentences }] of records.entries())
    for (const part of [title, ...sentences].flatMap(wordParts))
      if (!(await index.postings(termOf(part))).has(paper)) lost.push(`${paper} ${part}`);
  assert.deepEqual(lost, []);
});

test('a host may have undone the compression', async () => {
  const plain = async (name: string) => {
    return new Uint8Array(gunzipSync(await fetchBytes(name)));
  };
  assert.deepEqual(await idsFor('minecraft', await openedIndex(plain)), await idsFor('minecraft'));
});

test('each file is fetched once, and only when it is needed', async () => {
  const fetched: string[] = [];
  const index = await openedIndex((name) => {
    fetched.push(name);
    return fetchBytes(name);
  });
  assert.equal(fetched.length, 2);
  await Promise.all([index.postings('robot'), index.postings('robot'), index.fragment(0), index.fragment(0)]);
  assert.equal(fetched.length, 4);
});

test('a file that is not what it should be, or not there, is an error', async () => {
  const wrong = async (name: string) => (name.endsWith('.pf_meta') ? fetchBytes(name) : gunzippedPage);
  const index = await openedIndex(wrong);
  await assert.rejects(index.postings('robot'), /is damaged/);
  await assert.rejects(openedIndex(async () => gunzippedPage));
  await assert.rejects(
    openedIndex(() => Promise.reject(new Error('404'))),
    /404/,
  );
});

test('a file that could not be had is asked for again', async () => {
  let isOffline = false;
  const index = await openedIndex((name) =>
    isOffline ? Promise.reject(new Error('offline')) : fetchBytes(name),
  );
  isOffline = true;
  await assert.rejects(index.postings('robot'), /offline/);
  await assert.rejects(index.fragment(0), /offline/);
  isOffline = false;
  assert.ok((await index.postings('robot')).size > 0);
  assert.ok((await index.fragment(0)).id);
});

test('the vocabulary has every word of a small shelf, each once', async () => {
  const index = await openIndex();
  const near = (await index.termsWithPrefix('m')).filter(({ term }) => /^\p{L}+$/u.test(term));
  const all = new Map((await index.vocabulary()).map(({ term, papers }) => [term, papers]));
  assert.ok(near.length > 100 && near.every(({ term }) => term.startsWith('m')));
  for (const { term, papers } of near) assert.equal(all.get(term), papers, term);
  assert.equal(all.size, (await index.vocabulary()).length);
});

const gunzippedPage = new TextEncoder().encode('<!doctype html>');
