import type { PaperData } from '../../shelf/record/paper-data.ts';
import { savedList } from '../../words/words.ts';
import { maxPapers, minPapers } from '../compare/size.ts';
import { announce } from '../dom/announce.ts';
import { button, element } from '../dom/element.ts';
import { papersNamed } from '../paper/reader.ts';
import { packedReadingList } from '../reading-list/link.ts';
import { bibtexFile, downloadButton, shortName } from './export.ts';
import { markdownOf, type PaperRecords, recordsOf, savedPapersJson } from './file.ts';
import type { PageContext } from './page-context.ts';
import type { SavedPaper } from './store.ts';

/** What can be done with the papers that are shown, or with those of them that are ticked. */
export interface SavedActions {
  elements: HTMLElement[];
  draw(shown: readonly SavedPaper[], ticked: readonly SavedPaper[]): void;
}

/** The actions of the page of saved papers; `chosen` are the ticked papers, or all that are shown. */
export function savedActions(context: PageContext, chosen: () => readonly SavedPaper[]): SavedActions {
  const { base, saved } = context;
  const link = button('button icon-link', savedList.link, async () => {
    const papers = chosen();
    const data = await readAloud(context, papers);
    location.assign(
      `${base}list/#${packedReadingList({ title: '', entries: entriesOf(papers, data, context) })}`,
    );
  });
  const compare = element('a', 'button');
  const bibtex = downloadButton('BibTeX', async () => {
    const data = await readAloud(context, chosen());
    const unread = data.filter((paper) => !paper?.bibtex).length;
    if (unread > 0) announce(savedList.withoutSome(unread, data.length));
    return bibtexFile('saved.bib', data);
  });
  const markdown = downloadButton('Markdown', async () => {
    const papers = chosen();
    const linked = papers.map(({ id, title, note }) => {
      return { title, note, address: new URL(`${base}papers/${id}/`, location.href).href };
    });
    const records = recordsOf(await readAloud(context, papers));
    sayIncomplete(papers, records);
    return { name: 'saved.md', type: 'text/markdown', text: markdownOf(linked, records) };
  });
  const json = downloadButton(savedList.export, async () => {
    const papers = saved.all();
    const records = recordsOf(await readAloud(context, papers));
    sayIncomplete(papers, records);
    return { name: 'saved.json', type: 'application/json', text: savedPapersJson(papers, records) };
  });

  return {
    elements: [link, compare, bibtex, markdown, json],
    draw(shown, ticked) {
      for (const action of [link, compare, bibtex, markdown]) action.hidden = shown.length === 0;
      json.hidden = saved.all().length === 0;
      link.textContent = ticked.length > 0 ? savedList.linkOf(ticked.length) : savedList.link;
      const isComparable = ticked.length >= minPapers && ticked.length <= maxPapers;
      compare.textContent = isComparable ? savedList.compare(ticked.length) : savedList.tick;
      if (isComparable) compare.href = `${base}compare/#${ticked.map(({ id }) => id).join(',')}`;
      else compare.removeAttribute('href');
      compare.ariaDisabled = String(!isComparable);
    },
  };
}

/** Says of how many papers the file has no more than what is saved of them. */
function sayIncomplete({ length: all }: readonly SavedPaper[], { size: known }: PaperRecords): void {
  if (known < all) announce(savedList.incomplete(all - known, all));
}

/** Reads the pages of papers and says so meanwhile. */
async function readAloud(
  { read }: PageContext,
  papers: readonly SavedPaper[],
): ReturnType<typeof papersNamed> {
  announce(savedList.reading);
  const data = await papersNamed(
    read,
    papers.map(({ id }) => id),
  );
  announce('');
  return data;
}

function entriesOf(
  papers: readonly SavedPaper[],
  data: readonly (PaperData | undefined)[],
  { hasAliases }: PageContext,
): { paper: string; note: string }[] {
  return papers.map(({ id, note }, at) => {
    const paper = data[at];
    return { paper: paper ? shortName(paper, hasAliases) : id, note };
  });
}
