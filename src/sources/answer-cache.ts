import { createHash } from 'node:crypto';
import { z } from 'zod';
import { jsonIn } from '../import/formats/json.ts';
import type { ReadableStore, Store } from '../import/store.ts';
import type { KeptAnswer } from './answer.ts';
import type { AnswerCache } from './client.ts';

/** Where a content folder keeps what services answered. */
const answersFolder = '.offprint/cache';

/** The last time that a date can be, in milliseconds since 1970. */
const latestMs = 8.64e15;

const keptAnswer = z.object({
  asked: z.string(),
  status: z.number(),
  body: z.string(),
  at: z.number().min(0).max(latestMs),
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  total: z.number().exactOptional(),
});

/**
 * Keeps answers in a content folder, each in a file that is named by a digest of what was asked. A file
 * that says something else is none. In a folder that is read alone, new answers are kept as long as the
 * process lives.
 */
export function answerCache(store: ReadableStore | Store): AnswerCache {
  const unwritten = new Map<string, KeptAnswer>();
  const fileOf = (asked: string) =>
    `${answersFolder}/${createHash('sha256').update(asked).digest('hex')}.json`;
  return {
    async read(asked) {
      const last = unwritten.get(asked);
      if (last) return last;
      const { data } = keptAnswer.safeParse(jsonIn((await store.read(fileOf(asked))) ?? ''));
      if (data?.asked !== asked) return undefined;
      const { asked: _, ...answer } = data;
      return answer;
    },
    async write(asked, answer) {
      if ('write' in store) await store.write(fileOf(asked), JSON.stringify({ asked, ...answer }));
      else unwritten.set(asked, answer);
    },
  };
}
