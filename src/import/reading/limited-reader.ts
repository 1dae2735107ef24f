import { Worker } from 'node:worker_threads';
import type { Found } from '../formats/format.ts';
import { type Source, SourceError } from '../source.ts';
import type { HandedSource, ReadingAnswer, ReadingJob } from './job.ts';
import { plainReader, type SourceReader } from './reader.ts';

/** What reading a source may take, at most; more of each for every megabyte of it. */
export interface ReadingLimits {
  seconds: number;
  secondsPerMegabyte: number;
  megabytes: number;
  memoryPerMegabyte: number;
}

const usualLimits: ReadingLimits = {
  seconds: 20,
  secondsPerMegabyte: 20,
  megabytes: 256,
  memoryPerMegabyte: 32,
};

/** Larger sources are read in pieces by readers that hold none of them, without a thread, in bytes. */
const largestHandedBytes = 64_000_000;

/** A thread that has read more at once isn't kept for the next source. */
const largestKeptMegabytes = 4;

/**
 * A reader that reads each source in a thread of its own kind, with a limit of time and memory, so that
 * no file can stop the import: one that takes more is refused. `close` ends the thread.
 */
export function limitedReader(limits = usualLimits): SourceReader & { close(): Promise<void> } {
  let thread: Worker | undefined;
  let room = 0;
  const close = async () => {
    await thread?.terminate();
    thread = undefined;
  };
  const read: SourceReader = async function* (format, source, others) {
    const handed = await handedSource(source);
    if (!handed) {
      yield* plainReader(format, source, others);
      return;
    }
    const shared = format.isShared ? await handedSources(others, source) : [];
    const megabytes = [handed, ...shared].reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
    const memory = Math.ceil(limits.megabytes + limits.memoryPerMegabyte * megabytes);
    if (thread && room < memory) await close();
    if (!thread) {
      room = memory;
      thread = new Worker(new URL('./thread.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: memory },
      });
    }
    const seconds = limits.seconds + limits.secondsPerMegabyte * megabytes;
    let isSmall = false;
    try {
      yield* answersOf(thread, { format: format.name, source: handed, others: shared }, seconds);
      isSmall = megabytes < largestKeptMegabytes;
    } finally {
      // A thread that failed is of no use, and one that read much holds much memory.
      if (!isSmall) await close();
    }
  };
  return Object.assign(read, { close });
}

/** What a thread finds in a source. Throws a SourceError where it takes too long or fails. */
async function* answersOf(thread: Worker, job: ReadingJob, seconds: number): AsyncGenerator<Found> {
  const file = job.source.name;
  const refused = (what: string) =>
    new SourceError({ file }, what, 'Divide the file, or export it in another format, and import that.');
  const answers: (ReadingAnswer | Error)[] = [];
  let wake = () => {};
  const take = (answer: ReadingAnswer | Error) => {
    answers.push(answer);
    wake();
  };
  const fail = () => take(refused('reading it took too much memory'));
  const late = setTimeout(
    () => take(refused(`reading it took longer than ${Math.round(seconds)} seconds`)),
    seconds * 1000,
  );
  thread.on('message', take);
  thread.on('error', fail);
  thread.ref();
  thread.postMessage(
    job,
    [job.source, ...job.others].map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
  try {
    for (;;) {
      const answer = answers.shift();
      if (answer === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (answer instanceof Error) throw answer;
      if (answer.kind === 'done') return;
      if (answer.kind === 'refused') throw SourceError.of(answer.problem);
      if (answer.kind === 'failed') throw refused(`it can't be read: ${answer.message}`);
      yield* answer.found;
    }
  } finally {
    clearTimeout(late);
    thread.off('message', take);
    thread.off('error', fail);
    // Between two sources the thread doesn't keep the process alive.
    thread.unref();
  }
}

async function handedSource({ name, bytes, columns }: Source): Promise<HandedSource | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes()) {
    pieces.push(piece);
    length += piece.length;
    if (length > largestHandedBytes) return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { name, bytes: whole, columns };
}

async function handedSources(sources: readonly Source[], but: Source): Promise<HandedSource[]> {
  const handed: HandedSource[] = [];
  for (const source of sources) {
    const one = source === but ? undefined : await handedSource(source);
    if (one) handed.push(one);
  }
  return handed;
}
