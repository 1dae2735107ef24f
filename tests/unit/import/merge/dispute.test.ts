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
      /write "- \[planning-by-weaving, speech-without-words\]" in duplicates\.yaml, below same:/,
    );
    // Two papers with one arXiv identifier can't be built.
    aliasesOf([...records].map(([id, record]) => ({ ...record, id, abstract: '' })));
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
