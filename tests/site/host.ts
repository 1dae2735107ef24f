import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteServer } from '../../src/cli/server.ts';

/** A server of a built site that fails on demand; its address outlives it. */
export interface Host {
  /** The address of the site, with the slash at its end. */
  origin: string;
  /** The paths below the base that were asked for, without query, in order. */
  asked: string[];
  /** Serves the site built in `folder`, or the one before. */
  start(folder?: string): Promise<void>;
  /** Stops the server, open connections too. */
  stop(): Promise<void>;
  /** Dies at the request after so many from now on whose paths match. */
  dieAfter(count: number, of: RegExp): void;
  /** Leaves requests unanswered after so many from now on whose paths match. */
  holdAfter(count: number, of: RegExp): void;
  /** Answers with the first half of the files whose paths match, and no length to tell it by. */
  tear(of: RegExp): void;
  /** Ends all that was demanded. */
  heal(): void;
}

/** Starts a host for the site built in `folder` at `base`. */
export async function startHost(folder: string, base: string): Promise<Host> {
  let served = folder;
  let server: Server | undefined;
  let port = 0;
  let fail: (asked: string, response: ServerResponse) => 'dead' | 'held' | 'well' = () => 'well';
  const held: (() => void)[] = [];

  const host: Host = {
    origin: '',
    asked: [],
    async start(next = served) {
      served = next;
      const site = siteServer(path.resolve(served), base);
      server = createServer((request, response) => answer(site, request, response));
      await new Promise<void>((done) => server?.listen(port, done));
      port = (server.address() as AddressInfo).port;
      host.origin = `http://localhost:${port}${base}`;
    },
    async stop() {
      const stopped = server;
      server = undefined;
      stopped?.closeAllConnections();
      await new Promise((done) => (stopped ? stopped.close(done) : done(undefined)));
    },
    dieAfter(count, of) {
      let left = count;
      fail = (asked) => (of.test(asked) && left-- <= 0 ? 'dead' : 'well');
    },
    holdAfter(count, of) {
      let left = count;
      fail = (asked) => (of.test(asked) && left-- <= 0 ? 'held' : 'well');
    },
    tear(of) {
      fail = (asked, response) => {
        if (of.test(asked)) cutInHalf(response);
        return 'well';
      };
    },
    heal() {
      fail = () => 'well';
      for (const release of held.splice(0)) release();
    },
  };

  function answer(site: Server, request: IncomingMessage, response: ServerResponse): void {
    const asked = (request.url ?? '').slice(base.length).replace(/\?.*$/, '');
    const state = fail(asked, response);
    if (state === 'dead') {
      void host.stop();
      return;
    }
    host.asked.push(asked);
    const go = () => site.emit('request', request, response);
    if (state === 'held') held.push(go);
    else go();
  }

  await host.start();
  return host;
}

/** Ends the answer in the middle, as a proxy does that lost its server. */
function cutInHalf(response: ServerResponse): void {
  const whole: Buffer[] = [];
  const { writeHead } = response;
  response.shouldKeepAlive = false;
  response.useChunkedEncodingByDefault = false;
  response.writeHead = ((status: number, headers: Record<string, string>) => {
    const { 'Content-Length': _length, ...others } = headers;
    return writeHead.call(response, status, others);
  }) as typeof response.writeHead;
  const end = response.end.bind(response);
  response.write = ((chunk: Uint8Array) => {
    whole.push(Buffer.from(chunk));
    return true;
  }) as typeof response.write;
  response.end = (() => {
    const bytes = Buffer.concat(whole);
    return end(bytes.subarray(0, bytes.length / 2));
  }) as typeof response.end;
}
