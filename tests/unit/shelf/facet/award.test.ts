import assert from 'node:assert/strict';
import test from 'node:test';
import { awardFacet } from '../../../../src/shelf/facet/award.ts';
import { paperOf } from '../../paper-of.ts';

test('every award has a page, however few papers won it', () => {
  const papers = [
    paperOf({ id: 'a', awards: ['Best Paper Award'] }),
    paperOf({ id: 'b', awards: ['Best paper award', 'Test of Time'] }),
    paperOf({ id: 'c' }),
  ];
  assert.deepEqual(
    awardFacet(papers).divisions.map(({ id, papers }) => [id, papers.length]),
    [
      ['best-paper-award', 2],
      ['test-of-time', 1],
    ],
  );
});
