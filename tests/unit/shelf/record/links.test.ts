import assert from 'node:assert/strict';
import test from 'node:test';
import { linksOfPaper } from '../../../../src/shelf/record/links.ts';
import { paperOf } from '../../paper-of.ts';

test('a paper leads to everywhere it can be read, run and discussed, the text first', () => {
  const paper = paperOf({
    arxiv: '2210.03629',
    doi: '10.1234/a',
    openreview: 'WE_vluYUL-X',
    links: { paper: 'https://a.example/p', code: ['https://github.com/a/b'], project: ['https://b.example'] },
  });
  assert.deepEqual(
    linksOfPaper(paper).map(({ label, address }) => [label, address]),
    [
      ['arXiv', 'https://arxiv.org/abs/2210.03629'],
      ['PDF', 'https://arxiv.org/pdf/2210.03629'],
      ["Publisher's page", 'https://a.example/p'],
      ['DOI', 'https://doi.org/10.1234/a'],
      ['OpenReview', 'https://openreview.net/forum?id=WE_vluYUL-X'],
      ['Code', 'https://github.com/a/b'],
      ['Project page', 'https://b.example'],
    ],
  );
});

test('PubMed and every further kind of link have a label and a mark of their own', () => {
  const paper = paperOf({
    pmid: '30898391',
    pmcid: 'PMC6754211',
    links: {
      video: ['https://v.example/1', 'https://v.example/2'],
      slides: ['https://a.example/slides'],
      poster: ['https://a.example/poster'],
      data: ['https://a.example/data'],
      model: ['https://a.example/model'],
      demo: ['https://a.example/demo'],
      supplement: ['https://a.example/supplement'],
      review: ['https://a.example/review'],
    },
  });
  assert.deepEqual(
    linksOfPaper(paper).map(({ label, kind }) => `${label} (${kind})`),
    [
      'PubMed (away)',
      'PubMed Central (away)',
      'Video: v.example/1 (video)',
      'Video: v.example/2 (video)',
      'Slides (slides)',
      'Poster (poster)',
      'Data (data)',
      'Model (model)',
      'Demonstration (demo)',
      'Supplement (supplement)',
      'Reviews (review)',
    ],
  );
  assert.deepEqual(linksOfPaper(paper)[1]?.address, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6754211/');
});

test('a PDF that a source names comes before that of arXiv', () => {
  const links = { pdf: 'https://a.example/p.pdf', code: [], project: [] };
  assert.deepEqual(
    linksOfPaper(paperOf({ arxiv: '2210.03629', links })).map(({ address }) => address),
    ['https://arxiv.org/abs/2210.03629', 'https://a.example/p.pdf'],
  );
});

test('a place that several fields name is there once', () => {
  const links = {
    paper: 'http://www.arxiv.org/abs/2210.03629/',
    code: [],
    project: ['https://doi.org/10.1234/a'],
  };
  assert.deepEqual(
    linksOfPaper(paperOf({ arxiv: '2210.03629', doi: '10.1234/a', links })).map(({ label }) => label),
    ['arXiv', 'PDF', 'DOI'],
  );
});

test('several repositories are told apart by their addresses', () => {
  const links = { code: ['https://www.github.com/a/b/', 'http://github.com/c/d'], project: [] };
  assert.deepEqual(
    linksOfPaper(paperOf({ links })).map(({ label }) => label),
    ['Code: github.com/a/b', 'Code: github.com/c/d'],
  );
});

test('a paper of which no place is known has no links', () => {
  assert.deepEqual(linksOfPaper(paperOf()), []);
});
