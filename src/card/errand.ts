import type { Errand } from '../beside/integration.ts';
import type { Card } from './card.ts';
import { writeCards } from './cards.ts';

/** Draws the pictures that the pages name; `cache` is a folder for those that were drawn before. */
export function cardErrand(cache: string): Errand {
  return {
    name: 'offprint-cards',
    page: 'src/pages/card/handover.json.ts',
    output: 'card/handover.json',
    async run(handed, folder, report) {
      const cards: Card[] = JSON.parse(new TextDecoder().decode(handed));
      const { drawn, kept } = await writeCards(cards, folder, cache, (done) =>
        report(`${done} of ${cards.length} pictures`),
      );
      return `${drawn} pictures drawn, ${kept} as before`;
    },
  };
}
