import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossrefWorks } from '../../../../../src/import/formats/json-services/crossref.ts';
import { dataciteWorks } from '../../../../../src/import/formats/json-services/datacite.ts';
import { openalexWorks } from '../../../../../src/import/formats/json-services/openalex.ts';
import { onlyFields } from '../read-works.ts';

/** An object that JSON can hold and that can't be made a text or a number. */
const stubborn = { toString: null, valueOf: null };

test('what can be made neither text nor number says nothing', () => {
  const crossref = {
    DOI: '10.1000/1',
    title: ['Hands'],
    issued: { 'date-parts': [['x', 3, [stubborn]]] },
    'reference-count': 1,
  };
  assert.equal(onlyFields(crossrefWorks(JSON.stringify(crossref)))['published'], undefined);
  const openalex = {
    id: 'https://openalex.org/W1',
    title: 'Hands',
    publication_year: stubborn,
    abstract_inverted_index: { Hands: [0, stubborn], knit: [1] },
  };
  assert.match(String(onlyFields(openalexWorks(JSON.stringify(openalex)))['abstract']), /Hands knit/);
  const datacite = {
    data: [{ attributes: { doi: '10.1000/2', titles: [{ title: 'Hands' }], citationCount: stubborn } }],
  };
  assert.equal(onlyFields(dataciteWorks(JSON.stringify(datacite)))['title'], 'Hands');
});
