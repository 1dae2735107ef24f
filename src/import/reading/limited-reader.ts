import { Worker } from 'node:worker_threads';
import { type Source, SourceError } from '../source.ts';
import type { HandedSource, ReadingAnswer, ReadingOrder } from './job.ts';
import type { SourceReader } from './reader.ts';

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

/** Larger sources are read in pieces or not at all, and get no more memory for what they have beyond it. */
const largestWholeMegabytes = 64;

/** So much of a thread's memory is for what it soon forgets; with more it would only be tidied later. */
const youngMegabytes = 16;

/** A thread that has read more at once isn't kept for the next source. */
const largestKeptMegabytes = 0.5;

/**
 * A reader that reads each source in a thread of its own kind, with a limit of time and memory, so that
 * no file can stop the import: one that takes more is refused. `close` ends the thread.
 */
export function limitedReader(limits = usualLimits): SourceReader & { close(): Promise<void> } {
  let thread: Worker | undefined;
  let room = 0;
  let told: readonly Source[] = [];
  const close = async () => {
    await thread?.terminate();
    thread = undefined;
    told = [];
  };
  const read: SourceReader = async function* (format, source, others) {
    const sources = !format.isShared ? [source] : others.includes(source) ? others : [source, ...others];
    const megabytes = sources.reduce((sum, { size = 0 }) => sum + size, 0) / 1e6;
    const whole = Math.min(megabytes, largestWholeMegabytes);
    const memory = Math.ceil(limits.megabytes + limits.memoryPerMegabyte * whole);
    if (thread && room < memory) await close();
    if (!thread) {
      room = memory;
      thread = new Worker(new URL('./thread.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMegabytes },
      });
    }
    const reading = new Reading(thread, sources, sources.indexOf(source), limits);
    let isSmall = false;
    try {
      for await (const found of reading.answers(format.name, sources !== told)) yield* found;
      isSmall = (source.size ?? 0) < largestKeptMegabytes * 1e6;
      told = sources;
    } finally {
      // A thread that failed is of no use, and one that read much holds much memory.
      if (!isSmall) await close();
    }
  };
  return Object.assign(read, { close });
}

/** The reading of one source by a thread. */
class Reading {
  readonly #thread: Worker;
  readonly #sources: readonly Source[];
  readonly #place: number;
  readonly #limits: ReadingLimits;
  readonly #answers: (ReadingAnswer | Error)[] = [];
  readonly #streams = new Map<number, AsyncIterator<Uint8Array>>();
  readonly #start = performance.now();
  #wake = () => {};
  #megabytes = 0;
  #late: NodeJS.Timeout | undefined;

  constructor(thread: Worker, sources: readonly Source[], place: number, limits: ReadingLimits) {
    this.#thread = thread;
    this.#sources = sources;
    this.#place = place;
    this.#limits = limits;
  }

  /**
   * What the thread finds in the source in that place; where `isNew`, it is told the sources first. Throws a
   * SourceError where it takes too long or fails.
   */
  async *answers(
    format: string,
    isNew: boolean,
  ): AsyncGenerator<(ReadingAnswer & { kind: 'found' })['found']> {
    const take = (answer: ReadingAnswer | Error) => {
      this.#answers.push(answer);
      this.#wake();
    };
    const fail = ({ code, message }: NodeJS.ErrnoException) =>
      take(
        this.#refused(
          code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'reading it took too much memory'
            : `it can't be read: ${message}`,
        ),
      );
    const thread = this.#thread;
    thread.on('message', take);
    thread.on('error', fail);
    thread.ref();
    this.#allowMore(take);
    if (isNew) this.#order({ kind: 'sources', sources: this.#sources.map(handed) });
    this.#order({ kind: 'read', format, source: this.#place });
    try {
      for (;;) {
        const answer = await this.#next();
        if (answer instanceof Error) throw answer;
        if (answer.kind === 'done') return;
        if (answer.kind === 'refused') throw SourceError.of(answer.problem);
        if (answer.kind === 'failed') throw this.#refused(`it can't be read: ${answer.message}`);
        if (answer.kind === 'found') {
          yield answer.found;
          this.#order({ kind: 'more' });
        } else if (answer.kind === 'left') await this.#leave(answer.stream);
        else {
          await this.#send(answer.stream, answer.source);
          this.#allowMore(take);
        }
      }
    } finally {
      clearTimeout(this.#late);
      thread.off('message', take);
      thread.off('error', fail);
      for (const stream of this.#streams.keys()) await this.#leave(stream);
      // Between two sources the thread doesn't keep the process alive.
      thread.unref();
    }
  }

  #order(order: ReadingOrder, transfer: ArrayBuffer[] = []): void {
    this.#thread.postMessage(order, transfer);
  }

  async #next(): Promise<ReadingAnswer | Error> {
    for (;;) {
      const answer = this.#answers.shift();
      if (answer !== undefined) return answer;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Sends the next piece of a stream of a source. */
  async #send(stream: number, source: number): Promise<void> {
    const pieces = this.#streams.get(stream) ?? this.#sources[source]?.bytes()[Symbol.asyncIterator]();
    if (pieces) this.#streams.set(stream, pieces);
    const next = await pieces?.next();
    if (!next || next.done) this.#order({ kind: 'piece', stream });
    else {
      // A copy, since the piece may be part of something larger.
      const bytes = new Uint8Array(next.value);
      this.#megabytes += bytes.length / 1e6;
      this.#order({ kind: 'piece', stream, bytes }, [bytes.buffer]);
    }
  }

  async #leave(stream: number): Promise<void> {
    await this.#streams.get(stream)?.return?.();
    this.#streams.delete(stream);
  }

  /** Sets the time at which the thread is late, by what it was given. */
  #allowMore(take: (answer: Error) => void): void {
    const seconds = this.#limits.seconds + this.#limits.secondsPerMegabyte * this.#megabytes;
    clearTimeout(this.#late);
    const what = `reading it took longer than ${Math.round(seconds)} seconds`;
    const left = Math.max(0, seconds * 1000 - (performance.now() - this.#start));
    this.#late = setTimeout(() => take(this.#refused(what)), left);
  }

  #refused(what: string): SourceError {
    const file = this.#sources[this.#place]?.name ?? '';
    return new SourceError(
      { file },
      what,
      'Divide the file, or export it in another format, and import that.',
    );
  }
}

/** What of a source a thread is told. */
function handed({ name, columns, size }: Source): HandedSource {
  return { name, ...(columns && { columns }), ...(size !== undefined && { size }) };
}
