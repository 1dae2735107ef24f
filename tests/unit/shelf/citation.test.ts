import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import {
  citationFormats,
  citationsOf,
  listFileFormats,
  paperFileFormats,
} from '../../../src/shelf/citation.ts';
import { papers, shelf } from '../search/real-shelf.ts';

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
