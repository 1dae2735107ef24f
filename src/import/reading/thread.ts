import { parentPort } from 'node:worker_threads';
import type { Found } from '../formats/format.ts';
import { formatOf } from '../formats/formats.ts';
import { type Source, SourceError } from '../source.ts';
import type { HandedSource, ReadingAnswer, ReadingJob } from './job.ts';

/** So many entries are handed over at once. */
const batchSize = 200;

const answer = (message: ReadingAnswer) => parentPort?.postMessage(message);

function sourceFrom({ name, bytes, columns }: HandedSource): Source {
  return {
    name,
    ...(columns && { columns }),
    async *bytes() {
      yield bytes;
    },
  };
}

async function read({ format: name, source: handed, others }: ReadingJob): Promise<void> {
  const source = sourceFrom(handed);
  const format = formatOf('', name);
  let batch: Found[] = [];
  for await (const found of format?.read(source, [source, ...others.map(sourceFrom)]) ?? []) {
    batch.push(found);
    if (batch.length < batchSize) continue;
    answer({ kind: 'found', found: batch });
    batch = [];
  }
  answer({ kind: 'found', found: batch });
}

parentPort?.on('message', async (job: ReadingJob) => {
  try {
    await read(job);
    answer({ kind: 'done' });
  } catch (error) {
    if (error instanceof SourceError) answer({ kind: 'refused', problem: error.problem });
    else answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
