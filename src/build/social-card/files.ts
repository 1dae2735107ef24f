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

/** How many social cards were drawn, and how many were in the cache. */
export interface WrittenCards {
  drawn: number;
  kept: number;
}

/** Progress is reported after this many cards. */
const reportedCards = 100;

/** Fewer cards than this are drawn sooner without a further thread. */
const cardsPerThread = 40;

/**
 * Writes social cards into `folder`, each at its path. One that was drawn before is copied from `cache`,
 * where its file is called after a hash of all that goes into it; a damaged file there is drawn again.
 * `report` gets the number of finished cards now and then.
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
  const missing = new Map(wanted.map((one) => [one.file, one]));
  for (const file of [...missing.keys()]) if (await isPicture(file)) missing.delete(file);
  await mkdir(cache, { recursive: true });
  const kept = cards.length - missing.size;
  await draw([...missing.values()], (done) => {
    if (done % reportedCards === 0) report(kept + done);
  });
  for (const parent of new Set(cards.map((card) => path.dirname(card.path))))
    await mkdir(path.join(folder, parent), { recursive: true });
  for (const { card, file } of wanted) await copyFile(file, path.join(folder, card.path));
  return { drawn: missing.size, kept };
}

/** A name for what a card shows in a style. */
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

/** Draws cards in as many threads as the machine runs at once. */
async function draw(tasks: DrawingTask, report: (done: number) => void): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(tasks.length / cardsPerThread));
  let done = 0;
  await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const share: DrawingTask = tasks.filter((_, at) => at % threads === thread);
      return threadRun(new URL('./thread.ts', import.meta.url), share, { onMessage: () => report(++done) });
    }),
  );
}
