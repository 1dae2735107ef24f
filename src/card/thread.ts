import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { svgOf } from './drawing.ts';
import { pen, readFaces } from './pen.ts';

/** What a thread is given: pictures to draw, and the file of each. */
export type DrawingTask = readonly { card: Card; file: string }[];

const { faces, png } = await pen(await readFaces());
for (const { card, file } of workerData as DrawingTask) {
  await writeFile(file, png(svgOf(card, faces)));
  parentPort?.postMessage('drawn');
}
