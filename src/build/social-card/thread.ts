import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { SocialCard } from '../../shelf/social-card/social-card.ts';
import { svgOf } from './drawing.ts';
import { cardRenderer, readFaces } from './renderer.ts';

/** The cards that a thread draws, and the file of each. */
export type DrawingTask = readonly { card: SocialCard; file: string }[];

const task: DrawingTask = workerData;
const { faces, png } = await cardRenderer(await readFaces());
for (const { card, file } of task) {
  await writeFile(file, png(svgOf(card, faces)));
  parentPort?.postMessage('drawn');
}
