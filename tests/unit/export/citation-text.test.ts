import assert from 'node:assert/strict';
import test from 'node:test';
import { citationText } from '../../../src/export/citation-text.ts';
import { citationKeyOn, filesOfPaper, filesOfShelf } from '../../../src/shelf/files/citation-files.ts';
import { paperOf, shelfWith } from '../paper-of.ts';

const yao = (id: string, published: string) =>
  paperOf({ id, title: 'Acting', authors: ['Shunyu Yao'], published });
const shelf = shelfWith([yao('acting', '2022-01'), yao('acting-2', '2022-02'), yao('names', '2023')]);

test('a paper has one key in every file, which no other has', () => {
  const [bib, ris, json] = filesOfShelf(shelf).map((file) => citationText(shelf, file));
  assert.deepEqual(
    ['acting', 'acting-2', 'names'].map((id) => citationKeyOn(shelf, id)),
    ['yao2022acting', 'yao2022actingb', 'yao2023acting'],
  );
  for (const { id } of shelf.papers) {
    const key = citationKeyOn(shelf, id);
    assert.ok(bib?.includes(`{${key},`) && ris?.includes(`ID  - ${key}\n`));
    assert.ok(JSON.parse(json ?? '').some((item: { id: string }) => item.id === key));
  }
  const own = filesOfPaper(shelf, yao('acting-2', '2022-02'))[0];
  assert.ok(own && citationText(shelf, own).startsWith('@misc{yao2022actingb,'));
});
