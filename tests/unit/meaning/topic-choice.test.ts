import assert from 'node:assert/strict';
import test from 'node:test';
import { chosenTopics, fewestTexts } from '../../../src/meaning/topic-choice.ts';
import { tidalPapers } from '../tidal-papers.ts';

const shelf = tidalPapers.map(({ title, abstract, keywords = [] }) => ({ title, abstract, keywords }));

const keysOf = (texts: typeof shelf, ignored?: ReadonlySet<string>) =>
  chosenTopics(texts, ignored).map(({ terms }) => terms[0]?.key);

test('topics are what several texts are about, by title, abstract or keyword', () => {
  const keys = keysOf(shelf);
  assert.ok(keys.includes('tidalenergy'), String(keys));
  assert.ok(keys.includes('europeaneel'), String(keys));
  assert.ok(keys.includes('fishpass'), String(keys));
});

test('what every abstract says is no topic, and neither is part of a longer term', () => {
  const keys = keysOf(shelf);
  for (const key of ['experimentalresult', 'result', 'tidal', 'energy', 'european', 'code', 'year'])
    assert.ok(!keys.includes(key), `${key}: ${keys}`);
});

test('a name that is handed in is no topic', () => {
  assert.ok(!keysOf(shelf, new Set(['tidalenergy'])).includes('tidalenergy'));
});

test('too few texts have no topics', () => {
  assert.deepEqual(chosenTopics(shelf.slice(0, fewestTexts - 1)), []);
  assert.deepEqual(chosenTopics([]), []);
});

test('an abbreviation and its words are one topic, and so are two spellings', () => {
  const boats = ['reinforcement learning', 'Reinforcement-learning', 'RL'].flatMap((words) =>
    Array.from({ length: 2 }, (_, at) => ({
      title: `${words} for kind ${'ab'[at]} of boat`,
      abstract: at === 0 ? 'Boats use reinforcement learning (RL) at sea.' : `Sails ${at} and oars.`,
      keywords: [],
    })),
  );
  const topic = chosenTopics([...boats, ...shelf]).find(
    ({ terms }) => terms[0]?.key === 'reinforcementlearning',
  );
  assert.equal(topic?.texts, 6);
  assert.deepEqual(
    topic?.terms.map(({ key }) => key),
    ['reinforcementlearning', 'rl'],
  );
});

test('the same texts give the same topics, however often they are asked for', () => {
  assert.deepEqual(keysOf(shelf), keysOf(shelf));
});

test('titles in German, French and Spanish give terms without articles', () => {
  const titles = [
    'Die Geschichte der Gezeitenkraft in',
    'La théorie des marées dans',
    'El estudio de las mareas rojas en',
  ];
  const texts = titles.flatMap((title) =>
    Array.from({ length: 4 }, (_, at) => ({ title: `${title} ${'ABCD'[at]}`, abstract: '', keywords: [] })),
  );
  const keys = keysOf(texts);
  assert.ok(keys.includes('gezeitenkraft'), String(keys));
  for (const key of keys) assert.doesNotMatch(key ?? '', /^(?:der|die|la|las|el|de|des)(?=gez|mar|th|est)/);
});
