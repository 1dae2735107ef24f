import assert from 'node:assert/strict';
import test from 'node:test';
import { detailsOf } from '../../../../src/shelf/record/details.ts';
import { statusNotice } from '../../../../src/shelf/record/status.ts';
import { paperOf } from '../../paper-of.ts';

test('identifiers and the language are in a table, without what is unknown', () => {
  const paper = paperOf({ language: 'de', issn: ['1234-5678', '8765-4321'], pmid: '12', key: 'a2020' });
  assert.deepEqual(detailsOf(paper), [
    { label: 'Language', values: ['German'] },
    { label: 'ISSN', values: ['1234-5678', '8765-4321'] },
    { label: 'PubMed', values: ['12'] },
    { label: 'Citation key', values: ['a2020'] },
  ]);
  assert.deepEqual(detailsOf(paperOf()), []);
});

test('a language is called by its name, and what is no language stays as it is', () => {
  const said = (language: string) => detailsOf(paperOf({ language }))[0]?.values[0];
  assert.deepEqual(['en_AU', 'eng', 'Klingon', 'English; French'].map(said), [
    'Australian English',
    'English',
    'Klingon',
    'English; French',
  ]);
});

test('what became of a paper is said with its source', () => {
  assert.deepEqual(statusNotice(paperOf({ status: 'retracted', sources: { status: 'crossref.json' } })), {
    status: 'retracted',
    sentence: 'This paper was retracted.',
    source: 'crossref.json',
  });
  assert.equal(statusNotice(paperOf()), undefined);
});
