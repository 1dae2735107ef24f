import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { shelfSocialCard, socialCardsOf } from '../shelf/social-card/social-card.ts';
import { writeSocialCards } from './social-card/files.ts';
import type { BuildTask } from './task.ts';

/**
 * Draws the social cards that the pages name; `cache` is a folder for those drawn before. Where the look names a
 * picture of the folder `content`, that is the shelf's.
 */
export function socialCardsTask(cache: string, content: string): BuildTask {
  return {
    name: 'offprint-cards',
    starts: 'with-pages',
    async run({ shelf, folder, report }) {
      const { path: own } = shelfSocialCard(shelf);
      const { picture } = shelf.look;
      const cards = socialCardsOf(shelf).filter((card) => picture === undefined || card.path !== own);
      if (picture !== undefined) {
        await mkdir(path.dirname(path.join(folder, own)), { recursive: true });
        await copyFile(path.join(content, picture), path.join(folder, own));
      }
      const { drawn, kept } = await writeSocialCards(cards, folder, cache, (done) =>
        report(`${done} of ${cards.length} pictures`),
      );
      return `${drawn} pictures drawn, ${kept} as before`;
    },
  };
}
