import assert from 'node:assert/strict';
import test from 'node:test';
import {
  filesOfDivision,
  filesOfPaper,
  filesOfShelf,
  type ListFile,
} from '../../../../src/shelf/files/citation-files.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const yao = (id: string, published: string) =>
  paperOf({ id, title: 'Acting', authors: ['Shunyu Yao'], published });
const shelf = shelfWith([yao('acting', '2022-01'), yao('acting-2', '2022-02'), yao('names', '2023')]);
const large = shelfWith(Array.from({ length: 1001 }, (_, n) => yao(`paper-${n}`, '2022')));

const paths = (files: readonly ListFile[]) => files.map(({ path }) => path);
const year = (of: typeof shelf, id: string) => {
  const facet = of.facets.find((one) => one.id === 'year');
  const division = facet?.divisions.find((one) => one.id === id);
  assert.ok(facet && division);
  return paths(filesOfDivision(of, facet, division));
};

test('a paper, a division of several and the shelf have a file of each kind', () => {
  const paper = shelf.byId.get('acting');
  assert.ok(paper);
  assert.deepEqual(
    paths(filesOfPaper(shelf, paper)),
    ['bib', 'ris', 'json'].map((extension) => `/papers/${paper.id}.${extension}`),
  );
  assert.deepEqual(year(shelf, '2022'), ['/year/2022.bib', '/year/2022.ris', '/year/2022.json']);
  assert.deepEqual(year(shelf, '2023'), []);
  assert.deepEqual(paths(filesOfShelf(shelf)), ['/shelf.bib', '/shelf.ris', '/shelf.json']);
});

test('above 1,000 papers only the shelf has files', () => {
  assert.deepEqual(filesOfPaper(large, large.papers[0] ?? yao('x', '2022')), []);
  assert.deepEqual(year(large, '2022'), []);
  assert.equal(filesOfShelf(large).length, 3);
});
