import { copiedText } from '../dom/clipboard.ts';
import { button, element } from '../dom/element.ts';
import { downloadText, joinedBibtex, papersNamed } from '../saved/export.ts';
import { savedPapersJson } from '../saved/file.ts';
import { refused } from '../saved/marks.ts';
import { lineField } from '../saved/note-field.ts';
import type { PageContext } from '../saved/page-context.ts';
import type { SavedPaper, SavedPapers } from '../saved/store.ts';
import { listEntry, type ShownEntry, titleOf } from './entry.ts';
import { mostLength, packedReadingList, type ReadingList, unpackedReadingList } from './link.ts';
import { lengthText, stateText } from './messages.ts';

/** Shows the reading list that the page's address holds, and each that it holds from now on. */
export function startListPage(place: HTMLElement, kept: SavedPapers, desk: PageContext): void {
  const { document, reader, say } = desk;
  const heading = document.querySelector<HTMLElement>('h1');
  let turn = 0;
  let isEdited = false;
  let title = '';
  let entries: ShownEntry[] = [];

  const notice = element(document, 'p', 'list-notice');
  notice.setAttribute('role', 'status');
  const acts = element(document, 'div', 'kept-acts');
  const list = element(document, 'ol', 'papers kept');
  const naming = lineField(document, 'The list’s title', 'A title for the list', (line) => {
    title = line;
    changed();
  });
  place.append(notice, acts, naming, list);

  const copyLink = button(document, 'button icon-link', 'Copy the link', async () =>
    say(
      (await copiedText(location.href)) ? 'The link is copied.' : 'Copy the address from your browser’s bar.',
    ),
  );
  const cite = button(document, 'button icon-copy', 'Copy BibTeX', async () =>
    say(
      (await copiedText(joinedBibtex(cards())))
        ? `BibTeX of ${entries.length} copied.${lacking()}`
        : 'The clipboard is out of reach: download the file.',
    ),
  );
  const file = button(document, 'button icon-download', 'Download .bib', () =>
    downloadText(document, 'list.bib', 'application/x-bibtex', joinedBibtex(cards())),
  );
  const whole = button(document, 'button icon-download', 'Download as a file', () =>
    downloadText(document, 'list.json', 'application/json', savedPapersJson(entries.map(keptOf))),
  );
  const save = button(document, 'button', 'Save all', () => {
    const known = new Map(kept.all().map((paper) => [paper.id, paper]));
    for (const entry of entries.toReversed()) {
      const paper = keptOf(entry);
      const own = known.get(paper.id);
      known.delete(paper.id);
      known.set(paper.id, own ? { ...own, isSaved: true, note: own.note || paper.note } : paper);
    }
    say(kept.replace([...known.values()].reverse()) ? 'Saved on this device.' : refused);
  });
  const edit = button(document, 'button icon-note', 'Edit', () => {
    isEdited = !isEdited;
    draw();
  });
  acts.append(copyLink, save, cite, file, whole, edit);

  const cards = () => entries.map(({ card }) => card);
  const lacking = () => {
    const count = entries.filter(({ card }) => !card?.bibtex).length;
    return count > 0 ? ` ${count} of them could not be cited.` : '';
  };

  async function open(): Promise<void> {
    const own = ++turn;
    // What is changed before it is read would take its place in the address.
    acts.hidden = naming.hidden = true;
    list.replaceChildren();
    const { list: read, state, lost } = unpackedReadingList(location.hash);
    const found = await papersNamed(
      reader,
      read.entries.map(({ paper }) => paper),
    );
    if (own !== turn) return;
    title = read.title;
    entries = read.entries.map((entry, at) => ({ ...entry, card: found[at] }));
    isEdited = false;
    notice.textContent = stateText(state, lost, entries.length);
    draw();
  }

  /** What was changed goes into the address, where everything of the list is. */
  function changed(): void {
    const packed = packedReadingList(listNow());
    turn++;
    if (packed.length <= mostLength) history.replaceState(history.state, '', `#${packed}`);
    notice.textContent = lengthText(packed.length);
    draw();
  }

  const listNow = (): ReadingList => ({
    title,
    entries: entries.map(({ paper, note }) => ({ paper, note })),
  });

  function draw(): void {
    if (heading) heading.textContent = title || 'A reading list';
    naming.value = title;
    naming.hidden = !isEdited;
    edit.textContent = isEdited ? 'Done' : 'Edit';
    edit.setAttribute('aria-pressed', String(isEdited));
    acts.hidden = entries.length === 0;
    copyLink.disabled = packedReadingList(listNow()).length > mostLength;
    list.replaceChildren(...entries.map(entryItem));
  }

  function move(from: number, to: number): void {
    const [entry] = entries.splice(from, 1);
    if (!entry) return;
    entries.splice(to, 0, entry);
    changed();
    const direction = to < from ? 'up' : 'down';
    const item = list.children[to];
    const again = item?.querySelector<HTMLButtonElement>(`[data-move="${direction}"]:enabled`);
    (again ?? item?.querySelector<HTMLButtonElement>('[data-move]:enabled'))?.focus();
    say(`Now ${to + 1} of ${entries.length}.`);
  }

  function entryItem(entry: ShownEntry, at: number): HTMLLIElement {
    return listEntry(entry, { at, count: entries.length, isEdited }, desk, {
      note(line) {
        entry.note = line;
        changed();
      },
      move: (by) => move(at, at + by),
      remove() {
        entries.splice(at, 1);
        changed();
        say(`Removed: ${titleOf(entry)}`, () => {
          entries.splice(at, 0, entry);
          changed();
        });
      },
    });
  }

  addEventListener('hashchange', open);
  open();
}

/** An entry as it is kept on a device. */
function keptOf(entry: ShownEntry): SavedPaper {
  const { card, paper, note } = entry;
  return {
    id: card?.id ?? paper,
    title: titleOf(entry),
    authors: card?.authors.join(', ') ?? '',
    isSaved: true,
    isRead: false,
    note,
  };
}
