import assert from 'node:assert/strict';
import test from 'node:test';
import { cacheNames } from '../../../../../src/client/offline/cache-names.ts';
import { isAnswered, offlineAnswer } from '../../../../../src/client/offline/worker/answer.ts';
import { heldIn, memoryCaches } from '../caches.ts';
import { scope } from '../site.ts';

const names = cacheNames(scope, 'e1');

interface Shelf {
  isWhole?: boolean;
  /** What the network says; none where there is no network. */
  network?: (url: string) => Response;
}

/** Answers requests on a shelf that has kept some pages; says what was put aside and told. */
async function shelf({ isWhole = false, network }: Shelf) {
  const caches = memoryCaches();
  const put = async (cache: string, address: string, text: string) =>
    (await caches.open(cache)).put(`${scope}${address}`, new Response(text));
  await put(names.first, 'search/', 'search of e1');
  await put(names.first, 'offline/', 'not kept');
  await put(names.first, '404.html', 'missing');
  await put(names.first, '_astro/a.js', 'a');
  await put(names.rest, 'papers/1/', 'paper 1 of e1');
  await put(names.read, '_astro/old.js', 'old');
  const work: Promise<unknown>[] = [];
  let unreachable = 0;

  async function ask(address: string, mode: RequestMode = 'navigate'): Promise<Response> {
    const request = { url: `${scope}${address}`, method: 'GET', headers: new Headers(), mode } as Request;
    const answer = await offlineAnswer(request, {
      edition: 'e1',
      scope,
      caches,
      fetch: async ({ url }) => {
        if (!network) throw new TypeError('Failed to fetch');
        const answer = network(url);
        Object.defineProperty(answer, 'type', { value: 'basic' });
        return answer;
      },
      isWhole: async () => isWhole,
      later: (some) => work.push(some),
      unreachable: () => unreachable++,
    });
    await Promise.all(work);
    return answer;
  }

  const text = async (address: string, mode?: RequestMode) => (await ask(address, mode)).text();
  return { ask, text, caches, unreachable: () => unreachable };
}

test('a whole shelf answers itself, whatever the query', async () => {
  const { text, unreachable } = await shelf({ isWhole: true });
  assert.equal(await text('search/?q=x#y'), 'search of e1');
  assert.equal(await text('papers/1/'), 'paper 1 of e1');
  assert.equal(unreachable(), 0);
});

test('on a whole shelf an address that it does not have is missing', async () => {
  const { ask } = await shelf({ isWhole: true });
  const answer = await ask('no/such/');
  assert.deepEqual([answer.status, await answer.text()], [404, 'missing']);
});

test('an address without its slash leads to the page', async () => {
  const { ask } = await shelf({ isWhole: true });
  const answer = await ask('papers/1?x=y');
  assert.deepEqual([answer.status, answer.headers.get('location')], [301, `${scope}papers/1/?x=y`]);
});

test('on a larger shelf the network is asked first, and what it says is kept', async () => {
  const { text, caches } = await shelf({ network: () => new Response('from the server') });
  assert.equal(await text('search/?q=x'), 'from the server');
  assert.equal(await text('papers/2/'), 'from the server');
  assert.deepEqual(await heldIn(caches, names.read, scope), ['_astro/old.js', 'papers/2/', 'search/']);
});

test('scripts and styles are never asked for twice, those of an older edition included', async () => {
  const { text } = await shelf({ network: () => new Response('from the server') });
  assert.equal(await text('_astro/a.js', 'cors'), 'a');
  assert.equal(await text('_astro/old.js', 'cors'), 'old');
});

test('without a network what is kept stands in, and the pages are told', async () => {
  const { text, ask, unreachable } = await shelf({});
  assert.equal(await text('papers/1/'), 'paper 1 of e1');
  assert.equal(unreachable(), 1);
  const answer = await ask('papers/2/');
  assert.deepEqual([answer.status, await answer.text()], [503, 'not kept']);
  await assert.rejects(ask('pagefind/index/x.pf_index', 'cors'), /Failed to fetch/);
});

test('a server that fails is as good as none for what is kept', async () => {
  const { text, ask } = await shelf({ network: () => new Response('sorry', { status: 502 }) });
  assert.equal(await text('papers/1/'), 'paper 1 of e1');
  assert.equal((await ask('papers/2/')).status, 502);
});

test('neither a missing page, a redirected one nor a broken one is kept', async () => {
  const missing = await shelf({ network: () => new Response('', { status: 404 }) });
  assert.equal((await missing.ask('papers/2/')).status, 404);
  const redirected = await shelf({
    network: () => Object.defineProperty(new Response('x'), 'redirected', { value: true }),
  });
  await redirected.ask('papers/2/');
  const broken = await shelf({
    network: () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.enqueue(new TextEncoder().encode('half'));
            controller.error(new TypeError('network error'));
          },
        }),
      ),
  });
  await broken.ask('papers/2/');
  for (const { caches } of [missing, redirected, broken])
    assert.deepEqual(await heldIn(caches, names.read, scope), ['_astro/old.js']);
});

test('only plain requests for the shelf are answered', () => {
  const request = (address: string, init: RequestInit = {}) => new Request(`${scope}${address}`, init);
  assert.equal(isAnswered(request('papers/1/'), scope), true);
  assert.equal(isAnswered(request('sw.json/'), scope), true);
  assert.equal(isAnswered(request('papers/1/', { method: 'HEAD' }), scope), false);
  assert.equal(isAnswered(request('papers/1/', { method: 'POST' }), scope), false);
  assert.equal(isAnswered(request('feed.xml', { headers: { range: 'bytes=0-1' } }), scope), false);
  assert.equal(isAnswered(request('sw.js'), scope), false);
  assert.equal(isAnswered(request('edition-rest.json?x'), scope), false);
  assert.equal(isAnswered(new Request('https://other.example/'), scope), false);
});
