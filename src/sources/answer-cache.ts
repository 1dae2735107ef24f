import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../import/store.ts';
import type { AnswerCache } from './client.ts';

/** Where a content folder keeps what services answered. */
export const cacheFolder = '.offprint/cache';

const keptAnswer = z.object({
  asked: z.string(),
  status: z.number(),
  body: z.string(),
  at: z.number(),
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  total: z.number().exactOptional(),
});

/**
 * Keeps answers in a content folder, each in a file that is named by a digest of what was asked. A file
 * that says something else is none.
 */
export function answerCache(store: Store): AnswerCache {
  const fileOf = (asked: string) => `${cacheFolder}/${createHash('sha256').update(asked).digest('hex')}.json`;
  return {
    async read(asked) {
      const { data } = keptAnswer.safeParse(parsed(await store.read(fileOf(asked))));
      if (data?.asked !== asked) return undefined;
      const { asked: _, ...answer } = data;
      return answer;
    },
    async write(asked, answer) {
      await store.write(fileOf(asked), JSON.stringify({ asked, ...answer }));
    },
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
