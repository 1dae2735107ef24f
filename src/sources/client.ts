import { createHash } from 'node:crypto';
import { answerOf, type KeptAnswer, OversizeError, retryAfterMs } from './answer.ts';

/** A service that is asked over the network, and how often it may be. */
export interface Service {
  name: string;
  /** The address that its requests begin with, with a slash at its end. */
  address: string;
  /** Between two requests so much time passes, in milliseconds: the service's published rate. */
  intervalMs: number;
  /** Headers and parameters with which each request says who asks, such as a key. */
  headers?: Readonly<Record<string, string>>;
  parameters?: Readonly<Record<string, string>>;
  /** What an answer of status 403 says where it is what was asked for, and not who asks, that isn't open. */
  closed?: RegExp;
  /** Whether its redirects may lead to any host, as those of files on the web do. */
  leadsAnywhere?: true;
}

/** Where answers are kept, by what was asked. */
export interface AnswerCache {
  read(asked: string): Promise<KeptAnswer | undefined>;
  write(asked: string, answer: KeptAnswer): Promise<void>;
}

/** What a client works with; all of the outside world is handed in. */
export interface ClientTools {
  fetch(address: string, init: RequestInit): Promise<Response>;
  cache: AnswerCache;
  /** Milliseconds since 1970. */
  now(): number;
  wait(ms: number): Promise<void>;
  /** Who asks: a program and a way to reach its user, as services want it. */
  userAgent: string;
  /** Where a redirect may lead besides the service itself: `https://api.example`. */
  origins?: ReadonlySet<string>;
  /** A request ends after so much time, in milliseconds. */
  timeoutMs?: number;
}

/** How a request differs from the usual one. */
export interface AskOptions {
  /** What is sent with the request, JSON; without it nothing is. */
  body?: string;
  /** Whether an answer is one of the service; another one counts as none, and isn't kept. */
  isAnswer?(body: string): boolean;
  /** An older answer, in milliseconds, is asked for again. */
  maxAgeMs?: number;
}

/** Asks services politely. */
export interface Client {
  /**
   * The answer of a service at `path` below its address; `undefined` where it has nothing there (404, 410).
   * Rejects with a ServiceError where the service can't be reached or goes on refusing.
   */
  ask(service: Service, path: string, options?: AskOptions): Promise<KeptAnswer | undefined>;
}

/** Why a service gave no answer. */
export type ServiceFault =
  /** There was no answer at all. */
  | 'unreachable'
  /** It refuses this request, and others perhaps not. */
  | 'refused'
  /** It fails, or wants to be left alone. */
  | 'failing';

/** A service that didn't answer, or not with what was asked for. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  readonly fault: ServiceFault;

  constructor(message: string, fault: ServiceFault, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}

/** A younger answer isn't asked for again. */
const freshMs = 7 * 24 * 60 * 60 * 1000;

/** A request ends after so much time, unless another time is given. */
const defaultTimeoutMs = 30_000;

/** How often a request is tried, and the wait before the second try; it doubles. */
const maxTries = 5;
const firstWaitMs = 3_000;

/** How often it is tried where nothing on the network has answered as yet. */
const maxTriesUnanswered = 2;

/** Who asks to be left alone for longer gets no further request. */
const longestWaitMs = 120_000;

/** A longer chain of redirects leads nowhere. */
const maxRedirects = 3;

/** Statuses with which a service refuses what was asked, rather than who asks. */
const refusals: ReadonlySet<number> = new Set([400, 413, 414, 422]);

/** A client that keeps to each service's rate, honours `Retry-After`, and asks conditionally for what it knows. */
export function politeClient(tools: ClientTools): Client {
  return new PoliteClient(tools);
}

class PoliteClient implements Client {
  readonly #tools: ClientTools;
  /** Service -> when it may be asked next. */
  readonly #next = new Map<string, number>();
  /** Whether anything on the network has answered. */
  #hasAnswered = false;

  constructor(tools: ClientTools) {
    this.#tools = tools;
  }

  async ask(service: Service, path: string, options: AskOptions = {}): Promise<KeptAnswer | undefined> {
    const { cache, now } = this.#tools;
    const address = `${service.address}${path}`;
    const asked = options.body === undefined ? address : `${address} ${digestOf(options.body)}`;
    const known = await cache.read(asked);
    const ageMs = now() - (known?.at ?? 0);
    // A file from the future is no younger than any other.
    if (known && ageMs >= 0 && ageMs < (options.maxAgeMs ?? freshMs))
      return known.status === 200 ? known : undefined;
    const answer = await this.#tried(service, address, known, options);
    await cache.write(asked, answer);
    return answer.status === 200 ? answer : undefined;
  }

  /** The answer to a request that is repeated while the service is busy or fails. */
  async #tried(
    service: Service,
    address: string,
    known: KeptAnswer | undefined,
    options: AskOptions,
  ): Promise<KeptAnswer> {
    let fault: unknown;
    let isReached = false;
    for (let attempt = 0; attempt < (this.#hasAnswered ? maxTries : maxTriesUnanswered); attempt++) {
      if (attempt > 0 && fault !== undefined) await this.#tools.wait(firstWaitMs * 2 ** (attempt - 1));
      fault = undefined;
      try {
        const response = await this.#response(service, address, known, options.body);
        isReached = true;
        this.#hasAnswered = true;
        const answer = await this.#accepted(service, response, known, options);
        if (answer) return answer;
        const waitMs = this.#waitAsked(service, response);
        if (waitMs === undefined) fault = new Error(`status ${response.status}`);
        else await this.#tools.wait(waitMs);
      } catch (cause) {
        if (cause instanceof ServiceError) throw cause;
        if (cause instanceof OversizeError)
          throw new ServiceError(`${service.name}: ${cause.message}`, 'failing', cause);
        fault = cause;
      }
    }
    throw new ServiceError(
      `${service.name} did not answer: ${reasonOf(fault)}`,
      isReached ? 'failing' : 'unreachable',
      fault,
    );
  }

  /** What a response says; `undefined` where the request may be repeated. */
  async #accepted(
    service: Service,
    response: Response,
    known: KeptAnswer | undefined,
    { isAnswer }: AskOptions,
  ): Promise<KeptAnswer | undefined> {
    const at = this.#tools.now();
    const { status } = response;
    if (response.ok) {
      const answer = await answerOf(response, at);
      if (isAnswer && !isAnswer(answer.body)) throw new Error('the answer is not what was asked for');
      return answer;
    }
    const isClosed = status === 403 && service.closed?.test((await answerOf(response, at)).body);
    if (!response.bodyUsed) await response.body?.cancel();
    if (status === 304 && known) return { ...known, at };
    if (status === 404 || status === 410 || isClosed) return { status: 404, body: '', at };
    if (status !== 429 && status < 500)
      throw new ServiceError(
        `${service.name} refused the request: status ${status}`,
        refusals.has(status) ? 'refused' : 'failing',
      );
    return undefined;
  }

  /** How long the service asks to be left alone, in milliseconds, if it says so. */
  #waitAsked({ name }: Service, response: Response): number | undefined {
    const waitMs = retryAfterMs(response.headers.get('retry-after'), this.#tools.now());
    if (waitMs !== undefined && waitMs > longestWaitMs)
      throw new ServiceError(`${name} asks to wait for ${Math.ceil(waitMs / 60_000)} minutes`, 'failing');
    return waitMs;
  }

  async #response(
    service: Service,
    address: string,
    known: KeptAnswer | undefined,
    body: string | undefined,
  ): Promise<Response> {
    const { tools, origin } = { tools: this.#tools, origin: new URL(service.address).origin };
    await this.#turn(service);
    const signal = AbortSignal.timeout(tools.timeoutMs ?? defaultTimeoutMs);
    let at = new URL(address);
    for (const [name, value] of Object.entries(service.parameters ?? {})) at.searchParams.set(name, value);
    for (let hops = 0; hops <= maxRedirects; hops++) {
      const response = await tools.fetch(at.href, {
        redirect: 'manual',
        signal,
        ...(body !== undefined && { method: 'POST', body }),
        headers: {
          'user-agent': tools.userAgent,
          accept: 'application/json, application/atom+xml;q=0.9, application/xml;q=0.9, */*;q=0.1',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(known?.etag && { 'if-none-match': known.etag }),
          ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
          ...(at.origin === origin && service.headers),
        },
      });
      this.#heed(service, response);
      const location = response.headers.get('location');
      if (response.status < 301 || response.status > 308 || response.status === 304 || !location)
        return response;
      await response.body?.cancel();
      at = new URL(location, at);
      if (at.origin !== origin && !service.leadsAnywhere && !tools.origins?.has(at.origin))
        throw new ServiceError(`${service.name} sends elsewhere, to ${at.host}`, 'failing');
    }
    throw new ServiceError(`${service.name} redirects without end`, 'failing');
  }

  /** Waits until the service may be asked. */
  async #turn({ name, intervalMs }: Service): Promise<void> {
    const now = this.#tools.now();
    const at = Math.max(now, this.#next.get(name) ?? 0);
    this.#next.set(name, at + intervalMs);
    if (at > now) await this.#tools.wait(at - now);
  }

  /** Keeps to `Backoff`, by which a service that answers asks to be asked less (https://www.zotero.org/support/dev/web_api/v3/basics). */
  #heed({ name }: Service, { headers }: Response): void {
    const backoffMs = retryAfterMs(headers.get('backoff'), this.#tools.now()) ?? 0;
    const until = this.#tools.now() + Math.min(backoffMs, longestWaitMs);
    if (until > (this.#next.get(name) ?? 0)) this.#next.set(name, until);
  }
}

/** What is known of a fault; that of a connection is in its cause. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'it goes on refusing';
  return fault.cause instanceof Error && fault.cause.message !== '' ? fault.cause.message : fault.message;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
