import assert from 'node:assert/strict';
import test from 'node:test';
import { synonymsAmong } from '../../../../src/search/build/synonyms.ts';
import { thesaurus } from '../../../../src/search/build/thesaurus.ts';

test('words stand for what a shelf has, and not for what it lacks', () => {
  const synonyms = synonymsAmong(new Set(['mobil', 'video', 'reinforc', 'learn']));
  assert.ok(synonyms['smartphon']?.includes('mobile'));
  assert.ok(synonyms['clip']?.includes('video'));
  assert.ok(synonyms['trial and error']?.includes('reinforcement learning'));
  assert.ok(!Object.values(synonyms).flat().includes('smartphone'));
  assert.deepEqual(synonymsAmong(new Set()), {});
});

test('groups of the thesaurus are in order, each once, of two names or more in small letters', () => {
  assert.deepEqual([...thesaurus], [...new Set(thesaurus)].sort());
  for (const group of thesaurus) {
    const names = group.split(', ');
    assert.ok(names.length > 1, group);
    assert.equal(new Set(names).size, names.length, group);
    for (const name of names) assert.match(name, /^[a-z0-9][a-z0-9' -]*$/, group);
  }
});
