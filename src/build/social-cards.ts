import { socialCardsOf } from '../shelf/social-card/social-card.ts';
import { writeSocialCards } from './social-card/files.ts';
import type { BuildTask } from './task.ts';

/** Draws the social cards that the pages name; `cache` is a folder for those drawn before. */
export function socialCardsTask(cache: string): BuildTask {
  return {
    name: 'offprint-cards',
    starts: 'with-pages',
    async run({ shelf, folder, report }) {
      const cards = socialCardsOf(shelf);
      const { drawn, kept } = await writeSocialCards(cards, folder, cache, (done) =>
        report(`${done} of ${cards.length} pictures`),
      );
      return `${drawn} pictures drawn, ${kept} as before`;
    },
  };
}
