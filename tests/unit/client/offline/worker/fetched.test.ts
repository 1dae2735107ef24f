import assert from 'node:assert/strict';
import test from 'node:test';
import { fetchedFile, hashHeader, UnlikeError } from '../../../../../src/client/offline/worker/fetched.ts';
import { keptFile, scope } from '../site.ts';

const page = '<!doctype html><p>Hello</p></html>\n';

/** A fetch that gives these answers one after the other, and the last again and again. */
function answers(...made: (() => Response)[]): { fetch: () => Promise<Response>; count: () => number } {
  let count = 0;
  return {
    fetch: async () => (made[Math.min(count++, made.length - 1)] as () => Response)(),
    count: () => count,
  };
}

const html = (text: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' } });

test('a whole file is taken with its hash, and without headers that no longer hold', async () => {
  const file = await keptFile('papers/x/', page);
  const { fetch, count } = answers(() => html(page));
  const kept = await fetchedFile(scope, file, fetch);
  assert.equal(await kept.text(), page);
  assert.equal(kept.headers.get(hashHeader), file[2]);
  assert.equal(kept.headers.get('content-type'), 'text/html');
  assert.equal(kept.headers.get('content-encoding'), null);
  assert.equal(count(), 1);
});

test('a file with the right bytes is taken whatever its status', async () => {
  const kept = await fetchedFile(
    scope,
    await keptFile('404.html', page),
    answers(() => html(page, 404)).fetch,
  );
  assert.equal(kept.status, 200);
});

test('half a file is refused, and asked for again before', async () => {
  const torn = answers(() => html(page.slice(0, 20)));
  await assert.rejects(
    fetchedFile(scope, await keptFile('papers/x/', page), torn.fetch),
    (error) => error instanceof UnlikeError && /papers\/x\/.*status 200/.test(error.message),
  );
  assert.equal(torn.count(), 3);
});

test('what is whole the second time is taken', async () => {
  const { fetch } = answers(
    () => html(page.slice(0, 20)),
    () => html(page),
  );
  assert.equal(await (await fetchedFile(scope, await keptFile('papers/x/', page), fetch)).text(), page);
});

test('a page to which the host adds is taken, without a hash', async () => {
  const altered = page.replace('</html>', '<script src="/added.js"></script></html>');
  const kept = await fetchedFile(
    scope,
    await keptFile('papers/x/', page),
    answers(() => html(altered)).fetch,
  );
  assert.equal(await kept.text(), altered);
  assert.equal(kept.headers.get(hashHeader), null);
});

test('another file than a page is refused when it differs, and so is an error page', async () => {
  const file = await keptFile('feed.xml', '<feed/>');
  const xml = () => new Response('<feed>new</feed>', { headers: { 'content-type': 'application/xml' } });
  await assert.rejects(fetchedFile(scope, file, answers(xml).fetch), UnlikeError);
  const lost = answers(() => html('<p>No</p></html>', 404));
  await assert.rejects(fetchedFile(scope, await keptFile('papers/x/', page), lost.fetch), UnlikeError);
});

test('an end from outside ends it without another attempt', async () => {
  const end = new AbortController();
  let count = 0;
  const fetch = async () => {
    count++;
    end.abort();
    throw new DOMException('', 'AbortError');
  };
  await assert.rejects(fetchedFile(scope, await keptFile('x', 'x'), fetch, end.signal), {
    name: 'AbortError',
  });
  assert.equal(count, 1);
});
