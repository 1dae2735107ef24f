import assert from 'node:assert/strict';
import test from 'node:test';
import { workTypes } from '../../../../src/paper/paper.ts';
import { isAddressable } from '../../../../src/shelf/facet/address/label.ts';
import { typeFacet } from '../../../../src/shelf/facet/type.ts';
import { paperOf } from '../../paper-of.ts';

test('papers are divided by type, each under the name that people use', () => {
  const papers = [
    paperOf({ id: 'a', type: 'thesis' }),
    paperOf({ id: 'b', type: 'article-journal' }),
    paperOf({ id: 'c', type: 'legal_case' }),
    paperOf({ id: 'd' }),
  ];
  assert.deepEqual(
    typeFacet(papers).divisions.map(({ id, name }) => [id, name]),
    [
      ['article-journal', 'Journal article'],
      ['legal-case', 'Legal case'],
      ['thesis', 'Thesis'],
    ],
  );
});

test('every type has an address and a name of its own', () => {
  const { divisions } = typeFacet(workTypes.map((type) => paperOf({ id: type, type })));
  assert.equal(divisions.length, workTypes.length);
  assert.deepEqual(
    divisions.filter((division) => !isAddressable(division)),
    [],
  );
  assert.equal(new Set(divisions.map(({ name }) => name)).size, divisions.length);
});
