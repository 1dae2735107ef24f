import assert from 'node:assert/strict';
import test from 'node:test';
import { synonymsAmong } from '../../../../src/search/build/synonyms.ts';
import { thesaurusOf } from '../../../../src/search/build/thesaurus.ts';

const groups = await thesaurusOf('content');

test('words stand for what a shelf has, and not for what it lacks', () => {
  const synonyms = synonymsAmong(new Set(['mobil', 'video', 'reinforc', 'learn']), groups);
  assert.ok(synonyms['smartphon']?.includes('mobile'));
  assert.ok(synonyms['clip']?.includes('video'));
  assert.ok(synonyms['trial and error']?.includes('reinforcement learning'));
  assert.ok(!Object.values(synonyms).flat().includes('smartphone'));
  assert.deepEqual(synonymsAmong(new Set(), groups), {});
});
