import assert from 'node:assert/strict';
import test from 'node:test';
import { linksSchema } from '../../../../src/paper/paper.ts';
import { supplementFacet } from '../../../../src/shelf/facet/supplement.ts';
import { paperOf } from '../../paper-of.ts';

test('every kind of link but those to the text divides, where a paper has one', () => {
  const kinds = Object.keys(linksSchema.shape).filter((kind) => kind !== 'paper' && kind !== 'pdf');
  const papers = kinds.map((kind) => paperOf({ id: kind, links: { [kind]: ['https://a.example'] } }));
  assert.deepEqual(
    supplementFacet(papers)
      .divisions.map(({ id }) => id)
      .sort(),
    kinds.sort(),
  );
  assert.deepEqual(supplementFacet([paperOf({ links: { slides: [] } })]).divisions, []);
});
