import { bylineOf } from '../../shelf/record/byline.ts';
import { marks, readingList } from '../../words/words.ts';
import { announce } from '../dom/announce.ts';
import { copiedText } from '../dom/clipboard.ts';
import { button, element } from '../dom/element.ts';
import { bibtexFile, downloadButton, joinedBibtex } from '../saved/export.ts';
import { recordsOf, savedPapersJson, unitedPaper } from '../saved/file.ts';
import type { SavedPaper, SavedPapers } from '../saved/store.ts';
import { nameOfEntry, type ShownEntry } from './entry.ts';

/** What can be done with a reading list. */
export interface ListActions {
  element: HTMLElement;
  draw(isEdited: boolean, hasLink: boolean): void;
}

/** The actions for the list whose entries `entries` returns; `edit` begins or ends editing it. */
export function listActions(saved: SavedPapers, entries: () => ShownEntry[], edit: () => void): ListActions {
  const data = () => entries().map((entry) => entry.data);
  const link = button('button icon-link', readingList.link, async () => {
    const isCopied = await copiedText(location.href);
    announce(isCopied ? readingList.linkCopied : readingList.linkRefused);
  });
  const save = button('button', readingList.saveAll, () => {
    const isStored = saved.replace(withEntries(saved.all(), entries()));
    announce(isStored ? readingList.saved : marks.refused);
  });
  const cite = button('button icon-copy', readingList.cite, async () => {
    const isCopied = await copiedText(joinedBibtex(data()));
    announce(isCopied ? citedText(entries()) : readingList.citeRefused);
  });
  const bibtex = downloadButton(readingList.bibtex, () => bibtexFile('list.bib', data()));
  const json = downloadButton(readingList.file, () => {
    return {
      name: 'list.json',
      type: 'application/json',
      text: savedPapersJson(entries().map(savedPaperOf), recordsOf(data())),
    };
  });
  const editing = button('button icon-note', readingList.edit, edit);
  const bar = element('div', 'kept-acts', link, save, cite, bibtex, json, editing);
  return {
    element: bar,
    draw(isEdited, hasLink) {
      editing.textContent = isEdited ? readingList.done : readingList.edit;
      editing.ariaPressed = String(isEdited);
      link.disabled = !hasLink;
      bar.hidden = entries().length === 0;
    },
  };
}

function citedText(entries: readonly ShownEntry[]): string {
  const missing = entries.filter(({ data }) => !data?.bibtex).length;
  return readingList.cited(entries.length, missing);
}

/** Saved papers with those of a list before them, in the list's order. */
function withEntries(saved: readonly SavedPaper[], entries: readonly ShownEntry[]): SavedPaper[] {
  const known = new Map(saved.map((paper) => [paper.id, paper]));
  const listed = new Map(
    entries.map(savedPaperOf).map((paper) => {
      const own = known.get(paper.id);
      return [paper.id, own ? unitedPaper(own, paper) : paper];
    }),
  );
  return [...listed.values(), ...saved.filter(({ id }) => !listed.has(id))];
}

function savedPaperOf(entry: ShownEntry): SavedPaper {
  const { data, paper, note } = entry;
  const authors = data ? bylineOf(data) : '';
  return { id: data?.id ?? paper, title: nameOfEntry(entry), authors, isSaved: true, isRead: false, note };
}
