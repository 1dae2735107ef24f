import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Card } from './card.ts';
import { writeCards } from './cards.ts';

/** After the pages are written: the pictures that they name, as `card/handover.json` lists them. */
export function cardIntegration(cache: string): AstroIntegration {
  return {
    name: 'offprint-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL('card/handover.json', dir);
        const cards: Card[] = JSON.parse(await readFile(file, 'utf8'));
        await rm(file);
        const { drawn, kept } = await writeCards(cards, fileURLToPath(dir), cache, (done) =>
          logger.info(`${done} of ${cards.length} pictures`),
        );
        logger.info(`${drawn} pictures drawn, ${kept} as before`);
      },
    },
  };
}
