import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import {
  citationFormats,
  citationKeys,
  citationsOf,
  listFileFormats,
  paperFileFormats,
} from '../../../src/shelf/citation.ts';
import { paperOf, shelfWith } from '../paper-of.ts';
import { papers, shelf } from '../search/real-shelf.ts';

const twins = ['b', 'a', 'c'].map((id) =>
  paperOf({ id, title: 'Acting alike', authors: ['Ann Lee'], published: '2024' }),
);

test('papers that would have one key have letters behind it, the same in any order', () => {
  const keys = [
    ['a', 'lee2024acting'],
    ['b', 'lee2024actinga'],
    ['c', 'lee2024actingb'],
  ];
  assert.deepEqual([...citationKeys(shelfWith(twins))].sort(), keys);
  assert.deepEqual([...citationKeys(shelfWith(twins.toReversed()))].sort(), keys);
});

test('the whole shelf is a file that readers take, with a key a paper', () => {
  const [bibtex, biblatex, ris, csl] = citationFormats.map((format) =>
    citationsOf(shelf, shelf.papers, format),
  );
  for (const text of [bibtex, biblatex]) {
    const { entries, errors } = parse(text ?? '');
    assert.deepEqual(errors, []);
    assert.equal(new Set(entries.map(({ key }) => key)).size, papers.length);
  }
  assert.equal(ris?.match(/^TY {2}- /gm)?.length, papers.length);
  assert.equal(JSON.parse(csl ?? '').length, papers.length);
});

test('each paper has files up to 1,000 papers, lists always', () => {
  assert.deepEqual(paperFileFormats(shelf), listFileFormats());
  assert.deepEqual(
    paperFileFormats({ papers: Array.from({ length: 1001 }, () => shelf.papers[0] ?? assert.fail()) }),
    [],
  );
});
