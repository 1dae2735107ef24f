import { copiedText } from '../dom/clipboard.ts';
import { button, element } from '../dom/element.ts';
import type { PaperCard } from './card.ts';
import type { Desk } from './desk.ts';
import { keptJson } from './file.ts';
import { bibtexOf, cardsOf, handOver } from './handing.ts';
import { longestNote, oneLine } from './line.ts';
import { type ListEntry, mostLength, packedList, type ReadingList, unpackedList } from './link.ts';
import { lengthText, stateText } from './list-words.ts';
import { refused } from './marks.ts';
import type { KeptPaper, KeptPapers } from './store.ts';

/** An entry and what its paper's page says; `undefined` where the shelf hasn't got it. */
interface ShownEntry extends ListEntry {
  card: PaperCard | undefined;
}

/** Shows the reading list that the page's address holds, and each that it holds from now on. */
export function startListPage(place: HTMLElement, kept: KeptPapers, desk: Desk): void {
  const { document, base, reader, say } = desk;
  const heading = document.querySelector<HTMLElement>('h1');
  let turn = 0;
  let isEdited = false;
  let title = '';
  let entries: ShownEntry[] = [];

  const notice = element(document, 'p', 'list-notice');
  notice.setAttribute('role', 'status');
  const acts = element(document, 'div', 'kept-acts');
  const list = element(document, 'ol', 'papers kept');
  const naming = element(document, 'input', 'kept-note');
  naming.setAttribute('aria-label', 'The list’s title');
  naming.placeholder = 'A title for the list';
  naming.maxLength = longestNote;
  naming.addEventListener('change', () => {
    title = oneLine(naming.value);
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
      (await copiedText(bibtexOf(cards())))
        ? `BibTeX of ${entries.length} copied.${lacking()}`
        : 'The clipboard is out of reach: download the file.',
    ),
  );
  const file = button(document, 'button icon-download', 'Download .bib', () =>
    handOver(document, 'list.bib', 'application/x-bibtex', bibtexOf(cards())),
  );
  const whole = button(document, 'button icon-download', 'Download as a file', () =>
    handOver(document, 'list.json', 'application/json', keptJson(entries.map(keptOf))),
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
    const { list: read, state, lost } = unpackedList(location.hash);
    const found = await cardsOf(
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
    const packed = packedList(listNow());
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
    copyLink.disabled = packedList(listNow()).length > mostLength;
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
    const { card, note, paper } = entry;
    const item = element(document, 'li', 'entry');
    item.dataset['paper'] = card?.id ?? paper;
    const side = element(document, 'p', 'entry-place', `${at + 1}`);
    if (card?.published) side.append(element(document, 'span', '', card.published.slice(0, 4)));
    if (card?.venue) side.append(element(document, 'span', 'venue', card.venue));
    const name = element(document, 'h2', 'entry-title');
    name.dir = 'auto';
    const link = element(document, 'a', '', card?.title ?? paper);
    link.href = card
      ? `${base}papers/${card.id}/`
      : /^\d/.test(paper)
        ? `https://arxiv.org/abs/${paper}`
        : '';
    name.append(card || link.getAttribute('href') ? link : paper);
    item.append(side, name);
    item.append(
      element(
        document,
        'p',
        card ? 'entry-authors' : 'entry-missing',
        card ? card.authors.join(', ') : 'This shelf doesn’t have it, or it can’t be reached now.',
      ),
    );
    if (isEdited) item.append(...controls(entry, at, card?.title ?? paper));
    else if (note) {
      const said = element(document, 'p', 'list-note', note);
      said.dir = 'auto';
      item.append(said);
    }
    return item;
  }

  function controls(entry: ShownEntry, at: number, title: string): HTMLElement[] {
    const field = element(document, 'input', 'kept-note');
    field.value = entry.note;
    field.maxLength = longestNote;
    field.dir = 'auto';
    field.placeholder = 'A note for whoever opens the list';
    field.setAttribute('aria-label', `Note on ${title}`);
    field.addEventListener('change', () => {
      entry.note = oneLine(field.value);
      changed();
    });
    const row = element(document, 'p', 'entry-acts');
    const up = button(document, 'marker icon-arrow-up', 'Up', () => move(at, at - 1));
    const down = button(document, 'marker icon-arrow-down', 'Down', () => move(at, at + 1));
    up.disabled = at === 0;
    down.disabled = at === entries.length - 1;
    const gone = button(document, 'marker icon-remove', 'Remove', () => {
      entries.splice(at, 1);
      changed();
      say(`Removed: ${title}`, () => {
        entries.splice(at, 0, entry);
        changed();
      });
    });
    for (const [made, name] of [
      [up, 'up'],
      [down, 'down'],
      [gone, 'remove'],
    ] as const) {
      made.dataset['move'] = name;
      made.setAttribute('aria-label', `${made.textContent}: ${title}`);
      row.append(made);
    }
    return [field, row];
  }

  addEventListener('hashchange', open);
  open();
}

/** An entry as it is kept on a device. */
function keptOf({ card, paper, note }: ShownEntry): KeptPaper {
  return {
    id: card?.id ?? paper,
    title: card?.title ?? paper,
    authors: card?.authors.join(', ') ?? '',
    isSaved: true,
    isRead: false,
    note,
  };
}
