import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importInto } from '../../../src/import/import.ts';
import type { SourcePolicy } from '../../../src/import/source/policy.ts';
import { parsePaperFile } from '../../../src/mdx/file.ts';
import { jsonLinesOf, memoryStore, saidOf, sourceOf } from './given.ts';

type Records = Record<string, unknown>[];
type Memory = ReturnType<typeof memoryStore>;

const modes = (given: Record<string, 'add' | 'mirror' | 'unread'>): SourcePolicy['modes'] =>
  new Map(Object.entries(given));
const mirrored: SourcePolicy = { order: [], modes: modes({ 'm.jsonl': 'mirror', 'a.jsonl': 'add' }) };

/** Imports records by file name; those of `others` are in the shelf's other sources. */
async function imported(
  store: Memory,
  sources: Record<string, Records | string>,
  { policy = mirrored, others = {} }: { policy?: SourcePolicy; others?: Record<string, Records> } = {},
) {
  const all = (given: Record<string, Records | string>) =>
    Object.entries(given).map(([name, records]) =>
      sourceOf(typeof records === 'string' ? records : jsonLinesOf(records), name, 4096),
    );
  return importInto(store, all(sources), { policy, witnesses: all(others), tell: () => {} });
}

const recordIn = (store: Memory, id: string) =>
  parsePaperFile(store.files.get(`papers/${id}.mdx`) ?? assert.fail(`papers/${id}.mdx`), id).record;
const edit = (store: Memory, path: string, from: string, to: string) =>
  store.files.set(path, (store.files.get(path) ?? assert.fail(path)).replace(from, to));
const names = (store: Memory) => [...store.files.keys()].sort();

const one = { title: 'One', abstract: 'The first.', venue: 'ICLR', keywords: ['a', 'b'], doi: '10.1000/one' };
const two = { title: 'Two', abstract: 'The second.' };

test('what is corrected in a mirror is corrected on the shelf, also in lists and where a field went', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, two] });
  const { venue: _, ...rest } = one;
  const { problems } = await imported(store, {
    'm.jsonl': [{ ...rest, keywords: ['b'], title: 'One!' }, two],
  });
  const { title, venue, keywords, sources } = recordIn(store, 'one');
  assert.deepEqual([title, venue, keywords, sources['venue']], ['One!', undefined, ['b'], undefined]);
  assert.ok(
    saidOf(problems).includes('papers/one.mdx venue: "ICLR" was taken out, since m.jsonl no longer says it'),
  );
});

test('a source that adds is not followed', async () => {
  const store = memoryStore();
  await imported(store, { 'a.jsonl': [one, two] });
  await imported(store, { 'a.jsonl': [{ title: 'One', doi: one.doi, keywords: ['b'] }] });
  const { venue, keywords } = recordIn(store, 'one');
  assert.deepEqual(
    [venue, keywords, names(store)],
    ['ICLR', ['a', 'b'], ['papers/one.mdx', 'papers/two.mdx']],
  );
});

test('what another source says stays when the mirror no longer says it', async () => {
  const store = memoryStore();
  await imported(store, {
    'a.jsonl': [{ title: 'One', venue: 'ICLR' }],
    'm.jsonl': [{ title: 'One', keywords: ['x'] }],
  });
  await imported(store, { 'a.jsonl': [{ title: 'One', venue: 'ICLR', keywords: ['y'] }], 'm.jsonl': [two] });
  const { venue, keywords, sources } = recordIn(store, 'one');
  assert.deepEqual([venue, keywords, sources['keywords']], ['ICLR', ['y'], 'a.jsonl']);
});

test('what a mirror said of a paper stays where the paper left it, but not the shelf', async () => {
  const store = memoryStore();
  const { title, doi } = one;
  const own = { 'a.jsonl': [{ title, doi, venue: 'ICLR' }] };
  await imported(store, { ...own, 'm.jsonl': [{ title, doi, authors: ['Ada Lovelace'] }] });
  await imported(store, { ...own, 'm.jsonl': [two] });
  assert.deepEqual(recordIn(store, 'one').authors, ['Ada Lovelace']);
  await imported(store, { ...own, 'm.jsonl': [{ title, doi }] });
  assert.deepEqual(recordIn(store, 'one').authors, []);
});

test("a curator's own edits stay in spite of the mirror", async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, two] });
  edit(store, 'papers/one.mdx', 'venue: ICLR', 'venue: ICLR (oral)');
  await imported(store, { 'm.jsonl': [{ title: 'One', doi: one.doi, keywords: ['c'] }, two] });
  const { venue, keywords } = recordIn(store, 'one');
  assert.deepEqual([venue, keywords], ['ICLR (oral)', ['c']]);
});

const knots = (fields: string) => `@article{k1, author={Jane Doe}, ${fields}}\n`;

for (const mode of ['mirror', 'add'] as const)
  test(`an edited title is that of its paper at the next import, whatever else is corrected (${mode})`, async () => {
    const policy: SourcePolicy = { order: [], modes: modes({ 'm.bib': mode }) };
    const store = memoryStore();
    await imported(
      store,
      { 'm.bib': knots('title={Knots}, year={2020}, volume={1}, journal={Topology}') },
      { policy },
    );
    edit(store, 'papers/knots.mdx', 'title: Knots', 'title: Links and what they are');
    edit(store, 'papers/knots.mdx', "volume: '1'", "volume: '12'");
    const corrected = knots('title={Knots}, year={2021}, volume={2}, journal={Topology Today}');
    const { problems } = await imported(store, { 'm.bib': corrected }, { policy });
    const { title, published, volume, container } = recordIn(store, 'knots');
    assert.deepEqual(
      [title, published, volume, container, names(store)],
      ['Links and what they are', '2021', '12', 'Topology Today', ['papers/knots.mdx']],
    );
    assert.deepEqual(
      saidOf(problems).filter((said) => said.includes('m.bib gives')),
      [
        'papers/knots.mdx title: "Links and what they are"; m.bib gives "Knots"',
        'papers/knots.mdx volume: "12"; m.bib gives "2"',
      ],
    );
  });

test('a paper of a table is known by what its source said, whatever was edited', async () => {
  const store = memoryStore();
  const table = 'title,authors,year\nKnots,Jane Do,2020\nLinks,Jane Do,2020\n';
  await imported(store, { 'm.csv': table });
  edit(store, 'papers/knots.mdx', 'title: Knots', 'title: Braids');
  edit(store, 'papers/links.mdx', 'Jane Do', 'John Smith');
  await imported(store, { 'm.csv': table });
  assert.deepEqual(names(store), ['papers/knots.mdx', 'papers/links.mdx']);
  assert.deepEqual(
    [recordIn(store, 'knots').title, recordIn(store, 'links').authors],
    ['Braids', ['John Smith']],
  );
});

test('what leaves the mirror leaves the papers, and comes back to the same address', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, two] });
  const before = new Map(store.files);
  edit(store, 'papers/two.mdx', 'The second.\n', 'The second.\n\n## Mine\n\nA note.\n');
  const noted = store.files.get('papers/two.mdx');
  const { problems } = await imported(store, { 'm.jsonl': [one] });
  assert.deepEqual(names(store), ['papers/one.mdx', 'removed/two.mdx']);
  assert.ok(
    saidOf(problems).includes(
      'papers/two.mdx "Two" left the lists, since m.jsonl no longer has it; its page says so',
    ),
  );
  const again = await imported(store, { 'm.jsonl': [one] });
  assert.deepEqual(again.papers, { new: 0, changed: 0, unchanged: 1 });
  const back = await imported(store, { 'm.jsonl': [one, two] });
  assert.ok(saidOf(back.problems).includes('papers/two.mdx "Two" came back to the lists'));
  assert.deepEqual(store.files, new Map([...before, ['papers/two.mdx', noted]]));
});

test('where an import stopped between two files of a paper, the next one puts it right', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, two] });
  const whole = new Map(store.files);
  await imported(store, { 'm.jsonl': [one] });
  const left = new Map(store.files);
  store.files.set('papers/two.mdx', whole.get('papers/two.mdx') ?? '');
  await imported(store, { 'm.jsonl': [one] });
  assert.deepEqual(store.files, left);
  store.files.set('papers/two.mdx', whole.get('papers/two.mdx') ?? '');
  await imported(store, { 'm.jsonl': [one, two] });
  assert.deepEqual(store.files, whole);
});

test('what services were asked for does not keep a paper that left its mirror', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, { ...two, venue: 'ICLR' }] });
  edit(store, 'papers/two.mdx', 'venue: m.jsonl', "venue: 'Crossref, 2026-11-28'");
  await imported(store, { 'm.jsonl': [one] });
  assert.deepEqual(names(store), ['papers/one.mdx', 'removed/two.mdx']);
});

test('a mirror that names its papers by identifiers alone keeps them', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, two] });
  await imported(store, { 'm.jsonl': 'https://doi.org/10.1000/one\n' });
  assert.deepEqual(names(store), ['papers/one.mdx', 'removed/two.mdx']);
});

test('an address stays that of the paper that left', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, { ...two, doi: '10.1000/two' }] });
  await imported(store, { 'm.jsonl': [one, { ...two, doi: '10.1000/other', abstract: 'Another.' }] });
  assert.deepEqual(names(store), ['papers/one.mdx', 'papers/two-2.mdx', 'removed/two.mdx']);
});

test('a paper stays where another source gives it, now or before', async () => {
  const gives = { 'a.jsonl': [{ title: 'Two', venue: 'ICLR' }] };
  for (const [later, others] of [
    [gives, {}],
    [{}, {}],
    [{}, { 'x.jsonl': [{ title: 'Two' }] }],
  ]) {
    const store = memoryStore();
    await imported(store, { 'm.jsonl': [one, two], ...(others && 'x.jsonl' in others ? {} : gives) });
    await imported(store, { 'm.jsonl': [one], ...later }, { others: others ?? {} });
    assert.deepEqual(names(store), ['papers/one.mdx', 'papers/two.mdx']);
  }
});

test('a paper that a person made, put back or calls its own stays', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, two, { title: 'Three' }] });
  const byHand = '---\ntitle: Four\n---\n\nBy hand.\n';
  store.files.set('papers/four.mdx', byHand);
  edit(store, 'papers/three.mdx', 'title: m.jsonl', 'title: curator');
  await imported(store, { 'm.jsonl': [one] });
  assert.deepEqual(names(store), [
    'papers/four.mdx',
    'papers/one.mdx',
    'papers/three.mdx',
    'removed/two.mdx',
  ]);
  assert.equal(store.files.get('papers/four.mdx'), byHand);
  store.files.set('papers/two.mdx', store.files.get('removed/two.mdx') ?? '');
  store.files.delete('removed/two.mdx');
  const { problems } = await imported(store, { 'm.jsonl': [one] });
  assert.deepEqual(
    problems.filter(({ what }) => what.includes('left the lists')),
    [],
  );
  assert.ok(store.files.has('papers/two.mdx'));
  await imported(store, { 'm.jsonl': [one, { ...two, venue: 'ICLR' }] });
  await imported(store, { 'm.jsonl': [one] });
  assert.equal(recordIn(store, 'two').venue, 'ICLR');
});

test('a paper that a person took off the shelf stays off it, and that is said', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, { ...two, listed: '2025-07-04' }] });
  store.files.set('removed/two.mdx', store.files.get('papers/two.mdx') ?? '');
  store.files.delete('papers/two.mdx');
  const before = new Map(store.files);
  const { problems } = await imported(store, { 'm.jsonl': [one, two], 'a.jsonl': [two] });
  assert.deepEqual(store.files, before);
  assert.ok(
    saidOf(problems).some((said) =>
      said.includes('"Two" was not imported, since somebody took it off the shelf'),
    ),
  );
});

test('nothing leaves while anything in the mirror is refused, or where it was not read', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [one, two] });
  const before = new Map(store.files);
  for (const text of [`${jsonLinesOf([one])}{"title": \n`, '', 'Words that are no list of papers.'])
    await imported(store, { 'm.jsonl': text });
  await imported(
    store,
    { 'a.jsonl': [one] },
    { policy: { order: [], modes: modes({ 'm.jsonl': 'unread', 'a.jsonl': 'add' }) } },
  );
  assert.deepEqual([...store.files.keys()], [...before.keys()]);
});

test('an entry whose title or identifier is corrected keeps its address', async () => {
  const store = memoryStore();
  const entry = { title: 'Learning to Walk', key: 'k1', doi: '10.1000/x' };
  await imported(store, { 'm.jsonl': [entry, one] });
  await imported(store, { 'm.jsonl': [{ ...entry, title: 'Learning to Walk Well', doi: '10.1000/y' }, one] });
  assert.deepEqual(names(store), ['papers/learning-to-walk.mdx', 'papers/one.mdx']);
  assert.deepEqual(
    [recordIn(store, 'learning-to-walk').title, recordIn(store, 'learning-to-walk').doi],
    ['Learning to Walk Well', '10.1000/y'],
  );
});

test('a citation key that another work got does not give it the address', async () => {
  const store = memoryStore();
  await imported(store, { 'm.jsonl': [{ title: 'Learning to Walk', key: 'k1' }, one] });
  await imported(store, { 'm.jsonl': [{ title: 'A Theory of Colours', key: 'k1' }, one] });
  assert.deepEqual(names(store), [
    'papers/a-theory-of-colours.mdx',
    'papers/one.mdx',
    'removed/learning-to-walk.mdx',
  ]);
});

test('whatever a mirror says one time after the other, the shelf says it, and every address stays', async () => {
  const titles = ['One', 'Two', 'Three', 'Four'];
  const records = fc.array(
    fc.record({ title: fc.constantFrom(...titles), venue: fc.constantFrom('ICLR', 'NeurIPS') }),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(records, { minLength: 1, maxLength: 5 }), async (versions) => {
      const store = memoryStore();
      const seen = new Set<string>();
      for (const version of versions) {
        const distinct = [...new Map(version.map((each) => [each.title, each])).values()];
        for (const { title } of distinct) seen.add(title.toLowerCase());
        await imported(store, { 'm.jsonl': distinct });
        const said = distinct.map(({ title, venue }) => `${title.toLowerCase()} ${venue}`);
        const onShelf = names(store).flatMap((name) => /^papers\/(.*)\.mdx$/.exec(name)?.[1] ?? []);
        assert.deepEqual(
          onShelf.map((id) => `${id} ${recordIn(store, id).venue}`),
          said.sort(),
        );
        const left = names(store).flatMap((name) => /^removed\/(.*)\.mdx$/.exec(name)?.[1] ?? []);
        assert.deepEqual([...onShelf, ...left].sort(), [...seen].sort());
      }
    }),
    { numRuns: 60 },
  );
});

const known = { title: 'One', doi: one.doi };

test('the order of the shelf decides which source wins, by name before format', async () => {
  const given = { 'a.jsonl': [{ ...known, venue: 'A' }], 'm.jsonl': [{ ...known, venue: 'M' }] };
  const all = modes({ 'a.jsonl': 'add', 'm.jsonl': 'add' });
  for (const [order, venue] of [
    [[], 'A'],
    [['m.jsonl'], 'M'],
    [['records', 'm.jsonl'], 'A'],
    [['m.jsonl', 'records'], 'M'],
  ] as const) {
    const store = memoryStore();
    const { problems } = await imported(store, given, { policy: { order, modes: all } });
    assert.equal(recordIn(store, 'one').venue, venue, order.join());
    const differing = problems.find(({ severity }) => severity === 'differs');
    assert.equal(differing?.remedy.includes('sources.yaml puts it first'), order.length > 0);
  }
});

test('an order that is written later decides about papers that are there', async () => {
  const store = memoryStore();
  const given = { 'a.jsonl': [{ ...known, venue: 'A' }], 'm.jsonl': [{ ...known, venue: 'M' }] };
  const all = modes({ 'a.jsonl': 'add', 'm.jsonl': 'add' });
  await imported(store, given, { policy: { order: [], modes: all } });
  await imported(store, given, { policy: { order: ['m.jsonl'], modes: all } });
  assert.equal(recordIn(store, 'one').venue, 'M');
  await imported(store, { 'a.jsonl': given['a.jsonl'] }, { policy: { order: ['m.jsonl'], modes: all } });
  assert.equal(recordIn(store, 'one').venue, 'M');
});
