import assert from 'node:assert/strict';
import test from 'node:test';
import { subjectsOf } from '../../../../src/shelf/record/subjects.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

test('keywords and categories are as their sources write them, and lead to what else has them', () => {
  const paper = paperOf({ id: 'a', keywords: ['Agents', 'once'], categories: ['cs.RO', '68T05'] });
  const shelf = shelfWith([paper, paperOf({ id: 'b', keywords: ['agents'] })]);
  assert.deepEqual(subjectsOf(shelf, paper), [
    { name: 'Keywords', labels: [{ text: 'Agents', path: '/keyword/agents/' }, { text: 'once' }] },
    {
      name: 'arXiv categories',
      labels: [{ text: 'cs.RO', path: '/category/cs-ro/' }, { text: '68T05' }],
    },
    { name: 'Fields of mathematics', labels: [{ text: 'Computer science', path: '/msc/computer-science/' }] },
  ]);
  assert.deepEqual(subjectsOf(shelf, paperOf()), []);
});
