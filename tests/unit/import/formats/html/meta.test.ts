import assert from 'node:assert/strict';
import test from 'node:test';
import { page, papers } from './page-papers.ts';

const stated = (...data: unknown[]) =>
  papers(
    page(data.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('')),
  );

test('data of a page in which texts are objects or lists', () => {
  assert.deepEqual(
    stated({
      '@type': ['ScholarlyArticle', { toString: 1 }],
      name: [{ '@value': 'Hands that hold ropes', '@language': 'en' }],
      author: [{ givenName: 'Ida', familyName: 'Novak' }, { name: ['Bo Orr'] }],
      isPartOf: [{ '@type': 'Periodical', name: { '@value': 'Journal of Ropes' } }],
      identifier: [{ '@type': 'PropertyValue', value: 'doi:10.5555/h' }, { value: '17' }],
      keywords: [{ '@type': 'DefinedTerm', name: 'hands' }, 'ropes'],
      datePublished: { toString: 'x' },
      publisher: { logo: 'x' },
      url: { '@id': 'https://example.org/h' },
    }),
    [
      {
        title: 'Hands that hold ropes',
        authors: ['Ida Novak', 'Bo Orr'],
        container: 'Journal of Ropes',
        keywords: ['hands', 'ropes'],
        doi: '10.5555/h',
        paper: 'https://example.org/h',
      },
    ],
  );
});

test('data that says nothing is no paper and stops no page', () => {
  const none = { toString: null, valueOf: 3 };
  assert.deepEqual(stated({ '@type': none, name: 'Hands' }, [[none]], { '@type': 'Thesis', name: none }), []);
});
