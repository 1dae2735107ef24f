/** The part of a service worker's global scope that is used; the types of pages and workers exclude each other. */
export interface WorkerScope {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(
    kind: 'fetch',
    listener: (event: LongEvent & { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  addEventListener(kind: 'message', listener: (event: LongEvent & { data: unknown }) => void): void;
}

/** An event that can keep the worker alive. */
export interface LongEvent {
  waitUntil(work: Promise<unknown>): void;
}
