import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withIdentifiers } from '../../../../src/import/entry/entry-identifiers.ts';
import { candidateOf } from '../given.ts';

const values = (fields: Record<string, unknown>) => {
  const given = Object.entries(fields).map(([name, value]) => [name, { value, source: 'a' }] as const);
  return Object.fromEntries(
    Object.entries(withIdentifiers(Object.fromEntries(given))).map(([name, { value }]) => [name, value]),
  );
};

test('an identifier stands in its own field', () => {
  assert.deepEqual(values({ doi: '10.48550/arXiv.2210.03629' }), { arxiv: '2210.03629' });
  assert.deepEqual(values({ arxiv: 'https://doi.org/10.1000/x' }), { doi: '10.1000/x' });
  assert.deepEqual(values({ arxiv: '2210.03629', doi: '10.48550/arXiv.2210.03629' }), {
    arxiv: '2210.03629',
  });
});

test("the addresses of the paper give the identifiers that aren't given", () => {
  const paper = 'https://arxiv.org/abs/2210.03629';
  const pdf = 'https://dl.acm.org/doi/pdf/10.1145/3292500.3330701';
  assert.deepEqual(values({ paper }), { paper, arxiv: '2210.03629' });
  assert.deepEqual(values({ pdf }), { pdf, doi: '10.1145/3292500.3330701' });
  assert.deepEqual(values({ doi: '10.1000/x', paper }), { doi: '10.1000/x', paper });
});

test('a volume of CoRR is the arXiv id and no volume', () => {
  assert.deepEqual(values({ arxiv: '2210.03629', volume: 'abs/2210.03629' }), { arxiv: '2210.03629' });
  assert.deepEqual(values({ volume: 'abs/2210.03629' }), { volume: 'abs/2210.03629' });
});

test('what is no identifier stays for the schema to name', () => {
  assert.deepEqual(values({ doi: 'none', arxiv: 7 }), { doi: 'none', arxiv: 7 });
});

test('addresses are taken for identifiers in every field that has them', () => {
  const { fields } = candidateOf({
    title: 'T',
    arxiv: 'https://arxiv.org/abs/2210.03629v2',
    doi: 'https://doi.org/10.1002/(SICI)1099%3C1::A%3E3.0.CO;2-O',
    openreview: 'https://openreview.net/forum?id=WE_vluYUL-X',
    pmid: 'https://pubmed.ncbi.nlm.nih.gov/30898391/',
    pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6531421/',
  });
  assert.deepEqual(
    [fields.arxiv, fields.doi, fields.openreview, fields.pmid, fields.pmcid].map((datum) => datum?.value),
    ['2210.03629', '10.1002/(SICI)1099<1::A>3.0.CO;2-O', 'WE_vluYUL-X', '30898391', 'PMC6531421'],
  );
});

test('a number in neither form stays under its own name', () => {
  const { fields } = candidateOf({ title: 'T', isbn: ['123'], issn: ['12'] });
  assert.deepEqual(fields.extra?.value, { isbn: '123', issn: '12' });
});
