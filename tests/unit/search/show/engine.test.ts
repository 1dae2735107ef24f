import assert from 'node:assert/strict';
import test from 'node:test';
import { indexFields } from '../../../../src/search/format/posting.ts';
import { parametersOf, stateIn } from '../../../../src/search/query/state.ts';
import { type Request, searchEngine } from '../../../../src/search/show/engine.ts';
import { matchPlaces } from '../../../../src/search/show/explain.ts';
import { fetchBytes, openEngine, papers, shelf } from '../real-shelf.ts';

const engine = openEngine();

/** The request that an address makes. */
function asked(address: string, more: Partial<Request> = {}): Request {
  return { ...stateIn(new URLSearchParams(address)), from: 0, count: 100, unfolded: [], ...more };
}

const replyTo = (address: string, more: Partial<Request> = {}) => engine.reply(asked(address, more));
const idsOf = async (address: string) => (await replyTo(address)).results.map(({ id }) => id);
const text = (parts: readonly { text: string }[] = []) => parts.map((part) => part.text).join('');

test('totals are exact, and pages of results join to the whole', async () => {
  const whole = await replyTo('q=robot');
  assert.equal(whole.results.length, whole.total);
  const first = await replyTo('q=robot', { count: 5 });
  const second = await replyTo('q=robot', { from: 5, count: 100 });
  assert.deepEqual([...first.results, ...second.results], whole.results);
});

test('choices without a query find the papers that have them, as listed', async () => {
  const { total, results } = await replyTo('year=2024&has=code');
  const expected = shelf.papers.filter(
    ({ published, links }) => published?.startsWith('2024') && links.code.length > 0,
  );
  assert.equal(total, expected.length);
  assert.deepEqual(
    results.map(({ id }) => id),
    expected.map(({ id }) => id),
  );
});

test('the orders', async () => {
  const dates = async (address: string) =>
    (await idsOf(address)).map((id) => papers.find((paper) => paper.id === id)?.published ?? '');
  const newest = await dates('q=agent&sort=newest');
  assert.ok(newest.length > 5);
  assert.deepEqual(
    (await idsOf('year=2024&sort=listed')).join(),
    shelf.papers
      .filter(({ published }) => published?.startsWith('2024'))
      .map(({ id }) => id)
      .join(),
  );
  const days = newest.map((date) => date.padEnd(7, '-01').padEnd(10, '-01'));
  assert.deepEqual(days, [...days].sort().reverse());
});

test('a result shows its sentence with marks, topics with their pages, and why', async () => {
  const [first] = (await replyTo('q=restless bandits lily')).results;
  assert.match(text(first?.title), /restless bandits/);
  assert.ok(first?.title.some(({ isMarked, text }) => isMarked && text === 'bandits'));
  assert.ok(first?.people.some(({ isMarked, text }) => isMarked && text === 'Lily'));
  assert.ok(first?.sentence?.parts.some(({ isMarked }) => isMarked));
  assert.match(first?.sentence?.anchor ?? '', /^s-/);
  assert.ok(first?.topics.some(({ path }) => /^(?:task|method|benchmark)\/[a-z0-9-]+\/$/.test(path)));
  assert.deepEqual(
    first?.reasons.map(({ word }) => word),
    ['restless', 'bandits', 'lily'],
  );
  assert.deepEqual(first?.reasons[2]?.places, [{ place: 'authors', times: 1 }]);
});

test('a reason can name every field of the index', () => {
  assert.deepEqual([...matchPlaces].sort(), [...indexFields, 'abstract'].sort());
});

test('either side of OR will do', async () => {
  const [bandits, minecraft, both] = await Promise.all(
    ['q=title:bandits', 'q=title:minecraft', 'q=title:bandits OR title:minecraft'].map(idsOf),
  );
  assert.deepEqual([...(both ?? [])].sort(), [...(bandits ?? []), ...(minecraft ?? [])].sort());
});

test('a correction is told in whole words', async () => {
  const { corrections } = await replyTo('q=restless bandist policeis');
  assert.deepEqual(corrections[0], { typed: 'bandist', read: 'bandits' });
  assert.deepEqual((await replyTo('q="bandist"')).corrections, []);
});

test('authors are counted when they are wanted, or one is chosen', async () => {
  const counted = async (more: Partial<Request>, address = 'q=reasoning') =>
    (await replyTo(address, more)).facets.find(({ id }) => id === 'author');
  assert.equal(await counted({}), undefined);
  const authors = await counted({ unfolded: ['author'] });
  assert.ok(authors && authors.values.length > 10);
  const yao = await counted({}, 'author=shunyu-yao');
  assert.deepEqual(
    yao?.values.filter(({ isChosen }) => isChosen).map(({ name, papers }) => [name, papers]),
    [['Shunyu Yao', 1]],
  );
});

test('where nothing is found, every alternative leads to as many papers as it says', async () => {
  for (const address of [
    'q=title:minecraft title:bandits',
    'q="restless bandist"',
    'q="restless bandits"&year=2023',
    'q=author:"shunyu yao" venue:icra',
    'q=qqqqqqq',
  ]) {
    const reply = await replyTo(address);
    assert.equal(reply.total, 0, address);
    assert.ok(reply.alternatives.length > 0, address);
    for (const { kind, query, choices, papers, path } of reply.alternatives) {
      if (kind === 'topic') {
        const [, topic = ''] = path?.split('/') ?? [];
        assert.equal(shelf.topics.get(topic)?.papers.length, papers);
        continue;
      }
      const state = stateIn(new URLSearchParams(address));
      const chosen = choices ? new Map(choices.map(([id, values]) => [id, new Set(values)])) : state.choices;
      const next = { ...state, query: query ?? state.query, choices: chosen };
      assert.equal((await replyTo(String(parametersOf(next)))).total, papers, `${address}: ${query}`);
      assert.ok(papers > 0);
    }
  }
});

test('the answer does not depend on what was asked before', async () => {
  const queries = ['q=rob', 'q=naviagtion', 'q=agent plan', 'q=lear', 'q=z', 'year=2024', 'q=author:wang'];
  const [one, other] = [openEngine(), openEngine()];
  const forth = [];
  for (const query of queries) forth.push(await one.reply(asked(query)));
  const back = [];
  for (const query of [...queries].reverse()) back.unshift(await other.reply(asked(query)));
  assert.deepEqual(forth, back);
});

test('after a failure the next request tries again', async () => {
  let isOffline = true;
  const flaky = searchEngine((name) => (isOffline ? Promise.reject(new Error('offline')) : fetchBytes(name)));
  await assert.rejects(flaky.reply(asked('q=robot')), /offline/);
  isOffline = false;
  assert.ok((await flaky.reply(asked('q=robot'))).total > 0);
});

test('suggestions are titles, authors and topics that have all that was typed', async () => {
  const named = async (typed: string, kind: string) =>
    (await engine.suggestions(typed)).filter((found) => found.kind === kind).map(({ name }) => name);
  assert.ok((await named('shunyu y', 'author')).includes('Shunyu Yao'));
  assert.ok((await named('robot manip', 'topic')).includes('Robot manipulation'));
  assert.match((await named('restless ban', 'paper'))[0] ?? '', /restless bandits/);
  for (const nothing of ['', '  ', '***', 'qqqqqq']) assert.deepEqual(await engine.suggestions(nothing), []);
});

test('nearness in meaning explains papers that lack a word, and no others', async () => {
  const { results } = await replyTo('q=agent+that+acts+on+smartphone+screens');
  assert.ok(results.some(({ relatedTerms }) => relatedTerms.length > 0));
  const whole = (await replyTo('q=robot+manipulation')).results.filter(({ missing }) => missing.length === 0);
  assert.ok(whole.length > 1);
  assert.ok(whole.every(({ relatedTerms }) => relatedTerms.length === 0));
});

test('what a word was read as is said as papers write it', async () => {
  const { corrections, results } = await replyTo('q=manipulaton');
  assert.deepEqual(corrections, [{ typed: 'manipulaton', read: 'manipulation' }]);
  assert.equal(results[0]?.reasons[0]?.read, 'manipulation');
});

test('where nothing matches, a near word is offered as papers write it, and a name without more is the shelf', async () => {
  const { total, alternatives } = await replyTo('q=%22manipulaton%22');
  assert.equal(total, 0);
  assert.ok(
    alternatives.some(
      ({ kind, name, papers }) => kind === 'spelling' && name === 'manipulation' && papers > 0,
    ),
  );
  assert.equal((await replyTo('q=author:')).total, papers.length);
  const known = (await replyTo('q=venue:xyz+robot')).alternatives.filter(({ kind }) => kind === 'value');
  assert.ok(known.length > 1 && known.every(({ facet, papers }) => facet === 'Venue' && papers > 0));
});
