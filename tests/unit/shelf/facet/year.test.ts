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

test('years before Christ are named with their era and come last', () => {
  const papers = ['-0299', '2024', '-0499-05', '0300'].map((published) =>
    paperOf({ id: `p${published}`, published }),
  );
  assert.deepEqual(
    yearFacet(papers).divisions.map(({ id, name }) => [id, name]),
    [
      ['2024', '2024'],
      ['0300', '300'],
      ['-0299', '300 BC'],
      ['-0499', '500 BC'],
    ],
  );
});
