import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Card } from './card.ts';
import { drawingVersion, svgOf } from './drawing.ts';
import { type Pen, pen, readFaces, readRenderer } from './pen.ts';
import { isWholePng } from './png.ts';

/** What writing the pictures of a shelf did. */
export interface Written {
  drawn: number;
  /** Taken as they were drawn for an earlier build. */
  kept: number;
}

/** So often is said how many are done. */
const reported = 100;

/**
 * Writes pictures into `folder`, each at its path. One that was drawn before is taken from `cache`,
 * by a hash of all that goes into it; a file there that isn't a whole picture is drawn anew.
 * `report` hears how many are done, now and then.
 */
export async function writeCards(
  cards: readonly Card[],
  folder: string,
  cache: string,
  report: (done: number) => void,
): Promise<Written> {
  const fonts = await readFaces();
  const tools = createHash('sha256');
  for (const bytes of [...fonts, await readRenderer()]) tools.update(bytes);
  const style = `${drawingVersion} ${tools.digest('hex')}`;
  await mkdir(cache, { recursive: true });
  let drawer: Pen | undefined;
  let drawn = 0;
  for (const [at, card] of cards.entries()) {
    const { path: name, ...content } = card;
    const key = createHash('sha256')
      .update(JSON.stringify([style, content]))
      .digest('hex')
      .slice(0, 32);
    const place = path.join(cache, `${key}.png`);
    let picture = await wholePicture(place);
    if (!picture) {
      drawer ??= await pen(fonts);
      picture = drawer.png(svgOf(card, drawer.faces));
      await writeFile(place, picture);
      drawn++;
    }
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), picture);
    if (drawn > 0 && (at + 1) % reported === 0) report(at + 1);
  }
  return { drawn, kept: cards.length - drawn };
}

async function wholePicture(file: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(file);
    return isWholePng(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}
