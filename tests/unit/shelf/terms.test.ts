import assert from 'node:assert/strict';
import test from 'node:test';
import { termsInPart, termsOf } from '../../../src/shelf/terms.ts';
import { termPart, termParts } from '../../../src/shelf/terms-part.ts';
import { shelf } from '../search/real-shelf.ts';

test('each paper stands in the one file that its id names, with its terms', () => {
  const parts = termParts(shelf.papers.length);
  const all = Array.from({ length: parts }, (_, part) => termsInPart(shelf, part));
  assert.equal(all.flatMap(Object.keys).length, shelf.papers.length);
  for (const { id } of shelf.papers) {
    const terms = all[termPart(id, parts)]?.[id] ?? [];
    assert.deepEqual(terms, termsOf(shelf, id));
    assert.ok(terms.length <= 40);
  }
  assert.ok(termsOf(shelf, 'react-synergizing-reasoning-and-acting-in-language-models').includes('ALFWorld'));
  assert.deepEqual(termsOf(shelf, 'no-such-paper'), []);
});
