import assert from 'node:assert/strict';
import test from 'node:test';
import { cacheNames } from '../../../../../src/client/offline/cache-names.ts';
import type { CopyState } from '../../../../../src/client/offline/message.ts';
import { type RestTools, restCopy } from '../../../../../src/client/offline/worker/rest.ts';
import { heldIn, memoryCaches } from '../caches.ts';
import { type MemorySite, memorySite, publish, scope } from '../site.ts';

const pages = Object.fromEntries(
  Array.from({ length: 100 }, (_, n) => [`papers/${n}/`, `<p>${n}</p></html>`]),
);
const names = cacheNames(scope, 'e1');

/** A site with an edition `e1` of one first file and a hundred others, and a keeper of it. */
async function shelf(tools: Partial<RestTools> = {}) {
  const site = memorySite({ '': 'home', ...pages });
  const restBytes = await publish(site, 'e1', ['']);
  const told: CopyState[] = [];
  const caches = tools.caches ?? memoryCaches();
  const again = () =>
    restCopy({
      edition: { name: 'e1', isWhole: false, restBytes },
      scope,
      caches,
      fetch: site.fetch,
      estimate: async () => ({}),
      tell: (state) => told.push(state),
      ...tools,
    });
  return { site, caches, told, restBytes, again, keeper: again() };
}

/** Breaks the network of a site after so many answers. */
function breakAfter(site: MemorySite, count: number): void {
  let left = count;
  site.fault = () => {
    if (left-- <= 0) throw new TypeError('Failed to fetch');
  };
}

test('it is offered with its size, kept to the last file, and taken away again', async () => {
  const { keeper, caches, told, restBytes } = await shelf();
  assert.deepEqual(await keeper.state(), { kind: 'offered', done: 0, bytes: restBytes });
  await keeper.keep();
  assert.deepEqual(await keeper.state(), { kind: 'kept', done: restBytes, bytes: restBytes });
  const held = await heldIn(caches, names.rest, scope);
  assert.deepEqual(
    held.filter((name) => name.startsWith('papers/')),
    Object.keys(pages).sort(),
  );
  const done = told.map((state) => state.done);
  assert.deepEqual(
    done,
    [...done].sort((a, b) => a - b),
  );
  assert.ok(told.length > 50);
  await keeper.remove();
  assert.equal((await keeper.state()).kind, 'offered');
  assert.deepEqual(await caches.keys(), []);
});

test('a broken network leaves what was kept; a later worker goes on and fetches nothing twice', async () => {
  const { keeper, again, site, restBytes } = await shelf();
  breakAfter(site, 40);
  await keeper.keep();
  const { kind, done } = await keeper.state();
  assert.equal(kind, 'cut');
  assert.ok(done > 0 && done < restBytes);
  delete site.fault;
  const later = again();
  assert.deepEqual(await later.state(), { kind, done, bytes: restBytes });
  await later.goOn();
  assert.equal((await later.state()).kind, 'kept');
  assert.equal(site.asked.length, new Set(site.asked).size);
});

test('what was cancelled goes on only when it is asked for', async () => {
  const { keeper, again, site } = await shelf();
  const begun = keeper.keep();
  await new Promise<void>((reached) => {
    site.fault = (address) => address === 'papers/50/' && reached();
  });
  await keeper.cancel();
  await begun;
  assert.equal((await keeper.state()).kind, 'paused');
  const later = again();
  await later.goOn();
  assert.equal((await later.state()).kind, 'paused');
  await later.keep();
  assert.equal((await later.state()).kind, 'kept');
});

test('a page that asks while the reader cancels does not begin it again', async () => {
  const caches = memoryCaches();
  const match = caches.match.bind(caches);
  const slow: (() => void)[] = [];
  let isSlow = false;
  caches.match = async (request, options) => {
    const found = await match(request, options);
    if (isSlow) await new Promise<void>((go) => slow.push(go));
    return found;
  };
  const { keeper, site } = await shelf({ caches });
  const begun = keeper.keep();
  await new Promise<void>((reached) => {
    site.fault = (address) => address === 'papers/50/' && reached();
  });
  isSlow = true;
  const asked = keeper.goOn();
  const late = keeper.cancel().then(() => keeper.state());
  await begun;
  assert.equal((await late).kind, 'paused');
  isSlow = false;
  for (const go of slow) go();
  await asked;
  assert.equal((await keeper.state()).kind, 'paused');
});

test('what is asked for again while it ends begins again', async () => {
  const { keeper, site } = await shelf();
  const begun = keeper.keep();
  await new Promise<void>((reached) => {
    site.fault = (address) => address === 'papers/50/' && reached();
  });
  const cancelled = keeper.cancel();
  await keeper.keep();
  await Promise.all([begun, cancelled]);
  assert.equal((await keeper.state()).kind, 'kept');
});

test('a worker that was ended in the middle is followed by one that goes on', async () => {
  const { keeper, again, site } = await shelf();
  const begun = keeper.keep();
  await new Promise<void>((reached) => {
    site.fault = (address) => address === 'papers/50/' && reached();
  });
  await keeper.stop();
  await begun;
  const later = again();
  assert.equal((await later.state()).kind, 'keeping');
  await later.goOn();
  assert.equal((await later.state()).kind, 'kept');
});

test('too little room is found before, with what is free', async () => {
  const { keeper, site, restBytes } = await shelf({ estimate: async () => ({ quota: 1000, usage: 900 }) });
  await keeper.keep();
  assert.deepEqual(await keeper.state(), { kind: 'full', done: 0, bytes: restBytes, free: 100 });
  assert.deepEqual(site.asked, ['edition-rest.json']);
  await keeper.goOn();
  assert.equal(site.asked.length, 1);
});

test('room that ends in the middle is told', async () => {
  const { keeper, restBytes } = await shelf({ caches: memoryCaches(30) });
  await keeper.keep();
  const { kind, done } = await keeper.state();
  assert.equal(kind, 'full');
  assert.ok(done > 0 && done < restBytes);
});

test('a newer edition on the server is told, at the start and in the middle', async () => {
  const { keeper, site, again } = await shelf();
  breakAfter(site, 20);
  await keeper.keep();
  delete site.fault;
  for (const name of Object.keys(pages)) site.files.set(name, 'newer');
  await publish(site, 'e2', ['']);
  await again().goOn();
  assert.equal((await again().state()).kind, 'outdated');
  const other = await shelf();
  await publish(other.site, 'e2', ['']);
  await other.keeper.keep();
  assert.equal((await other.keeper.state()).kind, 'outdated');
});

test('a file that the server does not have is told', async () => {
  const { keeper, site } = await shelf();
  site.files.delete('papers/7/');
  await keeper.keep();
  assert.equal((await keeper.state()).kind, 'unlike');
});

test('a shelf that is whole anyway has nothing to keep', async () => {
  const { keeper, site, caches } = await shelf({ edition: { name: 'e1', isWhole: true, restBytes: 0 } });
  for (const act of ['keep', 'goOn', 'cancel', 'remove', 'stop'] as const) await keeper[act]();
  assert.equal((await keeper.state()).kind, 'all');
  assert.deepEqual(site.asked, []);
  assert.deepEqual(await caches.keys(), []);
});
