import { z } from 'zod';
import { jsonIn } from '../import/formats/json.ts';
import type { AnswerCache } from './client.ts';
import type { Question } from './lookup.ts';

const questions = z.array(
  z.object({
    question: z.object({ path: z.string(), body: z.string().exactOptional() }),
    keys: z.array(z.string()),
  }),
);

/**
 * With which question a service was asked for an identifier, so that it is asked the same again and its
 * kept answer counts, whatever other papers have come since.
 */
export class AnswerIndex {
  readonly #cache: AnswerCache;
  readonly #name: string;
  readonly #now: () => number;
  #asked: z.output<typeof questions> | undefined;
  readonly #byKey = new Map<string, Question>();

  /** The index of the service at an address. */
  constructor(cache: AnswerCache, address: string, now: () => number) {
    this.#cache = cache;
    this.#name = `${address} by identifier`;
    this.#now = now;
  }

  /** The question of an identifier; `undefined` where it was never asked for. */
  async questionOf(key: string): Promise<Question | undefined> {
    await this.#read();
    return this.#byKey.get(key);
  }

  /** Keeps with which question identifiers were asked for. */
  async add(question: Question, keys: readonly string[]): Promise<void> {
    const asked = await this.#read();
    const added = keys.filter((key) => !this.#byKey.has(key));
    if (added.length === 0) return;
    for (const key of added) this.#byKey.set(key, question);
    asked.push({ question, keys: added });
    const at = this.#now();
    await this.#cache.write(this.#name, { status: 200, body: JSON.stringify(asked), at });
  }

  async #read(): Promise<z.output<typeof questions>> {
    if (this.#asked) return this.#asked;
    const kept = await this.#cache.read(this.#name);
    this.#asked = questions.safeParse(jsonIn(kept?.body ?? '')).data ?? [];
    for (const { question, keys } of this.#asked) for (const key of keys) this.#byKey.set(key, question);
    return this.#asked;
  }
}
