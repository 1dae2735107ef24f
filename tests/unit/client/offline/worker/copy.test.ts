import assert from 'node:assert/strict';
import test from 'node:test';
import { copyFiles } from '../../../../../src/client/offline/worker/copy.ts';
import { hashHeader } from '../../../../../src/client/offline/worker/fetched.ts';
import { heldIn, memoryCaches } from '../caches.ts';
import { keptFile, scope } from '../site.ts';

const names = Array.from({ length: 40 }, (_, n) => `papers/${n}/`);
const files = await Promise.all(names.map((name) => keptFile(name, name)));

test('what is there is left, what did not change is copied, the rest is fetched', async () => {
  const caches = memoryCaches();
  const [to, old] = [await caches.open('new'), await caches.open('old')];
  await to.put(`${scope}papers/0/`, new Response('papers/0/'));
  await old.put(
    `${scope}papers/1/`,
    new Response('papers/1/', { headers: { [hashHeader]: files[1]?.[2] ?? '' } }),
  );
  await old.put(`${scope}papers/2/`, new Response('papers/2/', { headers: { [hashHeader]: 'another' } }));
  await old.put(`${scope}papers/3/`, new Response('papers/3/'));
  const fetched: string[] = [];
  const kept: string[] = [];
  await copyFiles(files, {
    scope,
    to,
    from: [old],
    fetched: async ([address]) => {
      fetched.push(address);
      return new Response(address);
    },
    onCopied: ([address]) => kept.push(address),
  });
  assert.deepEqual(fetched, names.slice(2));
  assert.deepEqual(kept.sort(), names.slice(1).sort());
  assert.deepEqual(await heldIn(caches, 'new', scope), [...names].sort());
});

test('twelve are under way at once, and no more', async () => {
  const caches = memoryCaches();
  let under = 0;
  let most = 0;
  await copyFiles(files, {
    scope,
    to: await caches.open('new'),
    from: [],
    fetched: async () => {
      most = Math.max(most, ++under);
      await new Promise((done) => setImmediate(done));
      under--;
      return new Response('');
    },
  });
  assert.equal(most, 12);
});

test('a failure ends it once what is under way is done, and what was put stays', async () => {
  const caches = memoryCaches();
  const fetched: string[] = [];
  await assert.rejects(
    copyFiles(files, {
      scope,
      to: await caches.open('new'),
      from: [],
      fetched: async ([address]) => {
        if (address === 'papers/20/') throw new TypeError('no network');
        await new Promise((done) => setImmediate(done));
        fetched.push(address);
        return new Response(address);
      },
    }),
    /no network/,
  );
  const held = await heldIn(caches, 'new', scope);
  assert.deepEqual(held, [...fetched].sort());
  assert.ok(held.length >= 20 && held.length < 33, String(held.length));
});
