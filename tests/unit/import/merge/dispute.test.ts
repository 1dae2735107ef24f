import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { aliasesOf } from '../../../../src/shelf/alias.ts';
import { importTexts, jsonLinesOf, memoryStore, saidOf } from '../given.ts';

const first =
  '@article{ada, title = {Planning by Weaving}, author = {Ada Byron}, eprint = {2210.03629}, archiveprefix = {arXiv}, doi = {10.1000/x}, year = {2022}}\n';
const second =
  '@article{bab, title = {Speech without Words}, author = {Charles Babbage}, eprint = {2210.03629}, archiveprefix = {arXiv}, doi = {10.1000/X}, year = {2022}}\n';

const recordsIn = ({ files }: ReturnType<typeof memoryStore>) =>
  new Map(
    [...files]
      .filter(([name]) => name.startsWith('papers/'))
      .map(([name, text]) => [
        name.slice('papers/'.length, -'.mdx'.length),
        parsePaperFile(text, name).record,
      ]),
  );

for (const texts of [{ 'a.bib': first, 'b.bib': second }, { 'a.bib': first + second }])
  test(`an identifier of two unlike works is that of the first, and the report says so: ${Object.keys(texts)}`, async () => {
    const store = memoryStore();
    const { problems, papers } = await importTexts(store, texts);
    assert.equal(papers.new, 2);
    const records = recordsIn(store);
    const [owner, other] = ['planning-by-weaving', 'speech-without-words'].map((id) => records.get(id));
    assert.deepEqual([owner?.arxiv, owner?.doi], ['2210.03629', '10.1000/x']);
    assert.deepEqual(
      [other?.arxiv, other?.doi, other?.extra],
      [undefined, undefined, { 'disputed arxiv': '2210.03629', 'disputed doi': '10.1000/x' }],
    );
    const doubts = problems.filter(({ severity }) => severity === 'doubtful');
    assert.equal(doubts.length, 2);
    assert.match(doubts[0]?.what ?? '', /^the arXiv identifier 2210\.03629 of "Speech without Words"/);
    assert.match(
      doubts[0]?.remedy ?? '',
      /Write "- \[planning-by-weaving, speech-without-words\]" in duplicates\.yaml, below same: if they are one paper, below different: if/,
    );
    // Two papers with one arXiv identifier can't be built.
    const onShelf = [...records].map(([id, record]) => ({ ...record, id, abstract: '' }));
    assert.deepEqual(aliasesOf(onShelf).doubles, []);
    const before = new Map(store.files);
    for (const again of [texts, { 'b.bib': second }, { 'a.bib': first }]) await importTexts(store, again);
    assert.deepEqual(store.files, before);
  });

test('a paper that comes later does not take an identifier from a file', async () => {
  const store = memoryStore();
  await importTexts(store, { 'b.bib': second });
  await importTexts(store, { 'a.bib': first, 'b.bib': second });
  const records = recordsIn(store);
  assert.equal(records.get('speech-without-words')?.arxiv, '2210.03629');
  assert.equal(records.get('planning-by-weaving')?.arxiv, undefined);
});

test('papers of one identifier that a curator parted are no question any more', async () => {
  const decision = 'different:\n  - [planning-by-weaving, speech-without-words]\n';
  const store = memoryStore(new Map([['duplicates.yaml', decision]]));
  const { problems } = await importTexts(store, { 'a.bib': first, 'b.bib': second });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'doubtful'),
    [],
  );
  assert.equal(
    problems.filter(({ what }) => what.includes('as well, which is wrong for one of them')).length,
    2,
  );
});

test('two works of the same people in two places, one with the identifier of the other, are two', async () => {
  const store = memoryStore();
  const authors = ['Yan Dai', 'Yi Zhang', 'Zhi Ou'];
  const { problems } = await importTexts(store, {
    'a.jsonl': jsonLinesOf([
      {
        title: 'Elastic fields for slot filling',
        authors,
        container: 'Applied Looms',
        published: '2021',
        arxiv: '1811.01331',
      },
      {
        title: 'Improved word embeddings',
        authors,
        container: 'INTERWEAVE',
        published: '2020',
        arxiv: '1811.01331',
      },
    ]),
  });
  assert.equal([...store.files.keys()].filter((path) => path.startsWith('papers/')).length, 2);
  assert.match(saidOf(problems).join('\n'), /the arXiv identifier 1811\.01331 of "Improved word embeddings"/);
});

const listed = (order: readonly number[]) => {
  const rows = [
    '| [Thinking Twice before Acting in Worlds](https://arxiv.org/abs/2505.21432) |',
    '| [Searching Trees for Robots that Listen](https://arxiv.org/abs/2505.21432) |',
    '| [A Third Work on Other Robots](https://arxiv.org/abs/2505.21433) |',
  ];
  return `# Papers\n\n| Paper |\n|---|\n${order.map((at) => rows[at]).join('\n')}\n`;
};

test('unlike titles to which a list without authors gives one identifier are two papers, whatever their order', async () => {
  const store = memoryStore();
  const { problems } = await importTexts(store, { 'list.md': listed([0, 1, 2]) });
  const records = recordsIn(store);
  assert.deepEqual([...records.keys()].sort(), [
    'a-third-work-on-other-robots',
    'searching-trees-for-robots-that-listen',
    'thinking-twice-before-acting-in-worlds',
  ]);
  assert.equal(records.get('thinking-twice-before-acting-in-worlds')?.arxiv, '2505.21432');
  assert.equal(problems.filter(({ severity }) => severity === 'doubtful').length, 1);
  const before = new Map(store.files);
  for (const order of [
    [1, 0, 2],
    [1, 2],
  ])
    await importTexts(store, { 'list.md': listed(order) });
  assert.deepEqual(store.files, before);
});

test('a title that was changed whole is that of the paper with its identifier', async () => {
  const store = memoryStore();
  await importTexts(store, { 'list.md': listed([0, 2]) });
  await importTexts(store, { 'list.md': listed([1, 2]) });
  assert.deepEqual(recordsIn(store).size, 2);
});

test('works of the same people with unlike titles in one file are two, though one has the link of the other', async () => {
  const table = `title,authors,year,link
Learning to weave from single threads,"Ada Byron, Charles Babbage",2018,https://arxiv.org/abs/1903.04671
Guiding looms with predicted patterns,"Ada Byron, Mary Somerville",2019,https://arxiv.org/abs/1903.04671
`;
  const store = memoryStore();
  const { problems } = await importTexts(store, { 'table.csv': table });
  assert.equal(recordsIn(store).size, 2);
  assert.equal(problems.filter(({ severity }) => severity === 'doubtful').length, 1);
});

test('works of other people on other pages of one volume that were given one DOI are two, though titles have words in common', async () => {
  const store = memoryStore();
  const entry = (key: string, title: string, author: string, pages: string) =>
    `@article{${key}, title={${title}}, author={${author}}, journal={Archive of Looms}, year={2009}, pages={${pages}}, doi={10.1000/loom}}\n`;
  const { papers } = await importTexts(store, {
    'a.bib':
      entry('a', 'On the loom house in late times', 'Roe, Ada', '181--183') +
      entry(
        'b',
        'Finds from the loom house XXV: lists of weavers and their fate in late times',
        'Kent, Bo',
        '167--186',
      ),
  });
  assert.equal(papers.new, 2);
});

const note = (title: string, authors: string, venue: string, year: number, rest = '') =>
  `---\ntitle: "${title}"\ncollection: publications\nauthors: ${authors}\nvenue: ${venue}\ndate: ${year}-05-01\ndoi: 10.1000/copied\n${rest}---\n`;

for (const [what, first, second] of [
  ['small words', 'Wool, yarn, and thread: a reassessment of the weaving curve', 'Looms and the Weaver'],
  ['small words of German', 'Die Bauten der Weber und das Garn', 'Der Handel und die Wolle'],
  [
    'one word and other places and years',
    'Thread and weavers: a reassessment of the curve',
    'Looms and Weavers',
  ],
] as const)
  test(`works of other people that have a copied DOI and ${what} in common are two, and a line for the curator is there`, async () => {
    const store = memoryStore();
    const { problems } = await importTexts(store, {
      'a.md': note(first, 'Ada Byron', 'Economics of Looms', 1998),
      'b.md': note(second, 'Charles Babbage', 'Affairs of Looms', 2008),
    });
    assert.deepEqual([...recordsIn(store).values()].map(({ title }) => title).sort(), [first, second].sort());
    const [doubt, ...others] = problems.filter(({ severity }) => severity === 'doubtful');
    assert.match(doubt?.what ?? '', /the DOI 10\.1000\/copied of /);
    assert.match(doubt?.remedy ?? '', /below same: .* below different:/);
    assert.deepEqual(others, []);
  });
