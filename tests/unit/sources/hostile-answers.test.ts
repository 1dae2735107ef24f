import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { jsonIn } from '../../../src/import/formats/json.ts';
import { ServiceError } from '../../../src/sources/client.ts';
import { type Answers, byHand, localServices, lookupDay, memoryCache, toolsFor } from './local-services.ts';

type Turn = (response: ServerResponse) => unknown;

/** Asks Crossref's stand-in, which answers one request after the other by these. */
async function asked(turns: Turn[], timeoutMs = 300) {
  const answers: Answers = {
    crossref: (_, response) => turns.shift()?.(response),
    datacite: () => ({ from: 'datacite' }),
  };
  const local = await localServices(answers);
  const cache = memoryCache();
  const tools = toolsFor(local.services, { cache, timeoutMs });
  const ask = () =>
    tools.client.ask(local.services.crossref, 'works/1', { isAnswer: (text) => jsonIn(text) !== undefined });
  return { ...local, ...tools, cache, ask };
}

const good = () => ({ good: true });
const status =
  (code: number, headers: Record<string, string> = {}, body = '') =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end(body);

/** Asserts that nothing was taken and nothing kept. */
async function assertRefused(turns: Turn[], message: RegExp, timeoutMs?: number) {
  const { ask, cache } = await asked(turns, timeoutMs);
  await assert.rejects(ask(), (error) => error instanceof ServiceError && message.test(error.message));
  assert.equal(cache.store.size, 0);
}

const always = <T>(turn: T): T[] => Array<T>(9).fill(turn);

test('429 is waited for as long as the service asks, in seconds or until a time', async () => {
  const later = new Date(Date.parse(`${lookupDay}T12:00:00Z`) + 40_000).toUTCString();
  const { ask, waits } = await asked([
    status(429, { 'retry-after': '7' }),
    status(429, { 'retry-after': later }),
    good,
  ]);
  assert.equal((await ask())?.body, '{"good":true}');
  assert.ok(waits.includes(7_000), String(waits));
  assert.ok(
    waits.some((ms) => ms > 30_000 && ms <= 40_000),
    String(waits),
  );
});

test('an answer that was cut is asked for again, and never kept', async () => {
  const cut = (response: ServerResponse) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"good": tr');
    setTimeout(() => response.destroy(), 20);
    return byHand;
  };
  const { ask } = await asked([cut, good]);
  assert.equal((await ask())?.body, '{"good":true}');
  await assertRefused(always(cut), /did not answer/);
});

test('half an answer with a whole length is none', async () => {
  await assertRefused(
    always(() => '{"message-type":"work-list","message":{"items":[{"DOI":"10.1000/1","title":["A'),
    /not what was asked for/,
  );
});

test('a page for people with status 200 is no answer', async () => {
  await assertRefused(
    always(() => '<!doctype html><title>Just a moment...</title>'),
    /not what was asked for/,
  );
});

test('a slow answer is given up, whether its head or its body is late', async () => {
  const silent = () => byHand;
  const trickling = (response: ServerResponse) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
    return byHand;
  };
  const start = Date.now();
  await assertRefused(always(silent), /did not answer/);
  await assertRefused(always(trickling), /did not answer/);
  assert.ok(Date.now() - start < 5_000);
});

test('a delay within the limit is no fault', async () => {
  const { ask } = await asked([
    (response) => {
      setTimeout(() => response.end('{"good":true}'), 100);
      return byHand;
    },
  ]);
  assert.equal((await ask())?.body, '{"good":true}');
});

test('compressed answers are read; one that is huge once unpacked is not', async () => {
  const packed = (body: string) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body));
  const { ask } = await asked([packed('{"good":true}')]);
  assert.equal((await ask())?.body, '{"good":true}');
  await assertRefused([packed(`"${'a'.repeat(40_000_000)}"`)], /more than 32 MB/, 20_000);
  await assertRefused(
    always(
      (response: ServerResponse) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    ),
    /did not answer/,
  );
});

test('an answer without end is given up', async () => {
  const piece = Buffer.alloc(1 << 20, 32);
  const endless = (response: ServerResponse) => {
    response.writeHead(200);
    const write = () => {
      while (!response.destroyed && response.write(piece));
      response.once('drain', write);
    };
    write();
    return byHand;
  };
  await assertRefused([endless], /more than 32 MB/, 20_000);
});

test('bytes that are no text are no answer', async () => {
  await assertRefused(
    always(
      (response: ServerResponse) => void response.writeHead(200).end(Buffer.from([0x22, 0xff, 0xfe, 0x22])),
    ),
    /did not answer/,
  );
});

test('redirects are followed to services of the table and nowhere else', async () => {
  const { ask } = await asked([status(302, { location: '/datacite/dois' })]);
  assert.equal((await ask())?.body, '{"from":"datacite"}');
  for (const location of [
    'http://127.0.0.2:9/works',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'https://elsewhere.example/',
  ])
    await assertRefused([status(302, { location })], /sends elsewhere/);
  await assertRefused(always(status(302, { location: 'http://[' })), /did not answer/);
  await assertRefused(
    Array.from({ length: 9 }, () => status(302, { location: '/crossref/works/1' })),
    /redirects without end/,
  );
});

test('a paper that is not open is none; a service that is closed to us fails', async () => {
  const { client, services } = await asked([
    status(403, {}, '{"name":"ForbiddenError","message":"User Guest is not reader of it"}'),
    status(403, {}, '{"name":"ChallengeRequiredError","status":403}'),
  ]);
  const service = { ...services.crossref, closed: /"ForbiddenError"/ };
  assert.equal(await client.ask(service, 'notes?id=1'), undefined);
  await assert.rejects(client.ask(service, 'notes?id=2'), /status 403/);
});

test('a key is sent to its service alone', async () => {
  const { services, client, asked: others } = await asked([]);
  const { services: own, asked: first } = await localServices({
    crossref: (_, response) =>
      void response.writeHead(307, { location: `${services.datacite.address}dois` }).end(),
  });
  await client.ask({ ...own.crossref, headers: { 'x-api-key': 'secret' } }, 'works/1');
  assert.deepEqual(
    [first, others].map(([request]) => request?.headers['x-api-key']),
    ['secret', undefined],
  );
});
