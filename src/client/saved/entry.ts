import { button, element } from '../dom/element.ts';
import { markButton, refused } from './marks.ts';
import { lineField } from './note-field.ts';
import type { PageContext } from './page-context.ts';
import { paperHeading } from './paper-heading.ts';
import type { SavedPaper, SavedPapers } from './store.ts';

/** What the page of saved papers does when an entry is acted on. */
export interface SavedEntryActs {
  /** The entry was ticked, or isn't any more. */
  choose(isChosen: boolean): void;
  remove(): void;
  /** What is kept has changed, so that the list is drawn anew. */
  draw(): void;
}

/** A paper that a reader keeps: ticked or not, its marks, its title and its note. */
export function savedEntry(
  paper: SavedPaper,
  isChosen: boolean,
  kept: SavedPapers,
  { document, base, say }: PageContext,
  acts: SavedEntryActs,
): HTMLLIElement {
  const { id, title, authors, note } = paper;
  const item = element(document, 'li', 'entry');
  item.dataset['paper'] = id;
  const tick = element(document, 'input');
  tick.type = 'checkbox';
  tick.checked = isChosen;
  tick.addEventListener('change', () => acts.choose(tick.checked));
  const choice = element(document, 'label', 'kept-choice');
  choice.append(tick, element(document, 'span', '', 'Choose'));
  choice.title = title;
  const redrawn = (text: string) => {
    if (text) say(text);
    acts.draw();
  };
  const gone = button(document, 'marker icon-remove', 'Remove', () => acts.remove());
  gone.setAttribute('aria-label', `Remove: ${title}`);
  const marks = element(document, 'p', 'entry-place');
  marks.append(
    choice,
    markButton(document, 'save', paper, kept, redrawn).element,
    markButton(document, 'read', paper, kept, redrawn).element,
    gone,
  );
  const field = lineField(document, `Note on ${title}`, 'A note, kept on this device', (line) => {
    const now = kept.of(id) ?? paper;
    if (!kept.put({ ...now, note: line })) say(refused);
    if (!kept.of(id)) acts.draw();
  });
  field.value = note;
  item.append(
    marks,
    paperHeading(document, title, `${base}papers/${id}/`),
    element(document, 'p', 'entry-authors', authors || 'Authors unknown'),
    field,
  );
  return item;
}
