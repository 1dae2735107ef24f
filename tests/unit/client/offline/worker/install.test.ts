import assert from 'node:assert/strict';
import test from 'node:test';
import { cacheNames } from '../../../../../src/client/offline/cache-names.ts';
import { dropOtherEditions } from '../../../../../src/client/offline/worker/activate.ts';
import { noteChoice } from '../../../../../src/client/offline/worker/choice.ts';
import { installEdition } from '../../../../../src/client/offline/worker/install.ts';
import { noteProgress } from '../../../../../src/client/offline/worker/progress.ts';
import { restCopy } from '../../../../../src/client/offline/worker/rest.ts';
import { heldIn, memoryCaches } from '../caches.ts';
import { type MemorySite, memorySite, publish, scope } from '../site.ts';

const first = ['', '_astro/old.css'];
const files = {
  '': '<p>home</p></html>',
  '_astro/old.css': 'a{}',
  'papers/1/': '<p>1</p></html>',
  'papers/2/': '<p>2</p></html>',
  'papers/3/': '<p>3</p></html>',
};

interface Options {
  isWhole?: boolean;
  caches?: CacheStorage;
}

function install(site: MemorySite, name: string, { isWhole = false, caches = memoryCaches() }: Options) {
  const edition = { name, isWhole, restBytes: 45 };
  return installEdition({ edition, scope, caches, fetch: site.fetch });
}

/** A site whose edition `e1` a reader keeps whole, then changed: paper 2 and the style are new. */
async function keptWhole(caches = memoryCaches()) {
  const site = memorySite(files);
  const restBytes = await publish(site, 'e1', first);
  await install(site, 'e1', { caches });
  const edition = { name: 'e1', isWhole: false, restBytes };
  const { fetch } = site;
  await restCopy({ edition, scope, caches, fetch, estimate: async () => ({}), tell() {} }).keep();
  site.files.delete('_astro/old.css');
  site.files.set('_astro/new.css', 'b{}');
  site.files.set('papers/2/', '<p>two</p></html>');
  await publish(site, 'e2', ['', '_astro/new.css']);
  site.asked = [];
  return { site, caches };
}

const pagesIn = async (caches: CacheStorage, name: string) =>
  (await heldIn(caches, name, scope)).filter((address) => address.startsWith('papers/'));

test('a large shelf gets its first list, a small one is whole', async () => {
  const caches = memoryCaches();
  const site = memorySite(files);
  await publish(site, 'e1', first);
  assert.equal(await install(site, 'e1', { caches }), false);
  assert.deepEqual(await heldIn(caches, cacheNames(scope, 'e1').first, scope), first);
  assert.equal(await install(site, 'e1', { isWhole: true }), true);
});

test('a list of another edition is refused', async () => {
  const site = memorySite(files);
  await publish(site, 'e2', first);
  await assert.rejects(install(site, 'e1', {}), /of edition e2, not e1/);
});

test('a small shelf fetches only what changed', async () => {
  const caches = memoryCaches();
  const site = memorySite(files);
  await publish(site, 'e1', Object.keys(files));
  await install(site, 'e1', { isWhole: true, caches });
  site.files.set('papers/2/', '<p>two</p></html>');
  await publish(site, 'e2', Object.keys(files));
  site.asked = [];
  await install(site, 'e2', { isWhole: true, caches });
  assert.deepEqual(site.asked, ['edition.json', 'papers/2/']);
  const kept = await caches.match(`${scope}papers/2/`, { cacheName: cacheNames(scope, 'e2').first });
  assert.equal(await kept?.text(), '<p>two</p></html>');
});

test('a download that breaks leaves the old edition, and a later one goes on from there', async () => {
  const { site, caches } = await keptWhole();
  site.fault = (address) => {
    if (address === 'papers/2/') throw new TypeError('Failed to fetch');
  };
  await assert.rejects(install(site, 'e2', { caches }), /Failed to fetch/);
  const old = await caches.match(`${scope}papers/2/`, { cacheName: cacheNames(scope, 'e1').rest });
  assert.equal(await old?.text(), '<p>2</p></html>');
  delete site.fault;
  site.asked = [];
  assert.equal(await install(site, 'e2', { caches }), true);
  assert.deepEqual(site.asked, ['edition.json', 'edition-rest.json', 'papers/2/']);
});

test('a shelf that was kept whole is whole again, with only the changes fetched', async () => {
  const { site, caches } = await keptWhole();
  assert.equal(await install(site, 'e2', { caches }), true);
  assert.deepEqual(site.asked, ['edition.json', '_astro/new.css', 'edition-rest.json', 'papers/2/']);
  const names = cacheNames(scope, 'e2');
  assert.deepEqual(await pagesIn(caches, names.rest), ['papers/1/', 'papers/2/', 'papers/3/']);
  await dropOtherEditions({ edition: editionNamed('e2'), scope, caches, isWhole: true });
  assert.deepEqual((await caches.keys()).sort(), Object.values(names).sort());
  assert.deepEqual(await heldIn(caches, names.read, scope), ['_astro/old.css']);
});

test('of a rest that was only begun, what did not change is taken over', async () => {
  const { site, caches } = await keptWhole();
  const old = await caches.open(cacheNames(scope, 'e1').rest);
  await old.delete(`${scope}papers/3/`);
  await noteProgress(old, scope, { kind: 'paused', done: 30, bytes: 45 });
  assert.equal(await install(site, 'e2', { caches }), false);
  assert.deepEqual(await pagesIn(caches, cacheNames(scope, 'e2').rest), ['papers/1/']);
});

test('where two editions have no room beside each other, the rest waits until the old one has gone', async () => {
  // Files, list, progress and choice of the old edition, and one more.
  const { site, caches } = await keptWhole(memoryCaches(10));
  await noteChoice(caches, cacheNames(scope, 'e1').choice, scope, 'keep');
  assert.equal(await install(site, 'e2', { caches }), false);
  assert.equal(await caches.has(cacheNames(scope, 'e2').rest), false);
  assert.deepEqual(await pagesIn(caches, cacheNames(scope, 'e1').rest), [
    'papers/1/',
    'papers/2/',
    'papers/3/',
  ]);
});

test('what was read outlives an edition, except the parts of the old search', async () => {
  const caches = memoryCaches();
  const names = cacheNames(scope, 'e2');
  const read = await caches.open(names.read);
  await read.put(`${scope}papers/1/`, new Response('1'));
  await read.put(`${scope}pagefind/fragment/1.pf_fragment`, new Response('1'));
  await (await caches.open('offprint https://shelf.example/other/ e1')).put(`${scope}x`, new Response(''));
  await dropOtherEditions({ edition: editionNamed('e2'), scope, caches, isWhole: false });
  assert.deepEqual(await heldIn(caches, names.read, scope), ['papers/1/']);
  assert.equal(await caches.has('offprint https://shelf.example/other/ e1'), true);
});

function editionNamed(name: string) {
  return { name, isWhole: false, restBytes: 45 };
}
