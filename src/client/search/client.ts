import type { Engine, Reply, Request } from '../../search/show/engine.ts';
import type { Suggestion } from '../../search/show/suggest.ts';
import type { Message, WorkerReply } from './worker.ts';

type Question = { request: Request } | { suggestionsFor: string };

/** The search, run beside the page so that typing never waits for it. `base` ends with a slash. */
export function searchClient(base: string): Engine {
  const waiting = new Map<number, { resolve(value: never): void; reject(cause: Error): void }>();
  let worker: Worker | undefined;
  let turns = 0;

  function running(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      const asked = waiting.get(data.turn);
      waiting.delete(data.turn);
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve(data.value as never);
    });
    worker.addEventListener('error', (event) => {
      worker?.terminate();
      worker = undefined;
      const cause = new Error(event.message || 'The search did not start.');
      for (const { reject } of waiting.values()) reject(cause);
      waiting.clear();
    });
    return worker;
  }

  function answer<Value>(question: Question): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      const turn = ++turns;
      waiting.set(turn, { resolve, reject });
      const message: Message = { turn, base: `${base}pagefind/`, ...question };
      running().postMessage(message);
    });
  }

  return {
    reply: (request) => answer<Reply>({ request }),
    suggestions: (text) => answer<Suggestion[]>({ suggestionsFor: text }),
  };
}
