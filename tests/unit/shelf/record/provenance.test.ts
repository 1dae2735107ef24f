import assert from 'node:assert/strict';
import test from 'node:test';
import type { Paper } from '../../../../src/paper/paper.ts';
import { provenanceOf } from '../../../../src/shelf/record/provenance.ts';
import { paperOf } from '../../paper-of.ts';

test('what is known names its source, what is unknown is there as unknown', () => {
  const paper = paperOf({
    venue: 'ICLR 2023',
    links: { code: ['https://a.example'], project: [] },
    sources: { title: 'listing.txt', code: 'abstract' },
  });
  const said = new Map(provenanceOf(paper).map(({ label, ...rest }) => [label, rest]));
  assert.deepEqual(said.get('Title'), { known: true, source: 'listing.txt' });
  assert.deepEqual(said.get('Code'), { known: true, source: 'abstract' });
  assert.deepEqual(said.get('Venue'), { known: true });
  for (const label of ['Abstract', 'Authors', 'Published', 'Listed', 'DOI', 'Project page', 'Counts']) {
    assert.deepEqual(said.get(label), { known: false }, label);
  }
});

test('every field that is known shows as known', () => {
  const paper = paperOf({
    abstract: 'A.',
    authors: ['Ada'],
    published: '2025',
    listed: '2025-07-04',
    venue: 'V',
    arxiv: '2210.03629',
    doi: '10.1234/a',
    openreview: 'WE_vluYUL-X',
    links: { paper: 'https://a.example', code: ['https://a.example'], project: ['https://a.example'] },
    signals: { upvotes: { value: 0, read: '2025-07-04' } },
  });
  assert(provenanceOf(paper).every(({ known }) => known));
});

test('the sources of the PDF and the topics are there, where the paper has both value and source', () => {
  const labelsOf = (known: Partial<Paper>) =>
    provenanceOf(paperOf(known)).flatMap(({ label, source }) => (source ? [`${label}: ${source}`] : []));
  const sources = { pdf: 'a.jsonl', topics: 'curator' };
  const pdf = 'https://a.example/x.pdf';
  assert.deepEqual(labelsOf({ topics: [], links: { pdf, code: [], project: [] }, sources }), [
    'PDF: a.jsonl',
    'Topics: curator',
  ]);
  assert.deepEqual(labelsOf({ sources }), []);
  const labels = provenanceOf(paperOf({ topics: ['agents'] })).map(({ label }) => label);
  for (const label of ['PDF', 'Topics', 'Aliases', 'Remarks']) assert(!labels.includes(label), label);
});
