import assert from 'node:assert/strict';
import test from 'node:test';
import type { KeptAnswer } from '../../../src/sources/answer.ts';
import { type AnswerCache, politeClient, type Service, ServiceError } from '../../../src/sources/client.ts';

const service: Service = { name: 'Test', address: 'https://service.example/', intervalMs: 1000 };

/** A client of answers that are given in turn, with a clock of its own that waits move on. */
function clientOf(answers: (Response | Error)[], kept: [string, KeptAnswer][] = []) {
  let now = 1_000_000_000;
  const asked: { address: string; at: number; headers: Record<string, string> }[] = [];
  const store = new Map<string, KeptAnswer>(kept);
  const cache: AnswerCache = {
    read: async (address) => store.get(address),
    write: async (address, answer) => void store.set(address, answer),
  };
  const client = politeClient({
    cache,
    userAgent: 'Offprint-test',
    now: () => now,
    wait: async (ms) => {
      now += ms;
    },
    async fetch(address, init) {
      asked.push({ address, at: now, headers: init.headers as Record<string, string> });
      const answer = answers.shift();
      if (!answer || answer instanceof Error) throw answer ?? new Error('no answer');
      return answer;
    },
  });
  return { client, asked, store };
}

test('an answer is kept, and not asked for again while it is fresh', async () => {
  const { client, asked } = clientOf([new Response('{"a":1}', { headers: { etag: '"x"' } })]);
  assert.equal((await client.ask(service, 'works/1'))?.body, '{"a":1}');
  assert.equal((await client.ask(service, 'works/1'))?.body, '{"a":1}');
  assert.equal(asked.length, 1);
  assert.equal(asked[0]?.headers['user-agent'], 'Offprint-test');
});

test('requests of one service keep its rate', async () => {
  const { client, asked } = clientOf([new Response('1'), new Response('2'), new Response('3')]);
  for (const path of ['a', 'b', 'c']) await client.ask(service, path);
  const [first = 0, second = 0, third = 0] = asked.map(({ at }) => at);
  assert.ok(second - first >= 1000 && third - second >= 1000);
});

test('what is old is asked for conditionally, and 304 keeps it', async () => {
  const old: KeptAnswer = {
    status: 200,
    body: 'old',
    at: 0,
    etag: '"x"',
    lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT',
  };
  const { client, asked } = clientOf(
    [new Response(null, { status: 304 })],
    [['https://service.example/a', old]],
  );
  assert.equal((await client.ask(service, 'a'))?.body, 'old');
  assert.equal(asked[0]?.headers['if-none-match'], '"x"');
  assert.equal(asked[0]?.headers['if-modified-since'], 'Thu, 01 Jan 2026 00:00:00 GMT');
});

test('429 with Retry-After is waited for; 500 and broken connections are tried again', async () => {
  const { client, asked } = clientOf([
    new Response('', { status: 429, headers: { 'retry-after': '7' } }),
    new Response('', { status: 503 }),
    new Error('socket hang up'),
    new Response('there'),
  ]);
  assert.equal((await client.ask(service, 'a'))?.body, 'there');
  assert.ok((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0) >= 7000);
});

test('what is not there is undefined, and that is kept too', async () => {
  const { client, asked } = clientOf([new Response('', { status: 404 })]);
  assert.equal(await client.ask(service, 'a'), undefined);
  assert.equal(await client.ask(service, 'a'), undefined);
  assert.equal(asked.length, 1);
});

test('a service that refuses, or asks for a long wait, ends with an error that says so', async () => {
  await assert.rejects(
    clientOf([new Response('', { status: 403 })]).client.ask(service, 'a'),
    (error) => error instanceof ServiceError && error.fault === 'failing' && /status 403/.test(error.message),
  );
  const long = new Response('', { status: 429, headers: { 'retry-after': '3600' } });
  await assert.rejects(clientOf([long]).client.ask(service, 'a'), /60 minutes/);
});

test('without a network the error says that nothing answered', async () => {
  const down = () => new Error('getaddrinfo ENOTFOUND');
  await assert.rejects(
    clientOf([down(), down(), down(), down()]).client.ask(service, 'a'),
    (error) => error instanceof ServiceError && error.fault === 'unreachable',
  );
});
