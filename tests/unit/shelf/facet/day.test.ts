import assert from 'node:assert/strict';
import test from 'node:test';
import { dayFacet } from '../../../../src/shelf/facet/day.ts';
import { paperOf } from '../../paper-of.ts';

test('papers are divided by the day of their listing, the newest first', () => {
  const papers = [
    paperOf({ id: 'a', listed: '2024-12-31' }),
    paperOf({ id: 'b', listed: '2025-07-04' }),
    paperOf({ id: 'c', published: '2025-07-04' }),
    paperOf({ id: 'd', listed: '2024-12-31' }),
  ];
  const { divisions } = dayFacet(papers);
  assert.deepEqual(
    divisions.map(({ id, name, papers }) => [id, name, papers.map(({ id }) => id)]),
    [
      ['2025-07-04', '4 July 2025', ['b']],
      ['2024-12-31', '31 December 2024', ['a', 'd']],
    ],
  );
});
