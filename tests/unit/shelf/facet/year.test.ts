import assert from 'node:assert/strict';
import test from 'node:test';
import { yearFacet } from '../../../../src/shelf/facet/year.ts';
import { paperOf } from '../../paper-of.ts';

test('papers are divided by the year of publication, however precise the date, the newest first', () => {
  const papers = ['2023', '2025-07-02', undefined, '2023-01'].map((published, index) =>
    paperOf({ id: `p${index}`, ...(published && { published }) }),
  );
  const { divisions } = yearFacet(papers);
  assert.deepEqual(
    divisions.map(({ id, papers }) => [id, papers.map(({ id }) => id)]),
    [
      ['2025', ['p1']],
      ['2023', ['p0', 'p3']],
    ],
  );
});
