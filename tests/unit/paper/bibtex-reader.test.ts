import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import { parsePaperFile } from '../../../src/mdx/file.ts';
import { bibtexOf } from '../../../src/paper/bibtex.ts';
import { plainText } from '../../../src/paper/text.ts';

/** What a reader of BibTeX has for a title: letters and digits alone, since it sets case and signs its own way. */
const letters = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

for (const name of readdirSync('content/papers')) {
  test(`a reader of BibTeX understands ${name}`, () => {
    const { record, abstract } = parsePaperFile(readFileSync(`content/papers/${name}`, 'utf8'), name);
    const { entries, errors } = parse(bibtexOf({ ...record, abstract }));
    assert.deepEqual(errors, []);
    assert.equal(entries.length, 1);
    const fields = entries[0]?.fields ?? {};
    assert.equal(letters(String(fields['title'])), letters(plainText(record.title)));
    assert.equal(fields['author']?.length, record.authors.length);
    assert.equal(entries[0]?.type, record.venue ? 'inproceedings' : 'misc');
    assert.equal(fields['eprint'], record.arxiv);
  });
}
