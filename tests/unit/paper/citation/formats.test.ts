import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { maxStyles } from '../../../../src/content/site/site.ts';
import { citationEndings, citationFormats, fileFormats } from '../../../../src/paper/citation/formats.ts';
import { hardPapers } from './papers.ts';

test('every format has its own id and name, and every file its own ending and media type', () => {
  const isUnique = (values: readonly string[]) => assert.equal(new Set(values).size, values.length);
  isUnique(citationFormats.map(({ id }) => id));
  isUnique(citationFormats.map(({ name }) => name));
  isUnique(citationEndings);
  isUnique(fileFormats.map(({ file }) => file.mediaType));
});

test('a file has all its papers, each with its key', () => {
  for (const { file } of fileFormats) {
    const text = file.textOf(hardPapers.map((paper) => file.entryOf(paper, `key-of-${paper.id}`)({})));
    for (const { id } of hardPapers) assert.ok(text.includes(`key-of-${id}`), `${id}.${file.extension}`);
    assert.match(text, /[^\n]\n$/);
  }
});

test('the stylesheet has a place for every format and every style of CSL that a shelf may add', () => {
  const style = readFileSync(new URL('../../../../src/styles/cite.css', import.meta.url), 'utf8');
  const places = [...style.matchAll(/\.cite-way:nth-of-type\((\d+)\)/g)].map(([, place]) => Number(place));
  assert.ok(places.length >= citationFormats.length + maxStyles);
  assert.deepEqual(
    places,
    places.map((_, index) => index + 1),
  );
});
