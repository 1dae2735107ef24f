import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { writeSearchBundle } from '../../../../src/search/build/bundle.ts';
import { searchInput } from '../../../../src/search/build/input.ts';
import { type Engine, searchEngine } from '../../../../src/search/show/engine.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const rich = paperOf({
  id: 'rich',
  title: 'A study of tides',
  abstract: 'We measure tides.',
  authors: ['Ada Byron'],
  type: 'article-journal',
  venue: 'J. Oc.',
  container: 'Journal of Oceanic Things',
  publisher: 'Wavecrest Press',
  place: 'Delft',
  series: 'Notes on Estuaries',
  editors: ['Cleo Redactor'],
  isbn: ['978-0-306-40615-7'],
  pmid: '30898391',
  pmcid: 'PMC6754211',
  keywords: ['Moon phase', 'C++', 'flooding'],
  categories: ['physics.ao-ph'],
  awards: ['Best Paper Award'],
  status: 'retracted',
  key: 'DBLP:journals/corr/abs-1234-56789-byron',
  links: { video: ['https://video.example/tides'] },
});
const edited = paperOf({
  id: 'edited',
  title: 'Songs of whales',
  type: 'book',
  editors: ['Dan Compiler', 'Ada Byron'],
});
const others = Array.from({ length: 12 }, (_, at) =>
  paperOf({
    id: `other-${at}`,
    title: `Journals of another matter ${at}`,
    abstract: 'We propose a press for journals and papers.',
    type: 'thesis',
    keywords: ['press', at < 2 ? 'flooding' : 'drought'],
    categories: ['cs.LG'],
  }),
);

let folder = '';
let engine: Engine;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offprint-record-'));
  await writeSearchBundle(searchInput(shelfWith([rich, edited, ...others])), [], folder);
  engine = searchEngine(async (name) => new Uint8Array(await readFile(path.join(folder, name))));
});

after(() => rm(folder, { recursive: true }));

async function found(query: string, choices: [string, string][] = []) {
  return engine.reply({
    query,
    sort: 'relevance',
    choices: new Map(choices.map(([facet, value]) => [facet, new Set([value])])),
    from: 0,
    count: 20,
    unfolded: [],
  });
}

for (const query of [
  'moon phase',
  'oceanic things',
  'wavecrest',
  'redactor',
  'estuaries',
  'best paper award',
  'pmid:30898391',
  'PMID: 30898391',
  '30898391',
  'https://pubmed.ncbi.nlm.nih.gov/30898391/',
  'PMC6754211',
  'pmcid: pmc6754211',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC6754211/',
  '978-0-306-40615-7',
  '9780306406157',
  'ISBN 978 0 306 40615 7',
  'DBLP:journals/corr/abs-1234-56789-byron',
  'https://video.example/tides',
]) {
  test(`${query} finds the paper that has it first`, async () => {
    const { results } = await found(query);
    assert.equal(results[0]?.id, 'rich');
  });
}

test('the parts of a citation key are no words of the paper', async () => {
  const { results, total } = await found('journals');
  assert.equal(total, others.length + 1, 'it has a journal of its own');
  assert.notEqual(results[0]?.id, 'rich');
  const { results: parts } = await found('matter corr');
  assert.ok(parts.every(({ id }) => id !== 'rich'));
});

for (const [query, count] of [
  ['type:article', 1],
  ['type:"journal article"', 1],
  ['type:thesis', 12],
  ['keyword:flooding', 3],
  ['keyword:"moon phase"', 1],
  ['keywords:press -keyword:flooding', 10],
  ['category:physics', 1],
  ['category:cs.LG', 12],
  ['award:best', 1],
  ['has:video', 1],
  ['venue:"j. oc."', 1],
] as const) {
  test(`${query} finds ${count}`, async () => {
    assert.equal((await found(query)).total, count);
  });
}

test('a keyword without a page is a choice, too', async () => {
  assert.equal((await found('', [['keyword', 'c-plus-plus']])).total, 1);
});

test('a result says what became of the paper and what it won, and where a word stands', async () => {
  const [result] = (await found('moon phase')).results;
  assert.equal(result?.status, 'retracted');
  assert.deepEqual(result?.awards, ['Best Paper Award']);
  assert.deepEqual(
    result?.reasons.map(({ places }) => places),
    [[{ place: 'keywords', times: 1 }], [{ place: 'keywords', times: 1 }]],
  );
});

test('who edited a book without authors is found, suggested and counted as an author is; other editors aren’t', async () => {
  const idsBy = async (query: string) => (await found(query)).results.map(({ id }) => id).sort();
  for (const query of ['author:compiler', 'author:"Compiler, D."', 'author:"dan compiler"'])
    assert.deepEqual(await idsBy(query), ['edited'], query);
  assert.deepEqual(await idsBy('author:"ada byron"'), ['edited', 'rich']);
  assert.deepEqual(await idsBy('author:redactor'), []);
  assert.deepEqual(await engine.suggestions('dan comp'), [
    { kind: 'author', name: 'Dan Compiler', query: 'author:"Dan Compiler"' },
  ]);
  const [first] = (await found('compiler')).results;
  assert.deepEqual(
    first?.reasons.map(({ places }) => places.map(({ place }) => place)),
    [['editors']],
  );
});
