import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { SocialCard } from '../../shelf/social-card/social-card.ts';
import { threadRun } from '../thread.ts';
import { drawingVersion } from './drawing.ts';
import { isWholePng } from './png.ts';
import { readFaces, readRenderer } from './renderer.ts';
import type { DrawingTask } from './thread.ts';

/** What writing the pictures of a shelf did. */
export interface WrittenCards {
  drawn: number;
  /** Taken as they were drawn for an earlier build. */
  kept: number;
}

/** So often is said how many are done. */
const reported = 100;

/** A thread is worth its start for so many pictures. */
const worthwhile = 40;

/**
 * Writes pictures into `folder`, each at its path. One that was drawn before is taken from `cache`,
 * by a hash of all that goes into it; a file there that isn't a whole picture is drawn anew.
 * `report` hears how many are done, now and then.
 */
export async function writeSocialCards(
  cards: readonly SocialCard[],
  folder: string,
  cache: string,
  report: (done: number) => void,
): Promise<WrittenCards> {
  const tools = createHash('sha256');
  for (const bytes of [...(await readFaces()), await readRenderer()]) tools.update(bytes);
  const style = `${drawingVersion} ${tools.digest('hex')}`;
  const wanted = cards.map((card) => ({ card, file: path.join(cache, `${keyOf(card, style)}.png`) }));
  const files = new Map(wanted.map((one) => [one.file, one]));
  for (const file of [...files.keys()]) if (await isPicture(file)) files.delete(file);
  const missing = [...files.values()];
  await mkdir(cache, { recursive: true });
  const kept = cards.length - missing.length;
  await drawn(missing, (done) => {
    if (done % reported === 0) report(kept + done);
  });
  for (const parent of new Set(cards.map(({ path: name }) => path.dirname(name))))
    await mkdir(path.join(folder, parent), { recursive: true });
  for (const { card, file } of wanted) await copyFile(file, path.join(folder, card.path));
  return { drawn: missing.length, kept };
}

/** A name for a picture's content in a style. */
function keyOf({ path: _, ...content }: SocialCard, style: string): string {
  return createHash('sha256')
    .update(JSON.stringify([style, content]))
    .digest('hex')
    .slice(0, 32);
}

async function isPicture(file: string): Promise<boolean> {
  try {
    return isWholePng(await readFile(file));
  } catch {
    return false;
  }
}

/** Resolves when all are drawn, by as many threads as the machine runs at once; rejects with what went wrong. */
async function drawn(tasks: DrawingTask, report: (done: number) => void): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(tasks.length / worthwhile));
  let done = 0;
  await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const share: DrawingTask = tasks.filter((_, at) => at % threads === thread);
      return threadRun(new URL('./thread.ts', import.meta.url), share, () => report(++done));
    }),
  );
}
