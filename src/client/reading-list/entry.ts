import { button, element } from '../dom/element.ts';
import { lineField } from '../saved/note-field.ts';
import type { PageContext } from '../saved/page-context.ts';
import { paperHeading } from '../saved/paper-heading.ts';
import type { PaperData } from '../saved/paper-reader.ts';
import type { ListEntry } from './link.ts';

/** An entry of a reading list and what its paper's page says; `undefined` where the shelf hasn't got it. */
export interface ShownEntry extends ListEntry {
  card: PaperData | undefined;
}

/** What the page of a reading list does when an entry is edited. */
export interface ListEntryActs {
  note(line: string): void;
  /** By so many places; -1 is up. */
  move(by: number): void;
  remove(): void;
}

/** An entry at its place of `count`, as it is read, or with what edits it. */
export function listEntry(
  entry: ShownEntry,
  { at, count, isEdited }: { at: number; count: number; isEdited: boolean },
  { document, base }: PageContext,
  acts: ListEntryActs,
): HTMLLIElement {
  const { card, note, paper } = entry;
  const item = element(document, 'li', 'entry');
  item.dataset['paper'] = card?.id ?? paper;
  const side = element(document, 'p', 'entry-place', `${at + 1}`);
  if (card?.published) side.append(element(document, 'span', '', card.published.slice(0, 4)));
  if (card?.venue) side.append(element(document, 'span', 'venue', card.venue));
  const elsewhere = /^\d/.test(paper) ? `https://arxiv.org/abs/${paper}` : '';
  item.append(
    side,
    paperHeading(document, titleOf(entry), card ? `${base}papers/${card.id}/` : elsewhere),
    element(
      document,
      'p',
      card ? 'entry-authors' : 'entry-missing',
      card ? card.authors.join(', ') : 'This shelf doesn’t have it, or it can’t be reached now.',
    ),
  );
  if (isEdited) item.append(...controls(document, entry, at, count, acts));
  else if (note) {
    const said = element(document, 'p', 'list-note', note);
    said.dir = 'auto';
    item.append(said);
  }
  return item;
}

/** The title of an entry's paper, or what the address calls it. */
export function titleOf({ card, paper }: ShownEntry): string {
  return card?.title ?? paper;
}

function controls(
  document: Document,
  entry: ShownEntry,
  at: number,
  count: number,
  acts: ListEntryActs,
): HTMLElement[] {
  const title = titleOf(entry);
  const field = lineField(document, `Note on ${title}`, 'A note for whoever opens the list', acts.note);
  field.value = entry.note;
  const up = button(document, 'marker icon-arrow-up', 'Up', () => acts.move(-1));
  const down = button(document, 'marker icon-arrow-down', 'Down', () => acts.move(1));
  up.disabled = at === 0;
  down.disabled = at === count - 1;
  const gone = button(document, 'marker icon-remove', 'Remove', () => acts.remove());
  const row = element(document, 'p', 'entry-acts');
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
