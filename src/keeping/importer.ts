import { element } from '../dom/element.ts';
import { counted } from '../paper/count.ts';
import type { Desk } from './desk.ts';
import { mergedWith } from './file.ts';
import { cardsOf } from './handing.ts';
import type { KeptPaper, KeptPapers } from './store.ts';

/**
 * A button that takes in a file which this page has exported, beside what is kept already: its field and
 * its label. `change` gets all papers as they are then to be kept, and what to say.
 */
export function importer(
  kept: KeptPapers,
  { document, reader, say }: Desk,
  change: (papers: readonly KeptPaper[], said: string) => void,
): [HTMLInputElement, HTMLLabelElement] {
  const file = element(document, 'input', 'visually-hidden');
  file.type = 'file';
  file.accept = '.json,application/json';
  file.id = 'import';
  const label = element(document, 'label', 'button', 'Import');
  label.htmlFor = file.id;
  file.addEventListener('change', async () => {
    const [picked] = file.files ?? [];
    if (!picked) return;
    const merged = mergedWith(kept.all(), await picked.text());
    file.value = '';
    if (!merged) {
      say(`${picked.name} is not a file that this page has exported, so nothing was changed.`);
      return;
    }
    const { papers, added, changed } = merged;
    change(papers, `${counted(added, 'paper')} added, ${changed} changed.`);
    if (added === 0) return;
    const cards = await cardsOf(
      reader,
      papers.slice(-added).map(({ id }) => id),
    );
    const strange = cards.filter((card) => !card).length;
    if (strange > 0)
      say(`${counted(added, 'paper')} added; ${strange} of them could not be found on this shelf.`);
  });
  return [file, label];
}
