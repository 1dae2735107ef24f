import type { SocialCard } from '../shelf/social-card/social-card.ts';
import type { BuildTask } from './integration.ts';
import { writeSocialCards } from './social-card/files.ts';

/** Draws the pictures that the pages name; `cache` is a folder for those that were drawn before. */
export function socialCardsTask(cache: string): BuildTask {
  return {
    name: 'offprint-cards',
    page: 'src/pages/card/handover.json.ts',
    output: 'card/handover.json',
    async run(handed, folder, report) {
      const cards: SocialCard[] = JSON.parse(new TextDecoder().decode(handed));
      const { drawn, kept } = await writeSocialCards(cards, folder, cache, (done) =>
        report(`${done} of ${cards.length} pictures`),
      );
      return `${drawn} pictures drawn, ${kept} as before`;
    },
  };
}
