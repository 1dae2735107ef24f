/** A service that is asked over the network, and how often it may be. */
export interface Service {
  name: string;
  /** The address that its requests begin with, with a slash at its end. */
  address: string;
  /** Between two requests so much time passes, in milliseconds: the service's published rate. */
  intervalMs: number;
}

/** What a service answered, as it is kept. */
export interface KeptAnswer {
  status: number;
  body: string;
  /** When it was asked for last, in milliseconds since 1970. */
  at: number;
  etag?: string;
  lastModified?: string;
}

/** Where answers are kept, by the address that was asked. */
export interface AnswerCache {
  read(address: string): Promise<KeptAnswer | undefined>;
  write(address: string, answer: KeptAnswer): Promise<void>;
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
}

/** Asks services politely. */
export interface Client {
  /**
   * The answer of a service at `path` below its address; `undefined` where it has nothing there (404, 410).
   * Rejects with a ServiceError where the service can't be reached or goes on refusing.
   */
  ask(service: Service, path: string): Promise<KeptAnswer | undefined>;
}

/** A service that didn't answer, or not with what was asked for. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  /** Whether there was no answer at all. */
  readonly isUnreachable: boolean;

  constructor(message: string, isUnreachable: boolean, cause?: unknown) {
    super(message, { cause });
    this.isUnreachable = isUnreachable;
  }
}

/** A younger answer isn't asked for again. */
const freshMs = 7 * 24 * 60 * 60 * 1000;

/** A request ends after so much time. */
const timeoutMs = 30_000;

/** How often a request is tried, and the wait before the second try; it doubles. */
const maxTries = 4;
const firstWaitMs = 2_000;

/** Who asks to be left alone for longer gets no further request. */
const longestWaitMs = 120_000;

/** A larger answer is none that a paper's record has. */
const largestBytes = 32_000_000;

/** A client that keeps to each service's rate, honours `Retry-After`, and asks conditionally for what it knows. */
export function politeClient(tools: ClientTools): Client {
  /** Service -> when it may be asked next. */
  const next = new Map<string, number>();

  async function turn({ name, intervalMs }: Service): Promise<void> {
    const now = tools.now();
    const at = Math.max(now, next.get(name) ?? 0);
    next.set(name, at + intervalMs);
    if (at > now) await tools.wait(at - now);
  }

  async function fetched(
    service: Service,
    address: string,
    known: KeptAnswer | undefined,
  ): Promise<Response> {
    await turn(service);
    return tools.fetch(address, {
      redirect: 'follow',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'user-agent': tools.userAgent,
        accept: 'application/json, application/atom+xml;q=0.9, application/xml;q=0.9, */*;q=0.1',
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      },
    });
  }

  async function kept(address: string, answer: KeptAnswer): Promise<KeptAnswer> {
    await tools.cache.write(address, answer);
    return answer;
  }

  return {
    async ask(service, path) {
      const address = `${service.address}${path}`;
      const known = await tools.cache.read(address);
      if (known && tools.now() - known.at < freshMs) return known.status === 200 ? known : undefined;
      let fault: unknown;
      let isAnswered = false;
      for (let attempt = 0; attempt < maxTries; attempt++) {
        if (attempt > 0 && fault !== undefined) await tools.wait(firstWaitMs * 2 ** (attempt - 1));
        fault = undefined;
        try {
          const response = await fetched(service, address, known);
          isAnswered = true;
          if (response.status === 304 && known) return await kept(address, { ...known, at: tools.now() });
          if (response.status === 404 || response.status === 410) {
            await kept(address, { status: 404, body: '', at: tools.now() });
            return undefined;
          }
          if (response.ok) return await kept(address, await answerOf(response, tools.now()));
          await response.body?.cancel();
          const retryMs = retryAfterMs(response.headers.get('retry-after'), tools.now());
          if (response.status !== 429 && response.status < 500)
            throw new ServiceError(`${service.name} refused ${address}: status ${response.status}`, false);
          if (retryMs !== undefined && retryMs > longestWaitMs)
            throw new ServiceError(
              `${service.name} asks to wait for ${Math.ceil(retryMs / 60_000)} minutes`,
              false,
            );
          if (retryMs === undefined) fault = new Error(`status ${response.status}`);
          else await tools.wait(retryMs);
        } catch (cause) {
          if (cause instanceof ServiceError) throw cause;
          fault = cause;
        }
      }
      const why = fault instanceof Error ? fault.message : 'it goes on refusing';
      throw new ServiceError(
        `${service.name} did not answer after ${maxTries} tries: ${why}`,
        !isAnswered,
        fault,
      );
    },
  };
}

async function answerOf(response: Response, at: number): Promise<KeptAnswer> {
  const length = Number(response.headers.get('content-length'));
  if (length > largestBytes) throw new Error(`the answer has ${length} bytes`);
  const body = await response.text();
  if (body.length > largestBytes) throw new Error('the answer is too large');
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return { status: 200, body, at, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** What `Retry-After` says, in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(at - now, 0);
}
