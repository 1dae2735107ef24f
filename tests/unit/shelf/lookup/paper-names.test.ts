import assert from 'node:assert/strict';
import test from 'node:test';
import { namesOfPapers } from '../../../../src/shelf/lookup/paper-names.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

test('each paper is named with its title as text and all its further addresses', () => {
  const shelf = shelfWith([
    paperOf({ id: 'a2nav', title: '$A^2$Nav', arxiv: '2308.07997', aliases: ['nav'], published: '2023-08' }),
    paperOf({ id: 'b', title: 'B' }),
  ]);
  assert.deepEqual(namesOfPapers(shelf), [
    ['a2nav', 'A2Nav', '2308.07997', 'nav'],
    ['b', 'B'],
  ]);
});
