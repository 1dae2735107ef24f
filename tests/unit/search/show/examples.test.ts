import assert from 'node:assert/strict';
import test from 'node:test';
import { searchExamples } from '../../../../src/search/show/examples.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';
import { answerFor, shelf } from '../real-shelf.ts';

test('every example finds something on its shelf, and the whole syntax is shown', async () => {
  const examples = searchExamples(shelf);
  for (const { query } of examples) {
    const { hits, withAll } = await answerFor(query);
    assert.ok(hits.length > 0 && withAll > 0, query);
  }
  const all = examples.map(({ query }) => query).join('\n');
  for (const part of ['"', ' -', ' OR ', 'title:', 'author:', 'venue:', 'topic:', 'year:', '..', 'has:code'])
    assert.ok(all.includes(part), part);
});

test('a shelf of which little is known has fewer examples', () => {
  assert.deepEqual(searchExamples(shelfWith([])), []);
  assert.deepEqual(searchExamples(shelfWith([paperOf({ id: 'x', title: 'X' })])), []);
});
