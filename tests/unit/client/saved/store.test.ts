import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { savedPapers } from '../../../../src/client/saved/store.ts';
import { keptPaper as paper } from './kept-paper.ts';

/** A storage that lives as long as the test. */
function storage(held: Record<string, string> = {}): Storage & { held: Record<string, string> } {
  return {
    held,
    getItem: (name: string) => held[name] ?? null,
    setItem: (name: string, value: string) => {
      held[name] = value;
    },
  } as Storage & { held: Record<string, string> };
}

test('what is kept comes back, the last first, and what is left of nothing goes', () => {
  const kept = savedPapers(storage(), '/');
  assert.ok(kept.put(paper('a')) && kept.put(paper('b')) && kept.put(paper('a', { isRead: true })));
  assert.deepEqual(kept.all(), [paper('b'), paper('a', { isRead: true })]);
  kept.put(paper('b', { isSaved: false }));
  assert.deepEqual(
    kept.all().map(({ id }) => id),
    ['a'],
  );
  assert.equal(kept.of('b'), undefined);
});

test('shelves on one host are kept apart', () => {
  const device = storage();
  savedPapers(device, '/one/').put(paper('a'));
  assert.deepEqual(savedPapers(device, '/two/').all(), []);
});

test('a device that keeps nothing says so', () => {
  const full = storage();
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  for (const device of [full, undefined]) {
    assert.equal(savedPapers(device, '/').put(paper('a')), false);
    assert.deepEqual(savedPapers(device, '/').all(), []);
  }
});

test('whatever stands in the storage, what is read of it is sound', () => {
  const held = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .array(
        fc.oneof(
          fc.anything(),
          fc.record({
            id: fc.oneof(fc.string(), fc.constant('a-1')),
            isSaved: fc.anything(),
            note: fc.anything(),
          }),
        ),
      )
      .map((papers) => JSON.stringify({ version: 1, papers })),
  );
  fc.assert(
    fc.property(held, (text) => {
      const read = savedPapers(storage({ 'offprint kept /': text }), '/').all();
      for (const one of read) {
        assert.match(one.id, /^[a-z0-9-]+$/);
        assert.ok(typeof one.title === 'string' && typeof one.note === 'string' && one.title !== '');
        assert.ok(one.isSaved || one.isRead || one.note !== '');
      }
      assert.equal(new Set(read.map(({ id }) => id)).size, read.length);
    }),
  );
});

test('another window that changes what is kept is heard', () => {
  const target = new EventTarget();
  let heard = 0;
  savedPapers(storage(), '/').watch(target as Window, () => heard++);
  for (const key of ['offprint kept /', 'something else', null])
    target.dispatchEvent(Object.assign(new Event('storage'), { key }));
  assert.equal(heard, 2);
});
