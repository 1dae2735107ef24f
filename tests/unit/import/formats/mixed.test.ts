import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectedFrom } from '../../../../src/import/collection.ts';
import { saidOf, sourceOf } from '../given.ts';

const collected = (text: string) => collectedFrom([sourceOf(text, 'a.txt')], undefined, () => {});

const bib = '@article{a, title={An Entry of {BibTeX}}, author={A B}, year=2020}\n';
const ris = 'TY  - JOUR\nTI  - A Record of RIS\nAU  - Roe, Kit\nPY  - 2021\nER  - \n';
const nbib = 'PMID- 12345\nTI  - A record of PubMed.\nAU  - Doe J\nDP  - 2020\nSO  - A record of PubMed.\n';
const enw = '%0 Journal Article\n%T A Record of EndNote\n%A Doe, J.\n%D 2020\n';

test('entries of several formats in one file are all read, in any order, with their lines', async () => {
  for (const [texts, titles] of [
    [
      [bib, ris],
      ['1 An Entry of BibTeX', '3 A Record of RIS'],
    ],
    [
      [ris, bib],
      ['1 A Record of RIS', '7 An Entry of BibTeX'],
    ],
    [
      [bib, nbib, enw],
      ['1 An Entry of BibTeX', '3 A record of PubMed', '9 A Record of EndNote'],
    ],
    [
      [ris, bib, ris.replace('A Record', 'Another Record')],
      ['1 A Record of RIS', '9 Another Record of RIS', '7 An Entry of BibTeX'],
    ],
  ] as const) {
    const { candidates, problems, read } = await collected(texts.join('\n'));
    assert.deepEqual(
      candidates.map(({ line, fields }) => `${line} ${fields.title?.value}`),
      titles,
    );
    assert.deepEqual(saidOf(problems), []);
    assert.equal(read.length, new Set(texts.map((text) => text.slice(0, 2))).size);
  }
});

test('what shows the lines of another format within an entry stays there', async () => {
  for (const text of [
    `@misc{a, title={How to write RIS}, author={A B}, abstract={Write\n${ris}}}\n`,
    `TY  - JOUR\nTI  - How to write BibTeX\nAU  - B, A\nAB  - Write\n${bib}ER  - \n`,
    `${bib}\n%0 Journal Article\n`,
  ])
    assert.equal((await collected(text)).read.length, 1, text);
});

test('data of other kinds beside entries are named', async () => {
  const json = '[\n  {\n    "title": "A Record", "author": ["Ada Roe"]\n  }\n]\n';
  const xml = '<?xml version="1.0"?>\n<records><record><title>A Record</title></record></records>\n';
  const table = 'title,authors,year\nA row,Ada Roe,2020\nA second,Bo Orr,2021\n';
  for (const [text, said] of [
    [bib + json, 'a.txt:4 JSON stands'],
    [xml + bib, 'a.txt:1 XML stands'],
    [bib + table, 'a.txt:2 a table stands'],
  ] as const) {
    const { candidates, problems } = await collected(text);
    assert.equal(candidates.length, 1);
    assert.deepEqual(saidOf(problems), [`${said} beside entries of another format, and is not read`]);
  }
  assert.deepEqual((await collected(`${bib}\nThe title, its author, and the year.\n`)).problems, []);
});

test('what stands beside entries and may be papers is named', async () => {
  const bib = '@article{a, author={Ada Roe}, title={Ropes that hold}, journal={Knots}, year={2020}}\n';
  const ris = 'TY  - JOUR\nTI  - Sails that hold\nAU  - Roe, Ada\nPY  - 2020\nER  - \n';
  const list =
    '\n# Papers\n\n- [Masts that hold in the wind](https://arxiv.org/abs/2001.00001), Ada Roe, 2020\n- [Knots that hold in the rain](https://arxiv.org/abs/2001.00002), Ada Roe, 2020\n';
  const prose =
    'Ropes that hold in the rain and wind\n\nWe show how ropes hold in the rain.\n\nThen we show how sails hold in the sea.\n\n';
  const said = async (text: string) =>
    (await collectedFrom([sourceOf(text, 'a.txt')], undefined, () => {})).problems.map(({ what }) => what);
  assert.match((await said(bib + list)).join(), /^2 lines outside of entries are not read: "- \[Masts/);
  assert.match((await said(ris + list)).join(), /^2 lines outside of entries are not read: "- \[Masts/);
  assert.match(
    (await said(prose + bib)).join(),
    /^3 lines outside of entries are not read: "Ropes that hold/,
  );
  assert.match(
    (await said(`${list}\n${bib}`)).join(),
    /entries of BibTeX stand in the list|lines outside of entries/,
  );
  assert.match(
    (await said(`<!doctype html><html><body><p>Ropes that hold</p></body></html>\n${ris}`)).join(),
    /a web page stands beside entries/,
  );
  assert.deepEqual(
    await said(
      `% Encoding: UTF-8\nThis file was created with JabRef 2.10.\n\n${bib}\n@comment{jabref-meta: databaseType:bibtex;}\n`,
    ),
    [],
  );
});

test('thousands of blank lines take no time', async () => {
  const text = `A title that reads like a title of ropes${'\n'.repeat(10_000)}An abstract that says in many words what was found out about ropes that hold.\n`;
  const start = performance.now();
  await collectedFrom([sourceOf(text, 'a.txt', 4096)], undefined, () => {});
  assert.ok(performance.now() - start < 1500);
});
