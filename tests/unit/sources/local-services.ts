import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { after } from 'node:test';
import type { KeptAnswer } from '../../../src/sources/answer.ts';
import { type AnswerCache, politeClient } from '../../../src/sources/client.ts';
import type { CompletionTools } from '../../../src/sources/completion/asking.ts';
import {
  originsOf,
  type ServiceName,
  type ServiceTable,
  services,
} from '../../../src/sources/services/services.ts';

/** A service, or any host on the web, which stands at the beginning of the path. */
type Host = ServiceName | 'web';

/** What was asked of a service. */
export interface Asked {
  service: Host;
  /** Below the service's address, with its query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}

/** How a service answers: a text or JSON, `undefined` where there is nothing, or by hand. */
export type Answers = Partial<Record<Host, (asked: Asked, response: ServerResponse) => unknown>>;

/** The day on which tests look things up. */
export const lookupDay = '2026-11-28';

/** A server on this machine that stands for all services; it ends with the tests. */
export async function localServices(answers: Answers): Promise<{ services: ServiceTable; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const [, service = '', path = ''] = /^\/(\w+)\/(.*)$/.exec(request.url ?? '') ?? [];
    const one: Asked = {
      service: service as Host,
      path,
      query: new URL(path, 'http://localhost').searchParams,
      headers: request.headers,
      body,
    };
    asked.push(one);
    const answer = answers[one.service]?.(one, response);
    if (response.headersSent || answer === byHand) return;
    if (answer === undefined) response.writeHead(404).end('nothing here');
    else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const table = Object.fromEntries(
    Object.entries(services).map(([name, service]) => [
      name,
      { ...service, address: `http://127.0.0.1:${port}/${name}/` },
    ]),
  );
  return { services: table as unknown as ServiceTable, asked };
}

/** Says that a handler answers by itself, now or later. */
export const byHand = Symbol('by hand');

/** A cache in memory. */
export function memoryCache(): AnswerCache & { store: Map<string, KeptAnswer> } {
  const store = new Map<string, KeptAnswer>();
  return {
    store,
    read: async (asked) => store.get(asked),
    write: async (asked, answer) => void store.set(asked, answer),
  };
}

/** Tools of a real client whose waits cost no time. */
export function toolsFor(
  table: ServiceTable,
  { cache = memoryCache() as AnswerCache, timeoutMs = 2_000 } = {},
): CompletionTools & { waits: number[]; told: string[] } {
  let now = Date.parse(`${lookupDay}T12:00:00Z`);
  const waits: number[] = [];
  const told: string[] = [];
  const clock = () => now;
  const client = politeClient({
    fetch: (address, init) => fetch(address, init),
    cache,
    now: clock,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    userAgent: 'Offprint (mailto:curator@example.org)',
    origins: originsOf(table),
    timeoutMs,
  });
  return { client, cache, now: clock, services: table, tell: (message) => told.push(message), waits, told };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
