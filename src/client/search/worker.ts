import { type Engine, type Request, searchEngine } from '../../search/show/engine.ts';

/** What the page sends; `base` is the address of the search bundle. */
export type Message = { turn: number; base: string } & ({ request: Request } | { suggestionsFor: string });

let engine: Engine | undefined;

addEventListener('message', async ({ data }: MessageEvent<Message>) => {
  engine ??= searchEngine((name) => fetchedBytes(`${data.base}${name}`));
  try {
    const value = await ('request' in data
      ? engine.reply(data.request)
      : engine.suggestions(data.suggestionsFor));
    postMessage({ turn: data.turn, value });
  } catch (cause) {
    postMessage({ turn: data.turn, error: String(cause) });
  }
});

/** A file of the bundle; the table is asked for anew each time, since the others have hashes or follow it. */
async function fetchedBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, address.endsWith('.pf_meta') ? { cache: 'no-cache' } : {});
  if (!answer.ok) throw new Error(`${address} could not be fetched: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
