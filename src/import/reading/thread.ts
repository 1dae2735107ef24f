import { parentPort } from 'node:worker_threads';
import type { Found } from '../formats/format.ts';
import { readerNamed } from '../formats/readers.ts';
import { type Source, SourceError } from '../source.ts';
import { type HandedSource, mostBatchesWaiting, type ReadingAnswer, type ReadingOrder } from './job.ts';

/** So many entries are handed over at once. */
const batchSize = 200;

const answer = (message: ReadingAnswer) => parentPort?.postMessage(message);

/** What waits for the next piece, by the number of its stream. */
const asking = new Map<number, (piece: Uint8Array | undefined) => void>();
let streams = 0;

/** How many batches were not taken yet, and what waits until one is. */
let waiting = 0;
let goOn = () => {};

function sourceFrom(handed: HandedSource, source: number): Source {
  return {
    ...handed,
    async *bytes() {
      const stream = ++streams;
      try {
        for (;;) {
          const piece = await new Promise<Uint8Array | undefined>((resolve) => {
            asking.set(stream, resolve);
            answer({ kind: 'wanted', stream, source });
          });
          if (!piece) return;
          yield piece;
        }
      } finally {
        answer({ kind: 'left', stream });
      }
    },
  };
}

async function handOver(found: Found[]): Promise<void> {
  answer({ kind: 'found', found });
  if (++waiting < mostBatchesWaiting) return;
  await new Promise<void>((resolve) => {
    goOn = resolve;
  });
}

/** The same list for all that is read of it, so that what several sources share is gathered once. */
let sources: readonly Source[] = [];

async function read(name: string, place: number): Promise<void> {
  const source = sources[place];
  const reader = readerNamed(name);
  if (!source || !reader) return;
  waiting = 0;
  let batch: Found[] = [];
  for await (const found of reader(source, sources)) {
    batch.push(found);
    if (batch.length < batchSize) continue;
    await handOver(batch);
    batch = [];
  }
  answer({ kind: 'found', found: batch });
}

parentPort?.on('message', async (order: ReadingOrder) => {
  if (order.kind === 'piece') asking.get(order.stream)?.(order.bytes);
  else if (order.kind === 'more') {
    waiting--;
    goOn();
  } else if (order.kind === 'sources') sources = order.sources.map(sourceFrom);
  else
    try {
      await read(order.format, order.source);
      answer({ kind: 'done' });
    } catch (error) {
      if (error instanceof SourceError) answer({ kind: 'refused', problem: error.problem });
      else answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
});
