import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import { bibtexOf } from '../../../../src/paper/citation/bibtex.ts';
import { plainText } from '../../../../src/paper/text/text.ts';
import { papersIn } from '../../../papers.ts';

/** What a reader of BibTeX has for a title: letters and digits alone, since it sets case and signs its own way. */
const letters = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

for (const paper of papersIn('content')) {
  test(`a reader of BibTeX understands ${paper.id}.mdx`, () => {
    const { entries, errors } = parse(bibtexOf(paper));
    assert.deepEqual(errors, []);
    assert.equal(entries.length, 1);
    const fields = entries[0]?.fields ?? {};
    assert.equal(letters(String(fields['title'])), letters(plainText(paper.title)));
    assert.equal(fields['author']?.length, paper.authors.length);
    assert.equal(entries[0]?.type, paper.venue ? 'inproceedings' : 'misc');
    assert.equal(fields['eprint'], paper.arxiv);
  });
}
