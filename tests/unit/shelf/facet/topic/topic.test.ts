import assert from 'node:assert/strict';
import test from 'node:test';
import { topicFacets } from '../../../../../src/shelf/facet/topic/topic.ts';
import { paperOf } from '../../../paper-of.ts';

const topic = (id: string) => ({ id, name: id.toUpperCase(), phrases: [id], 'but-not': [] });

const taxonomy = {
  facets: [
    {
      id: 'task',
      name: 'Task',
      about: 'What for.',
      topics: [{ ...topic('web'), about: 'On the web.' }, topic('none'), topic('games')],
    },
    { id: 'benchmark', name: 'Benchmark', plural: 'Benchmarks and data', topics: [] },
  ],
};

const papers = ['a', 'b', 'c'].map((id) => paperOf({ id }));
const placed: Record<string, string[]> = { a: ['games'], b: ['games', 'web'] };

const facets = topicFacets(taxonomy, papers, ({ id }) =>
  (placed[id] ?? []).map((topic) => ({ facet: 'task', topic, reason: 'curator' })),
);

test('topics come in the order of the taxonomy, empty ones are left out', () => {
  assert.deepEqual(
    facets[0]?.divisions.map(({ papers, ...topic }) => [topic, papers.map(({ id }) => id)]),
    [
      [{ id: 'web', name: 'WEB', about: 'On the web.' }, ['b']],
      [{ id: 'games', name: 'GAMES' }, ['a', 'b']],
    ],
  );
});

test('a facet has the words of the taxonomy, its plural made where it gives none', () => {
  assert.deepEqual(
    facets.map(({ id, name, plural, about, isTopic }) => ({ id, name, plural, about, isTopic })),
    [
      { id: 'task', name: 'Task', plural: 'Tasks', about: 'What for.', isTopic: true },
      { id: 'benchmark', name: 'Benchmark', plural: 'Benchmarks and data', about: '', isTopic: true },
    ],
  );
});

test('a topic within another knows what it is within', () => {
  const wide = { ...topic('sea'), topics: [{ ...topic('tides'), topics: [topic('ebb')] }] };
  const [facet] = topicFacets({ facets: [{ id: 'field', name: 'Field', topics: [wide] }] }, papers, () =>
    ['sea', 'tides', 'ebb'].map((id) => ({ facet: 'field', topic: id, reason: 'curator' as const })),
  );
  assert.deepEqual(
    facet?.divisions.map(({ id, within }) => [id, within]),
    [
      ['sea', undefined],
      ['tides', ['sea']],
      ['ebb', ['sea', 'tides']],
    ],
  );
});
