import { readingList } from '../../words/words.ts';
import { element } from '../dom/element.ts';
import { type PaperReader, papersNamed } from '../paper/reader.ts';
import { entryField } from '../saved/note-field.ts';
import { pageContext } from '../saved/page-context.ts';
import { listActions } from './actions.ts';
import { entryEdits } from './edits.ts';
import { listEntry, type ShownEntry } from './entry.ts';
import { longestLinkChars, packedReadingList, unpackedReadingList } from './link.ts';
import { lengthText, stateText } from './messages.ts';

/** Draws into `place` the reading list that the page's address holds, whenever it changes. `root` is the shelf's base. */
export function startListPage(place: HTMLElement, root: string): void {
  const context = pageContext(place, root);
  let turn = 0;
  let isEdited = false;
  let title = '';
  let entries: ShownEntry[] = [];
  const notice = element('p', { className: 'list-notice', role: 'status' });
  const list = element('ol', 'papers kept');
  const titleField = entryField(readingList.nameLabel, readingList.namePlaceholder, '', (line) => {
    title = line;
    changed();
  });
  const actions = listActions(context.saved, () => entries, edit);
  place.append(notice, actions.element, titleField, list);

  async function open(): Promise<void> {
    const own = ++turn;
    // An edit made before the list is read would replace it in the address.
    actions.element.hidden = titleField.hidden = true;
    list.replaceChildren();
    const opened = await openedList(context.read, location.hash);
    if (own !== turn) return;
    ({ title, entries } = opened);
    isEdited = false;
    notice.textContent = opened.notice;
    draw();
  }

  /** Writes the list into the address, which is the only place that holds it. */
  function changed(): void {
    const packed = packedReadingList({ title, entries });
    turn++;
    if (packed.length <= longestLinkChars) history.replaceState(history.state, '', `#${packed}`);
    notice.textContent = lengthText(packed.length);
    draw();
  }

  function edit(): void {
    isEdited = !isEdited;
    draw();
  }

  function draw(): void {
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = title || readingList.title;
    titleField.value = title;
    titleField.hidden = !isEdited;
    actions.draw(isEdited, packedReadingList({ title, entries }).length <= longestLinkChars);
    const edits = entryEdits(entries, list, changed);
    list.replaceChildren(
      ...entries.map((entry, at) => listEntry(entry, at, context.base, isEdited && edits(entry, at))),
    );
  }

  addEventListener('hashchange', open);
  open();
}

/** The list in the fragment of an address with its papers, and what is to be said of it. */
async function openedList(
  read: PaperReader,
  fragment: string,
): Promise<{ title: string; entries: ShownEntry[]; notice: string }> {
  const { list, state, lost } = unpackedReadingList(fragment);
  const found = await papersNamed(
    read,
    list.entries.map(({ paper }) => paper),
  );
  const entries = list.entries.map((entry, at) => ({ ...entry, data: found[at] }));
  return { title: list.title, entries, notice: stateText(state, lost, entries.length) };
}
