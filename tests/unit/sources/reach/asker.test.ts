import assert from 'node:assert/strict';
import test from 'node:test';
import { reachesOf } from '../../../../src/sources/reach/asker.ts';
import { memoryCache } from '../local-services.ts';

/** What a host does when it is asked: a status, one with a place to go to, or the code of a broken connection. */
type Answer = number | [status: number, location: string] | string;

/** Answers to one request after the other. */
type InTurn = { inTurn: Answer[] };

/** The clock of all tests, in milliseconds; waits move it on. */
let now = 1_000_000_000;

/** Asks for addresses at hosts that answer as given, the same to each request or in turn. */
async function asked(addresses: string[], answers: Record<string, Answer | InTurn>, cache = memoryCache()) {
  const requests: { method: string; address: string; at: number }[] = [];
  const fetch = async (address: string, { method = 'GET' }: RequestInit) => {
    requests.push({ method, address, at: now });
    const given = answers[`${method} ${address}`] ?? answers[address];
    const answer = typeof given === 'object' && 'inTurn' in given ? given.inTurn.shift() : given;
    if (typeof answer === 'string' || answer === undefined) {
      const cause = Object.assign(new Error(`it is ${answer}`), { code: answer });
      throw new TypeError('fetch failed', { cause });
    }
    const [status, location] = (Array.isArray(answer) ? answer : [answer]) as [number, string?];
    return new Response(null, { status, headers: location ? { location } : {} });
  };
  const tools = {
    cache,
    userAgent: 'Offprint-test',
    now: () => now,
    wait: async (ms: number) => {
      now += ms;
    },
    fetch,
  };
  const progress: string[] = [];
  const { found, isAnswered } = await reachesOf(addresses, tools, (done, all) =>
    progress.push(`${done}/${all}`),
  );
  return { found, isAnswered, requests, progress, cache };
}

const lab = 'https://lab.example/a';
const one = async (answers: Record<string, Answer | InTurn>, address = lab) =>
  (await asked([address], answers)).found.get(address);

test('what is there is there, by one request without a body', async () => {
  const { found, requests, progress } = await asked([lab, lab], { [lab]: 200 });
  assert.deepEqual(found.get(lab), { state: 'there' });
  assert.deepEqual(
    requests.map(({ method }) => method),
    ['HEAD'],
  );
  assert.deepEqual(progress, ['1/1']);
});

test('a server that answers HEAD badly is asked by GET', async () => {
  for (const status of [403, 404, 405, 501])
    assert.deepEqual(await one({ [`HEAD ${lab}`]: status, [`GET ${lab}`]: 200 }), { state: 'there' });
});

for (const status of [404, 410])
  test(`status ${status} is dead, also behind a redirect`, async () => {
    assert.deepEqual(await one({ [lab]: status }), {
      state: 'dead',
      reason: `nothing is there, status ${status}`,
    });
    const answers: Record<string, Answer> = {
      [lab]: [302, 'https://other.example/'],
      'https://other.example/': status,
    };
    assert.equal((await one(answers))?.reason, `nothing is there, status ${status} of other.example`);
  });

for (const status of [401, 403, 418, 429, 500, 503])
  test(`status ${status} is no death`, async () => {
    const reach = await one({ [lab]: status });
    assert.equal(reach?.state, 'silent');
    assert.match(reach?.reason ?? '', new RegExp(`^lab\\.example .+ status ${status}$`));
  });

test('no host of this name is dead; a connection that breaks, or takes too long, is not', async () => {
  const up = { 'https://up.example/': 200 };
  const state = async (code: string) =>
    (await asked(['https://up.example/', lab], { ...up, [lab]: code })).found.get(lab)?.state;
  assert.equal(await state('ENOTFOUND'), 'dead');
  for (const code of ['EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'UND_ERR_CONNECT_TIMEOUT'])
    assert.equal(await state(code), 'silent');
});

test('a certificate that browsers warn of is told by its fault', async () => {
  const reason = async (code: string) => {
    const reach = await one({ [lab]: code });
    assert.equal(reach?.state, 'insecure');
    return reach?.reason;
  };
  assert.equal(await reason('CERT_HAS_EXPIRED'), 'its certificate has expired');
  assert.equal(await reason('ERR_TLS_CERT_ALTNAME_INVALID'), 'its certificate is that of another host');
  assert.match((await reason('DEPTH_ZERO_SELF_SIGNED_CERT')) ?? '', /can't be verified/);
});

test('a busy or broken server is asked once more, after a while', async () => {
  const { found, requests } = await asked([lab], {
    [`HEAD ${lab}`]: 503,
    [`GET ${lab}`]: { inTurn: [503, 200] },
  });
  assert.deepEqual(found.get(lab), { state: 'there' });
  assert.equal(requests.length, 3);
  assert.ok((requests[2]?.at ?? 0) - (requests[1]?.at ?? 0) >= 3000);
});

test('redirects for good give the new address, up to the first that is for now', async () => {
  const next = 'https://new.example/a';
  assert.deepEqual(await one({ [lab]: [301, next], [next]: 200 }), { state: 'there', moved: next });
  assert.deepEqual(await one({ [lab]: [302, next], [next]: 200 }), { state: 'there' });
  const last = 'https://new.example/b';
  assert.deepEqual(await one({ [lab]: [308, next], [next]: [302, last], [last]: 200 }), {
    state: 'there',
    moved: next,
  });
});

test('a page that was replaced by the front page, or by a login, is doubted', async () => {
  const front = 'https://lab.example/';
  assert.match((await one({ [lab]: [301, front], [front]: 200 }))?.reason ?? '', /front page/);
  const login = 'https://lab.example/users/sign_in';
  assert.deepEqual(await one({ [lab]: [302, login], [login]: 200 }), {
    state: 'silent',
    reason: 'lab.example asks to log in',
  });
});

test('redirects in a circle, to no address and out of the web are followed no further', async () => {
  assert.match((await one({ [lab]: [302, lab] }))?.reason ?? '', /redirects without end/);
  assert.match((await one({ [lab]: [302, 'http://'] }))?.reason ?? '', /something that is not an address/);
  for (const to of [
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'ftp://a.example/',
    'http://router/',
  ])
    assert.equal(
      (await one({ [lab]: [302, to], [to]: 200 }))?.reason,
      'it leads to an address that is not on the web',
    );
});

test('hosts of this machine and its network are not asked', async () => {
  for (const address of [
    'http://localhost/a',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://[fd00::1]/',
    'http://nas.local/',
    'http://2130706433/',
  ]) {
    const { found, requests } = await asked([address], {});
    assert.deepEqual([found.get(address)?.state, requests], ['private', []], address);
  }
});

test('a resolver of DOIs is believed, and the publisher behind it not asked', async () => {
  const doi = 'https://doi.org/10.5555/tides';
  const { found, requests } = await asked([doi], { [doi]: [302, 'https://publisher.example/'] });
  assert.deepEqual([found.get(doi)?.state, requests.length], ['there', 1]);
  assert.equal((await one({ [doi]: 404 }, doi))?.state, 'dead');
});

test('a host is asked for one address at a time, with a pause; others go on beside it', async () => {
  const many = Array.from({ length: 4 }, (_, n) => `https://lab.example/${n}`);
  const others = ['https://b.example/', 'https://c.example/'];
  const { requests, found } = await asked(
    [...many, ...others],
    Object.fromEntries([...many, ...others].map((each) => [each, 200])),
  );
  const times = requests.filter(({ address }) => many.includes(address)).map(({ at }) => at);
  for (const [at, time] of times.slice(1).entries()) assert.ok(time - (times[at] ?? 0) >= 500);
  assert.equal(found.size, 6);
  assert.deepEqual(
    requests
      .slice(0, 3)
      .map(({ address }) => new URL(address).host)
      .sort(),
    ['b.example', 'c.example', 'lab.example'],
  );
});

test('a host that goes on not answering is left alone', async () => {
  const many = Array.from({ length: 20 }, (_, n) => `https://lab.example/${n}`);
  const { requests, found } = await asked([...many, 'https://up.example/'], { 'https://up.example/': 200 });
  assert.ok(requests.length <= 8, `${requests.length}`);
  assert.ok(many.every((address) => found.get(address)?.state === 'silent'));
});

test('what is there is not asked for again; what was dead or silent is', async () => {
  const gone = 'https://lab.example/gone';
  const answers = { [lab]: 200, [gone]: 404, 'https://b.example/': 503 };
  const { cache } = await asked(Object.keys(answers), answers);
  const { requests, found, isAnswered } = await asked(Object.keys(answers), answers, cache);
  assert.ok(requests.every(({ address }) => address !== lab));
  assert.equal(found.get(lab)?.state, 'there');
  assert.equal(found.get(gone)?.state, 'dead');
  assert.ok(isAnswered);
});

test('without a network nothing is called dead for long: nobody answered, and it is soon given up', async () => {
  const many = Array.from({ length: 100 }, (_, n) => `https://h${n}.example/`);
  const { requests, isAnswered } = await asked(
    many,
    Object.fromEntries(many.map((each) => [each, 'ENOTFOUND'])),
  );
  assert.equal(isAnswered, false);
  assert.ok(requests.length <= 24, `${requests.length}`);
});
