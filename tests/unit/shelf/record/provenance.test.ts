import assert from 'node:assert/strict';
import test from 'node:test';
import { provenanceOf, unknownOf } from '../../../../src/shelf/record/provenance.ts';
import { paperOf } from '../../paper-of.ts';

test('each source is named once, with the fields that it gave', () => {
  const paper = paperOf({
    abstract: 'A.',
    venue: 'ICLR 2023',
    doi: '10.1234/a',
    links: { code: ['https://a.example'] },
    sources: { title: 'listing.txt', abstract: 'listing.txt', code: 'abstract', doi: 'listing.txt' },
  });
  assert.deepEqual(provenanceOf(paper), [
    { source: 'listing.txt', fields: ['Title', 'Abstract', 'DOI'] },
    { fields: ['Venue'] },
    { source: 'abstract', fields: ['Code'] },
  ]);
});

test('the sources of the PDF and the topics are there, where the paper has both value and source', () => {
  const sources = { title: 'a.jsonl', pdf: 'a.jsonl', topics: 'curator' };
  const pdf = 'https://a.example/x.pdf';
  assert.deepEqual(provenanceOf(paperOf({ topics: [], links: { pdf }, sources })), [
    { source: 'a.jsonl', fields: ['Title', 'PDF'] },
    { source: 'curator', fields: ['Topics'] },
  ]);
  assert.deepEqual(provenanceOf(paperOf({ sources })), [{ source: 'a.jsonl', fields: ['Title'] }]);
  assert.deepEqual(provenanceOf(paperOf({ topics: ['agents'] })), [{ fields: ['Title'] }]);
});

test('of what readers ask of every paper, what is unknown is named', () => {
  assert.deepEqual(unknownOf(paperOf()), ['Authors', 'Published', 'Venue']);
  const book = { editors: ['Ada Byron'], publisher: 'Tide Press', published: '2011' };
  assert.deepEqual(unknownOf(paperOf(book)), []);
  assert.deepEqual(
    unknownOf(paperOf({ abstract: 'A.', authors: ['Ada'], published: '2011', venue: 'V' })),
    [],
  );
});
