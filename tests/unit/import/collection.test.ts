import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectedFrom } from '../../../src/import/collection.ts';
import { jsonLinesOf, saidOf, sourceOf } from './given.ts';

const collected = (texts: Record<string, string>, format?: string, tell = (_: string) => {}) =>
  collectedFrom(
    Object.entries(texts).map(([name, text]) => sourceOf(text, name, 4096)),
    format,
    tell,
  );

test('a source that can not be read does not stop the others', async () => {
  const { candidates, problems } = await collected({
    'a.txt': ' \n',
    'b.txt': 'xyz\0uvw, and more text',
    'c.jsonl': '{"title": "A"}',
  });
  assert.equal(candidates.length, 1);
  assert.deepEqual(saidOf(problems), [
    'a.txt the file is empty',
    'b.txt:1 the file is not text: it holds NUL bytes',
  ]);
});

test('a source in which there is no paper is refused, with how it was read', async () => {
  const { problems } = await collected({ 'a.csv': 'title,year\n' }, 'table');
  assert.deepEqual(saidOf(problems), ['a.csv there is no paper in it, read as a table in CSV or TSV']);
});

test('a source that is read as a format and has faults alone is refused for those', async () => {
  const { problems } = await collected({ 'a.txt': 'Only a Title\n' }, 'listing');
  assert.deepEqual(saidOf(problems), ['a.txt:1 a title without an abstract: "Only a Title"']);
});

test('what is no list of papers is refused once', async () => {
  const { problems } = await collected({ 'a.txt': 'Dear all,\n\nsee you on Friday.\n\nBest\n' });
  assert.deepEqual(saidOf(problems), ['a.txt nothing in it looks like a list of papers']);
});

test('a source with faults without end is not read to its end', async () => {
  const { problems } = await collected({ 'a.json': `[${'1,'.repeat(200_000)}1]` }, 'objects');
  assert.ok(problems.length < 11_000);
  assert.match(problems.at(-1)?.what ?? '', /^more than 10000 of its entries can't be read/);
});

test('a source with more papers than one import holds is refused whole, its neighbours are not', async () => {
  const texts = {
    'a.jsonl': [{ title: 'A' }],
    'b.jsonl': [{ title: 'B' }, { title: 'C' }, { title: 'D' }],
    'c.jsonl': [{ title: 'E' }, { title: 'E' }],
  };
  const sources = Object.entries(texts).map(([name, records]) => sourceOf(jsonLinesOf(records), name));
  const { candidates, problems } = await collectedFrom(sources, undefined, () => {}, undefined, 2);
  assert.deepEqual(
    candidates.map(({ file }) => file),
    ['a.jsonl', 'c.jsonl'],
  );
  assert.deepEqual(saidOf(problems), [
    'b.jsonl with it there would be more than 2 papers in one import',
    'c.jsonl 1 entry repeats another word for word',
  ]);
});

test('what a file repeats word for word is taken once and counted', async () => {
  const { candidates, problems } = await collected({
    'a.jsonl': jsonLinesOf([{ title: 'A' }, { title: 'B' }, { title: 'A' }, { title: 'A' }]),
  });
  assert.equal(candidates.length, 2);
  assert.deepEqual(saidOf(problems), ['a.jsonl 2 entries repeat another word for word']);
});

test('a format that is named is used', async () => {
  const { candidates } = await collected({ 'a.txt': '{"paper": {"title": "A"}}' }, 'daily');
  assert.equal(candidates[0]?.format, 'daily');
});

test('a second curator in one listing is reported, the first is kept', async () => {
  const paper = 'ReAct\n\nWe explore the use of LLMs to generate both reasoning traces and actions.\n';
  const { sections, problems } = await collected({ 'a.txt': `by AK\n\nby Another\n\n${paper}` });
  assert.equal(sections.get('a.txt#0')?.curator, 'AK');
  assert.deepEqual(saidOf(problems), [
    'a.txt:3 the listing has a second curator, "Another"; the first is kept, "AK"',
  ]);
});

test('a long source tells how far it is', async () => {
  const told: string[] = [];
  const text = jsonLinesOf(Array.from({ length: 2001 }, (_, n) => ({ title: `Paper ${n}` })));
  await collected({ 'a.jsonl': text }, undefined, (message) => told.push(message));
  assert.deepEqual(told, ['a.jsonl: 1000 entries read', 'a.jsonl: 2000 entries read']);
});

/** Pages as they are copied, and files of other programs, with the name that each is refused by. */
const refused: [text: string, what: RegExp][] = [
  [
    'Hands that plan\nAn Li, Bo Orr\nComputer Science\nICRA\n2023\nTLDR\nHands plan.\nExpand\n12 Citations\nPDF\n\nGrips\nTLDR\nGrips hold.\nExpand\n',
    /Semantic Scholar/,
  ],
  [
    '\\begin{thebibliography}{9}\n\\bibitem{li} An Li. Hands that plan. 2023.\n\\end{thebibliography}\n',
    /BibTeX wrote/,
  ],
  ['<?xml version="1.0"?>\n<inventory><item>A robot</item></inventory>\n', /XML of an unknown kind/],
  ['<!doctype html>\n<html><body><h1>Hello</h1><p>No papers here.</p></body></html>\n', /a web page/],
];

for (const [text, what] of refused) {
  test(`refused once, by its name: ${what.source}`, async () => {
    const { candidates, problems } = await collected({ 'a.txt': text });
    assert.deepEqual([candidates.length, problems.length], [0, 1], saidOf(problems).join('\n'));
    assert.match(problems[0]?.what ?? '', what);
    assert.match(problems[0]?.remedy ?? '', /\w.*\.$/);
  });
}
