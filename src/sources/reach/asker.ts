import { jsonIn } from '../../import/formats/json.ts';
import { isResolverAddress } from '../../paper/identifier-text.ts';
import { retryAfterMs } from '../answer.ts';
import type { ClientTools } from '../client.ts';
import { isPublicHost } from './public-host.ts';
import { type Reach, reachOfAnswer, reachOfFault, reachSchema } from './reach.ts';

/** Between two requests to one host so much time passes, in milliseconds. */
const intervalMs = 500;

/** A host has so much time to answer, unless another time is given. */
const defaultTimeoutMs = 20_000;

/** The wait before a request is repeated, and the longest that a host can ask for. */
const secondTryMs = 3_000;
const longestWaitMs = 60_000;

/** So many hosts are asked side by side. */
const hostsAtOnce = 16;

/** A longer chain of redirects leads nowhere. */
const maxRedirects = 8;

/** A host that didn't answer so often in a row isn't asked any more. */
const mostSilences = 3;

/** So many hosts that can't be reached, and none that can, are no network. */
const mostUnreached = 8;

/** What is there is asked for again after so much time; everything else each time. */
const freshMs = 7 * 24 * 60 * 60 * 1000;

/** Told after each address: how many of how many were asked for. */
export type ReachProgress = (done: number, all: number) => void;

/** What became of addresses. */
export interface Reaches {
  /** Address as it was given -> what became of it. */
  found: Map<string, Reach>;
  /** Whether any host answered, now or, of what is remembered, lately. */
  isAnswered: boolean;
}

/**
 * Asks whether something is at web addresses: many hosts side by side, each for one address at a time, and by GET
 * where HEAD isn't answered well. What is there is remembered in the cache. Without a network it stops early.
 */
export async function reachesOf(
  addresses: readonly string[],
  tools: ClientTools,
  tell: ReachProgress,
): Promise<Reaches> {
  const asker = new ReachAsker(tools);
  const found = new Map<string, Reach>();
  const all = new Set(addresses);
  const byHost = Map.groupBy(all, (address) => new URL(address).host);
  // The host with the most addresses takes longest.
  const hosts = [...byHost.values()].sort((a, b) => b.length - a.length).values();
  const askNext = async () => {
    for (const own of hosts)
      for (const address of own) {
        found.set(address, await asker.reachOf(address));
        tell(found.size, all.size);
      }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askNext));
  return { found, isAnswered: asker.isAnswered };
}

/** Where a walk along redirects ended. */
interface Walk {
  status: number;
  at: URL;
  /** Where the redirects led that are for good, up to the first that isn't. */
  moved?: string;
  waitMs?: number;
}

/** Why a walk came to no answer. */
class WalkError extends Error {
  override name = 'WalkError';
  readonly reach: Reach;

  constructor(reach: Reach) {
    super(reach.reason);
    this.reach = reach;
  }
}

class ReachAsker {
  isAnswered = false;
  readonly #tools: ClientTools;
  /** Host -> the end of the last request to it, and when it may be asked again. */
  readonly #turns = new Map<string, Promise<number>>();
  /** Host -> how often in a row it didn't answer, and what was said of it. */
  readonly #silences = new Map<string, { count: number; reach: Reach }>();
  readonly #unreached = new Set<string>();

  constructor(tools: ClientTools) {
    this.#tools = tools;
  }

  async reachOf(address: string): Promise<Reach> {
    const { cache, now } = this.#tools;
    const asked = new URL(address);
    asked.hash = '';
    if (!isPublicHost(asked)) return { state: 'private', reason: 'its host is not on the public web' };
    const key = `whether ${asked.href} is there`;
    const kept = await cache.read(key);
    const known = reachSchema.safeParse(jsonIn(kept?.body ?? '')).data;
    const ageMs = now() - (kept?.at ?? 0);
    if (known?.state === 'there' && ageMs >= 0 && ageMs < freshMs) {
      this.isAnswered = true;
      return known;
    }
    const reach = await this.#asked(asked);
    if (reach.state === 'there')
      await cache.write(key, { status: 200, body: JSON.stringify(reach), at: now() });
    return reach;
  }

  async #asked(asked: URL): Promise<Reach> {
    const silence = this.#silences.get(asked.host);
    if (silence && silence.count >= mostSilences) return silence.reach;
    if (!this.isAnswered && this.#unreached.size >= mostUnreached)
      return { state: 'silent', reason: 'there is no network' };
    const { reach, waitMs } = await this.#tried(asked, 'HEAD');
    const isAgain = reach.state === 'silent' && waitMs !== undefined && waitMs <= longestWaitMs;
    if (isAgain) await this.#tools.wait(waitMs);
    const last = isAgain ? (await this.#tried(asked, 'GET')).reach : reach;
    if (last.state === 'silent')
      this.#silences.set(asked.host, { count: (silence?.count ?? 0) + 1, reach: last });
    else this.#silences.delete(asked.host);
    return last;
  }

  /** What one try says, and after how much time another one may say more. */
  async #tried(asked: URL, method: 'HEAD' | 'GET'): Promise<{ reach: Reach; waitMs?: number }> {
    try {
      let walk = await this.#walk(method, asked);
      if (method === 'HEAD' && walk.status >= 400 && walk.status !== 429)
        walk = await this.#walk('GET', asked);
      const reach = isResolved(asked, walk)
        ? ({ state: 'there' } as const)
        : reachOfAnswer(walk.status, asked, walk.at, walk.moved);
      const isBusy = walk.status === 429 || walk.status >= 500;
      return { reach, ...(isBusy && { waitMs: walk.waitMs ?? secondTryMs }) };
    } catch (error) {
      if (error instanceof WalkError) return { reach: error.reach };
      const { code, message } = faultOf(error);
      this.#unreached.add(asked.host);
      const reach = reachOfFault(code);
      return reach
        ? { reach }
        : { reach: { state: 'silent', reason: `no answer (${message})` }, waitMs: secondTryMs };
    }
  }

  async #walk(method: 'HEAD' | 'GET', asked: URL): Promise<Walk> {
    let at = asked;
    let moved: string | undefined;
    let isForGood = true;
    for (let hops = 0; hops <= maxRedirects; hops++) {
      const { status, headers } = await this.#answered(method, at);
      const location = headers.get('location');
      const isRedirect = status > 300 && status < 309 && status !== 304 && location !== null;
      if (!isRedirect || isResolverAddress(at.href)) {
        const waitMs = retryAfterMs(headers.get('retry-after'), this.#tools.now());
        return { status, at, ...(moved && { moved }), ...(waitMs !== undefined && { waitMs }) };
      }
      if (!URL.canParse(location, at.href))
        throw new WalkError({
          state: 'silent',
          reason: `${at.host} redirects to something that is not an address`,
        });
      at = new URL(location, at);
      if (!/^https?:$/.test(at.protocol) || !isPublicHost(at))
        throw new WalkError({ state: 'silent', reason: 'it leads to an address that is not on the web' });
      isForGood &&= status === 301 || status === 308;
      if (isForGood) moved = at.href;
    }
    throw new WalkError({ state: 'silent', reason: `${at.host} redirects without end` });
  }

  /** The head of an answer. Requests to one host follow each other, with a pause between them. */
  async #answered(method: 'HEAD' | 'GET', { host, href }: URL): Promise<Response> {
    const { fetch, now, wait, userAgent, timeoutMs = defaultTimeoutMs } = this.#tools;
    const before = this.#turns.get(host);
    const { promise: end, resolve: free } = Promise.withResolvers<number>();
    this.#turns.set(host, end);
    const pauseMs = ((await before) ?? 0) - now();
    try {
      if (pauseMs > 0) await wait(pauseMs);
      const response = await fetch(href, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          'user-agent': userAgent,
          accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        },
      });
      this.isAnswered = true;
      await response.body?.cancel();
      return response;
    } finally {
      free(now() + intervalMs);
    }
  }
}

/** Whether a resolver of DOIs knows the one that it was asked for: where it leads is for the publisher to say. */
function isResolved(asked: URL, { status, at }: Walk): boolean {
  return isResolverAddress(asked.href) && at.href === asked.href && status > 300 && status < 309;
}

/** What is known of a fault; that of a connection is in its cause. */
function faultOf(error: unknown): { code: string; message: string } {
  const fault = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(fault instanceof Error)) return { code: '', message: String(fault) };
  const code = 'code' in fault ? String(fault.code) : '';
  const isLate = fault.name === 'TimeoutError' || code === 'UND_ERR_CONNECT_TIMEOUT';
  return { code, message: isLate ? 'it took too long' : fault.message || code };
}
