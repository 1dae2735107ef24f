import assert from 'node:assert/strict';
import test from 'node:test';
import { citedAddress } from '../../../../src/paper/citation/cited.ts';
import { type KnownPaper, paperOf } from '../../paper-of.ts';

const pdf = 'https://a.example/a.pdf';
const code = ['https://code.example/a'];
const addressOf = (known: KnownPaper) => citedAddress(paperOf(known));

test('a citation gives the page of a paper before its text, and its text before what comes with it', () => {
  const project = ['https://project.example'];
  assert.equal(addressOf({ links: { paper: 'https://a.example/', project, pdf } }), 'https://a.example/');
  assert.equal(addressOf({ arxiv: '2210.03629', links: { pdf } }), 'https://arxiv.org/abs/2210.03629');
  assert.equal(addressOf({ links: { project, pdf } }), 'https://project.example');
  assert.equal(addressOf({ pmid: '30898391', links: { pdf } }), 'https://pubmed.ncbi.nlm.nih.gov/30898391/');
  assert.equal(addressOf({ links: { pdf, code } }), pdf);
  assert.equal(addressOf({ links: { code, slides: ['https://slides.example'] } }), 'https://slides.example');
  assert.equal(addressOf({ links: { code } }), code[0]);
});

test('a DOI is an address, a review of a paper is none', () => {
  assert.equal(addressOf({ doi: '10.1234/a', links: { pdf, code } }), undefined);
  assert.equal(addressOf({ links: { review: ['https://review.example'] } }), undefined);
});
