import assert from 'node:assert/strict';
import test from 'node:test';
import { recentSearches } from '../../../../src/client/suggest/recent.ts';

/** A storage as the browser has it, or one that is full. */
function storage(isFull = false): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
}

test('the newest search comes first, each once, eight at most, until they are erased', () => {
  const recent = recentSearches(storage(), '/');
  for (const query of ['a', 'b', 'a', '']) recent.add(query);
  assert.deepEqual(recent.all(), ['a', 'b']);
  for (let at = 0; at < 20; at++) recent.add(`q${at}`);
  assert.equal(recent.all().length, 8);
  assert.equal(recent.all()[0], 'q19');
  recent.erase();
  assert.deepEqual(recent.all(), []);
});

test('two shelves of one host keep theirs apart', () => {
  const shared = storage();
  recentSearches(shared, '/one/').add('a');
  assert.deepEqual(recentSearches(shared, '/two/').all(), []);
});

test('a storage that is full, refused or spoilt is no error', () => {
  const full = recentSearches(storage(true), '/');
  full.add('a');
  assert.deepEqual(full.all(), []);
  const none = recentSearches(undefined, '/');
  none.add('a');
  none.erase();
  assert.deepEqual(none.all(), []);
  for (const spoilt of ['{', '{}', '[1,{}]']) {
    const kept = storage();
    kept.setItem('offprint searches /', spoilt);
    assert.deepEqual(recentSearches(kept, '/').all(), []);
  }
});
