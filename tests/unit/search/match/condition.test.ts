import assert from 'node:assert/strict';
import test from 'node:test';
import { papersMeeting } from '../../../../src/search/match/condition.ts';
import { parsedQueries } from '../../../../src/search/query/query.ts';
import { facetNames } from '../../../../src/search/rank/answer.ts';
import { answerFor, openIndex, papers, shelf } from '../real-shelf.ts';

const index = await openIndex();

/** The ids of the papers that meet the conditions of a query. */
async function idsMeeting(query: string): Promise<string[] | undefined> {
  const found = await papersMeeting(index, parsedQueries(query, facetNames(index))[0]?.conditions ?? []);
  if (!found) return undefined;
  const ids = await Promise.all([...found].map(async (paper) => (await index.fragment(paper)).id));
  return ids.sort();
}

/** The ids of the papers of the shelf for which something is so. */
const idsWhere = (isSo: (paper: (typeof papers)[number]) => boolean) =>
  papers
    .filter(isSo)
    .map(({ id }) => id)
    .sort();

test('without conditions nothing is limited', async () => {
  assert.equal(await idsMeeting('robot'), undefined);
});

test('a phrase is words one behind another, in any field', async () => {
  const text = (paper: (typeof papers)[number]) => `${paper.title} ${paper.abstract}`.toLowerCase();
  assert.deepEqual(
    await idsMeeting('"catastrophic forgetting"'),
    idsWhere((paper) => text(paper).includes('catastrophic forgetting')),
  );
  assert.deepEqual(await idsMeeting('"forgetting catastrophic"'), []);
  assert.deepEqual(await idsMeeting('"shunyu yao"'), [
    'react-synergizing-reasoning-and-acting-in-language-models',
  ]);
});

test('a field holds its word and nothing else does', async () => {
  assert.deepEqual(
    await idsMeeting('title:robot'),
    idsWhere(({ title }) => /\brobot/i.test(title)),
  );
  const named = await idsMeeting('author:wang');
  assert.deepEqual(
    named,
    idsWhere(({ authors }) => authors.some((author) => /\bWang\b/i.test(author))),
  );
});

test('a phrase stays within a name, and within title or abstract', async () => {
  for (const query of ['"Hongyan Zhi Runhao"', 'author:"Sun Hongyan"', '"reinforcement learning offline"'])
    assert.deepEqual(await idsMeeting(query), [], query);
  assert.equal((await idsMeeting('"Hongyan Zhi"'))?.length, 1);
});

test('an author is meant by all words of a name in any order, or letters that they begin with', async () => {
  const named = (name: string) => idsWhere(({ authors }) => authors.includes(name));
  for (const query of [
    'author:"D. Sadigh"',
    'author:d.sadigh',
    'author:"sadigh dorsa"',
    'author:"Sadigh, D."',
    'author:"dorsa sadgih"',
  ])
    assert.deepEqual(await idsMeeting(query), named('Dorsa Sadigh'), query);
  assert.deepEqual(await idsMeeting('author:"X. Sadigh"'), []);
});

test('venues are meant with or without their year, and topics by abbreviations of the shelf and in one facet', async () => {
  assert.deepEqual(await idsMeeting('venue:ICLR2025'), await idsMeeting('venue:"iclr 2025"'));
  assert.deepEqual(await idsMeeting('venue:nips'), await idsMeeting('venue:neurips'));
  assert.deepEqual(await idsMeeting('venue:nuerips'), await idsMeeting('venue:neurips'));
  assert.ok((await idsMeeting('venue:nips'))?.length);
  const full = await idsMeeting('topic:"reinforcement learning"');
  const short = await idsMeeting('topic:rl');
  assert.ok(full && full.length > 10 && full.every((id) => short?.includes(id)));
  assert.deepEqual(await idsMeeting('task:"robot manip"'), await idsMeeting('topic:"robot manip"'));
  assert.deepEqual(await idsMeeting('method:"robot manip"'), []);
});

test('a word that is ruled out takes what it would find, however it is written', async () => {
  for (const word of ['rl', 'llm', 'vla', 'robots', 'generalization']) {
    const { hits, withAll } = await answerFor(word);
    assert.equal(withAll, hits.length, word);
    assert.equal((await idsMeeting(`-${word}`))?.length, papers.length - hits.length, word);
  }
});

test('years are a range in either order, however wide; what has no year is not in it', async () => {
  const all = idsWhere(({ published }) => published !== undefined);
  for (const query of ['year:0000..9999', 'year:1000..2100', 'year:2100..1900'])
    assert.deepEqual(await idsMeeting(query), all, query);
  assert.deepEqual(
    await idsMeeting('year:2023'),
    idsWhere(({ published }) => published?.startsWith('2023') ?? false),
  );
  assert.deepEqual(
    await idsMeeting('-year:0000..9999'),
    idsWhere(({ published }) => published === undefined),
  );
});

test('all conditions hold together; what is excluded is the rest', async () => {
  const [robots, others] = [await idsMeeting('title:robot'), await idsMeeting('-title:robot')];
  assert.equal((robots?.length ?? 0) + (others?.length ?? 0), papers.length);
  assert.deepEqual(await idsMeeting('title:robot -title:robot'), []);
  assert.deepEqual(
    await idsMeeting('title:robot year:2023'),
    robots?.filter((id) => papers.find((paper) => paper.id === id)?.published?.startsWith('2023')),
  );
});

test('a topic is meant by all words of a name, or their beginnings; what has code is known', async () => {
  const manipulation = shelf.topics.get('robot-manipulation')?.papers.map(({ id }) => id);
  assert.ok(manipulation && manipulation.length > 5);
  assert.deepEqual(await idsMeeting('topic:"robot manip"'), [...manipulation].sort());
  assert.deepEqual(await idsMeeting('topic:qqqq'), []);
  assert.deepEqual(
    await idsMeeting('has:code'),
    idsWhere(({ links }) => links.code.length > 0),
  );
  assert.deepEqual(
    await idsMeeting('-has:code'),
    idsWhere(({ links }) => links.code.length === 0),
  );
});

test('a phrase in the name of a topic is no phrase of the paper', async () => {
  const text = (paper: (typeof papers)[number]) => `${paper.title} ${paper.abstract}`.toLowerCase();
  assert.deepEqual(
    await idsMeeting('"flow matching"'),
    idsWhere((paper) => /flow[- ]matching/.test(text(paper))),
  );
});

test('a value is known by its id where a shelf calls it otherwise', async () => {
  const inChinese: typeof index = {
    ...index,
    facet: async (id) => {
      const facet = await index.facet(id);
      return facet && { ...facet, values: facet.values.map(([value]) => [value, '资料'] as const) };
    },
  };
  for (const query of ['has:code', 'has:proj', 'type:paper']) {
    const { conditions = [] } = parsedQueries(query, facetNames(index))[0] ?? {};
    const [usual, chinese] = await Promise.all(
      [index, inChinese].map((each) => papersMeeting(each, conditions)),
    );
    assert.deepEqual(chinese, usual, query);
  }
});
