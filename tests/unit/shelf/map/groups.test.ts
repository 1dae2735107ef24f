import assert from 'node:assert/strict';
import test from 'node:test';
import { mapGroups } from '../../../../src/shelf/map/groups.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const taxonomy = {
  facets: [
    { id: 'task', name: 'Task', topics: [{ id: 'games', name: 'Games', phrases: ['games'], 'but-not': [] }] },
  ],
};
const papers = ['games', 'robots'].map((title) => paperOf({ id: title, title }));

test('papers are listed by topic, then those without', () => {
  assert.deepEqual(mapGroups(shelfWith(papers, { taxonomy })), [
    { name: 'Games', path: '/task/games/', papers: ['games'] },
    { name: 'Without a task', papers: ['robots'] },
  ]);
});

test('without a taxonomy all are listed together', () => {
  assert.deepEqual(mapGroups(shelfWith(papers)), [{ name: 'All papers', papers: ['games', 'robots'] }]);
  assert.deepEqual(mapGroups(shelfWith([])), []);
});
