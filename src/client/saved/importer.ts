import { counted } from '../../paper/count.ts';
import type { PaperName } from '../../shelf/lookup/paper-names.ts';
import { element } from '../dom/element.ts';
import { papersNamed } from './export.ts';
import { mergedWith, savedPapersFrom } from './file.ts';
import { mentionedIn, mentionsIn } from './mention.ts';
import type { PageContext } from './page-context.ts';
import type { SavedPaper, SavedPapers } from './store.ts';

/** What a file brings: papers to be kept, and how many that the shelf hasn't got. */
interface Brought {
  papers: SavedPaper[];
  strange: number;
}

/**
 * A button that takes in a file which this page has exported, BibTeX of other programs, or a list with
 * links, beside what is kept already: its field and its label. `change` gets all papers as they are
 * then to be kept, and what to say.
 */
export function importer(
  kept: SavedPapers,
  { document, base, reader, say }: PageContext,
  change: (papers: readonly SavedPaper[], said: string) => void,
): [HTMLInputElement, HTMLLabelElement] {
  const file = element(document, 'input', 'visually-hidden');
  file.type = 'file';
  file.accept = '.json,.bib,.md,.txt,application/json,application/x-bibtex,text/markdown,text/plain';
  file.id = 'import';
  const label = element(document, 'label', 'button', 'Import');
  label.htmlFor = file.id;
  file.addEventListener('change', async () => {
    const [picked] = file.files ?? [];
    if (!picked) return;
    const brought = await broughtBy(await picked.text()).catch(() => undefined);
    file.value = '';
    if (!brought) say(`The papers of this shelf can’t be reached now, so nothing was changed.`);
    else if (brought.papers.length === 0)
      say(`${picked.name} names no paper of this shelf, so nothing was changed.`);
    else {
      const { papers, added, changed } = mergedWith(kept.all(), brought.papers);
      const others =
        brought.strange > 0 ? ` ${brought.strange} that it names could not be found on this shelf.` : '';
      change(papers, `${counted(added, 'paper')} added, ${changed} changed.${others}`);
    }
  });
  return [file, label];

  async function broughtBy(text: string): Promise<Brought> {
    const own = savedPapersFrom(text);
    if (own) {
      const fresh = own.filter(({ id }) => !kept.of(id));
      const cards = await papersNamed(
        reader,
        fresh.map(({ id }) => id),
      );
      return { papers: own, strange: cards.filter((card) => !card).length };
    }
    const mentions = mentionsIn(text);
    if (mentions.length === 0) return { papers: [], strange: 0 };
    const names: PaperName[] = await (await fetch(`${base}names.json`)).json();
    const { found, strange } = mentionedIn(mentions, names);
    const cards = await papersNamed(
      reader,
      found.map(({ id }) => id),
    );
    const papers = found.map(({ id, title, note }, at): SavedPaper => {
      const authors = cards[at]?.authors.join(', ') ?? '';
      return { id, title, authors, isSaved: true, isRead: false, note };
    });
    return { papers, strange };
  }
}
