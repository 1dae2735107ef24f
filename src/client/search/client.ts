import type { Engine, Reply, Request } from '../../search/show/engine.ts';
import type { Suggestion } from '../../search/show/suggest.ts';
import type { Message } from './worker.ts';

type Asked = { request: Request } | { suggestionsFor: string };

/** The search, run beside the page so that typing never waits for it. `base` ends with a slash. */
export function searchClient(base: string): Engine {
  const waiting = new Map<number, { resolve(value: never): void; reject(cause: Error): void }>();
  let worker: Worker | undefined;
  let turns = 0;

  function running(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }) => {
      const { turn, value, error } = data as { turn: number; value?: never; error?: string };
      const asked = waiting.get(turn);
      waiting.delete(turn);
      if (error !== undefined) asked?.reject(new Error(error));
      else asked?.resolve(value as never);
    });
    worker.addEventListener('error', (event) => {
      worker?.terminate();
      worker = undefined;
      for (const { reject } of waiting.values())
        reject(new Error(event.message || 'The search did not start.'));
      waiting.clear();
    });
    return worker;
  }

  function ask<Value>(asked: Asked): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      const turn = ++turns;
      waiting.set(turn, { resolve, reject });
      const message: Message = { turn, base: `${base}pagefind/`, ...asked };
      running().postMessage(message);
    });
  }

  return {
    reply: (request) => ask<Reply>({ request }),
    suggestions: (text) => ask<Suggestion[]>({ suggestionsFor: text }),
  };
}
