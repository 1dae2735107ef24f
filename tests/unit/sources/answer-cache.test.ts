import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerCache } from '../../../src/sources/answer-cache.ts';
import { memoryStore } from '../import/given.ts';

const answer = { status: 200, body: '{"a":1}', at: 5, etag: '"x"', total: 7 };

test('what is kept is read back', async () => {
  const cache = answerCache(memoryStore());
  await cache.write('https://a.example/1', answer);
  assert.deepEqual(await cache.read('https://a.example/1'), answer);
  assert.equal(await cache.read('https://a.example/2'), undefined);
});

test('file names say nothing of what was asked, so that none leads out of the folder', async () => {
  const store = memoryStore();
  const cache = answerCache(store);
  for (const asked of ['../../x', '/etc/passwd', 'a\0b', 'https://a.example/%2e%2e/', 'x'.repeat(9_999)])
    await cache.write(asked, answer);
  for (const name of store.files.keys()) assert.match(name, /^\.offprint\/cache\/[0-9a-f]{64}\.json$/);
});

test('a file that is broken, of another shape or about another question is none', async () => {
  const store = memoryStore();
  const cache = answerCache(store);
  await cache.write('https://a.example/1', answer);
  const [name = ''] = store.files.keys();
  for (const text of [
    '',
    '{"status":200',
    '[]',
    '{"status":"200"}',
    '{"asked":"https://a.example/1","status":200,"body":"","at":1e300}',
    store.files.get(name)?.replace('a.example', 'b.example') ?? '',
  ]) {
    store.files.set(name, text);
    assert.equal(await cache.read('https://a.example/1'), undefined, text);
  }
});
