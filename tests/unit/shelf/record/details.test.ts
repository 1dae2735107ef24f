import assert from 'node:assert/strict';
import test from 'node:test';
import { detailsOf, withoutDetails } from '../../../../src/shelf/record/details.ts';
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

test('where the authors work is said, unless they are too many places for a page', () => {
  const paper = paperOf({ extra: { affiliations: 'Uni A, Ulm.; Uni B; Uni A, Ulm.', funding: 'ERC' } });
  assert.deepEqual(detailsOf(paper), [{ label: 'Affiliations', values: ['Uni A, Ulm.', 'Uni B'] }]);
  assert.deepEqual(withoutDetails(paper), [['funding', 'ERC']]);
  const places = Array.from({ length: 9 }, (_, at) => `Uni ${at}`).join('; ');
  const large = paperOf({ extra: { affiliations: places } });
  assert.deepEqual([detailsOf(large), withoutDetails(large)], [[], [['affiliations', places]]]);
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
