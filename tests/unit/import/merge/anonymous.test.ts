import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate } from '../../../../src/import/entry/candidate.ts';
import { groupsOf } from '../../../../src/import/merge/group.ts';
import { candidateOf, importTexts, memoryStore } from '../given.ts';

type Values = Record<string, unknown>;

const long = 'The weaving of plans from threads of reasoning';
const short = 'Planning';

/** What is made of two entries of two files, or of one. */
function madeOf(one: Values, other: Values, files = ['a.bib', 'b.md']): string {
  const [first, second] = [one, other].map((values, at) =>
    candidateOf(values, { line: at + 1, file: files[at] ?? files[0] ?? '' }),
  ) as [Candidate, Candidate];
  const outcomes = [
    [first, second],
    [second, first],
  ].map((candidates) => {
    const { groups, doubts } = groupsOf(candidates);
    return groups.length === 1 ? 'one' : (doubts[0]?.why ?? 'two');
  });
  assert.equal(outcomes[0], outcomes[1], 'in either order');
  return outcomes[0] ?? '';
}

const isDoubt = (made: string) => made !== 'one' && made !== 'two';

test('a list that gives titles and links is the bare form of fuller records', () => {
  const record = { authors: ['Ada Byron'], container: 'Journal of Looms', volume: '3', published: '2021' };
  for (const title of [long, short])
    for (const entry of [
      { title },
      { title, paper: 'https://loom.example/planning' },
      { title, code: ['https://github.com/ada/planning'], published: '2021' },
      { title, abstract: 'We weave.' },
    ])
      assert.equal(madeOf({ title, ...record }, entry), 'one', JSON.stringify(entry));
  assert.equal(madeOf({ title: short }, { title: short }), 'one');
  assert.equal(madeOf({ title: short, ...record }, { title: short, container: 'Journal of Looms' }), 'one');
});

test('a long title is that of one paper unless year or place says otherwise', () => {
  const record = {
    title: long,
    authors: ['Ada Byron'],
    venue: 'Looms 2021',
    published: '2021',
    pages: '1-20',
  };
  assert.equal(madeOf(record, { title: long, venue: 'Conference on Looms', published: '2020' }), 'one');
  assert.equal(
    madeOf(record, { title: long, abstract: 'We weave.', paper: 'https://loom.example/x' }),
    'one',
  );
  for (const other of [{ published: '2019' }, { pages: '101-108' }, { type: 'thesis' }, { volume: '4' }]) {
    const first = { ...record, type: 'article-journal', volume: '3' };
    assert.ok(isDoubt(madeOf(first, { title: long, ...other })), JSON.stringify(other));
  }
});

test('a short title tells nothing of itself', () => {
  const record = { title: short, authors: ['Ada Byron'], container: 'Journal of Looms', published: '2021' };
  for (const other of [
    { container: 'Annals of Knots' },
    { published: '2020' },
    { volume: '3' },
    { type: 'thesis' },
    { number: '12' },
  ])
    assert.ok(isDoubt(madeOf(record, { title: short, ...other })), JSON.stringify(other));
  const linked = { title: short, paper: 'https://loom.example/planning' };
  assert.ok(isDoubt(madeOf({ ...record, paper: 'https://knots.example/7' }, linked)));
  assert.ok(isDoubt(madeOf({ title: short, abstract: 'One.' }, { title: short, abstract: 'Two.' })));
});

test('the same abstract or address says that it is one paper', () => {
  const record = { title: short, authors: ['Ada Byron'], container: 'Journal of Looms' };
  const shared = { abstract: 'We weave plans.' };
  assert.equal(madeOf({ ...record, ...shared }, { title: short, venue: 'Looms 2021', ...shared }), 'one');
  const code = ['https://github.com/ada/planning'];
  const bare = { title: short, venue: 'Looms 2021', code: ['http://www.github.com/ada/planning/'] };
  assert.equal(madeOf({ ...record, code }, bare), 'one');
});

test('two entries of one file with other keys are two works, or one of them is there twice', () => {
  const opinion = {
    container: 'U.S. Reports',
    volume: '198',
    pages: '45',
    published: '1905',
    type: 'legal_case',
  };
  for (const title of ['Lochner v. New York', 'Students for Fair Admissions v. President and Fellows']) {
    const [first, second] = [
      { title, ...opinion, key: 'opinion' },
      { title, ...opinion, key: 'dissent', authors: ['John M. Harlan'] },
    ];
    assert.ok(isDoubt(madeOf(first, second, ['a.bib'])), title);
    const { authors: _, ...nameless } = second;
    assert.ok(isDoubt(madeOf(first, nameless, ['a.bib'])), title);
    const paper = 'https://court.example/198/45';
    assert.ok(isDoubt(madeOf({ ...first, paper }, { ...second, paper }, ['a.bib'])), title);
    assert.equal(madeOf({ ...first, paper }, { ...nameless, paper }, ['a.bib']), 'one');
  }
});

test('a part of a program that takes its title from the whole is kept apart, and listed', async () => {
  const bib = `@software{loom, title = {Loom}, author = {Ada Byron}, year = {2020}}
@inproceedings{part, crossref = {loom}, year = {2020}, title = {Loom}, version = {2}}
@software{other, crossref = {loom}, year = {2020}}
`;
  const store = memoryStore();
  const { problems, papers } = await importTexts(store, { 'a.bib': bib });
  const doubts = problems.filter(({ severity }) => severity === 'doubtful');
  assert.equal(papers.new - doubts.length, 1);
  for (const { remedy } of doubts) assert.match(remedy, /^Write "- \[loom, loom-\d\]" in duplicates\.yaml/);
});

test('what is doubtful is two papers, and stays so', async () => {
  const texts = {
    'a.csv': 'title,journal,year\nPlanning,Annals of Knots,2020\n',
    'b.csv': 'title,authors,journal,year\nPlanning,Ada Byron; Bo Li,Journal of Looms,2020\n',
  };
  const store = memoryStore();
  const { papers } = await importTexts(store, texts);
  assert.equal(papers.new, 2);
  const before = new Map(store.files);
  for (const [name, text] of Object.entries(texts).reverse()) await importTexts(store, { [name]: text });
  await importTexts(store, texts);
  assert.deepEqual(store.files, before);
});
