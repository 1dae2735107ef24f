import { type Engine, type Request, searchEngine } from '../../search/show/engine.ts';

/** What the page asks; `base` is the address of the search bundle. */
export type Message = { turn: number; base: string } & ({ request: Request } | { suggestionsFor: string });

/** What the worker answers in the same turn. */
export type WorkerReply = { turn: number; value: unknown } | { turn: number; error: string };

let engine: Engine | undefined;

addEventListener('message', async ({ data }: MessageEvent<Message>) => {
  const { turn, base } = data;
  engine ??= searchEngine((name) => fetchedBytes(`${base}${name}`));
  try {
    const value = await ('request' in data
      ? engine.reply(data.request)
      : engine.suggestions(data.suggestionsFor));
    postMessage({ turn, value } satisfies WorkerReply);
  } catch (cause) {
    postMessage({ turn, error: String(cause) } satisfies WorkerReply);
  }
});

/** A file of the bundle. The table of files is never taken from a cache; the names of the others have hashes. */
async function fetchedBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, address.endsWith('.pf_meta') ? { cache: 'no-cache' } : {});
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
