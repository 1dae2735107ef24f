import assert from 'node:assert/strict';
import test from 'node:test';
import { synonymsOf } from '../../../../src/search/match/synonym.ts';
import { reasonsFor } from '../../../../src/search/show/explain.ts';
import { answerFor, openIndex, records } from '../real-shelf.ts';

const index = await openIndex();

test('a query that describes a paper is read in other words as well, one that names it is not', async () => {
  assert.deepEqual(await synonymsOf(index, ['smartphone', 'agent', 'planning']), []);
  const words = 'smartphone helper trained by trial and error'.split(' ');
  const found = await synonymsOf(index, words);
  const namesOf = (from: number, to: number) =>
    found.find((synonym) => synonym.from === from && synonym.to === to)?.others.map(({ name }) => name) ?? [];
  assert.ok(namesOf(0, 1).includes('mobile'));
  assert.ok(namesOf(4, 7).includes('reinforcement learning'));
  for (const { others } of found) for (const { name, postings } of others) assert.ok(postings.size > 0, name);
});

test('a paper that says it in other words says so, and still lacks the word', async () => {
  const { hits } = await answerFor('overview of pretrained models and trial-and-error training for robots');
  const hit = hits.find(({ paper }) => records[paper]?.id.startsWith('integrating-reinforcement-learning'));
  assert.ok(hit);
  assert.ok(hit.missing.includes('trial'));
  const reason = reasonsFor(hit).find(({ word }) => word === 'trial and error');
  assert.match(reason?.read ?? '', /^(?:rl|reinforcement learning)$/);
});

test('a word of a described paper is corrected only where it is surely misspelt', async () => {
  const read = async (query: string) => (await answerFor(query)).corrections.map(({ read }) => read);
  const rest = 'agent in a kitchen asks people for missing facts before acting';
  assert.deepEqual(await read(`wandering ${rest}`), []);
  assert.deepEqual(await read(`housheold ${rest}`), ['household']);
});
