import { marks, savedList } from '../../words/words.ts';
import { announce } from '../dom/announce.ts';
import { button, element } from '../dom/element.ts';
import { paperHeading } from '../paper/heading.ts';
import { markButton } from './mark-button.ts';
import { entryField } from './note-field.ts';
import type { PageContext } from './page-context.ts';
import type { SavedPaper } from './store.ts';

/** What the page does when the reader uses an entry. */
export interface SavedEntryActions {
  tick(isTicked: boolean): void;
  remove(): void;
  /** Draws the list anew after a change. */
  draw(): void;
}

/** A saved paper: a box to tick, its marks, its title and its note. */
export function savedEntry(
  paper: SavedPaper,
  isTicked: boolean,
  { base, saved }: PageContext,
  { tick, remove, draw }: SavedEntryActions,
): HTMLLIElement {
  const { id, title, authors } = paper;
  const box = element('input', { type: 'checkbox', checked: isTicked });
  box.addEventListener('change', () => tick(box.checked));
  const note = entryField(savedList.noteOn(title), savedList.notePlaceholder, paper.note, (line) => {
    if (!saved.put({ ...(saved.of(id) ?? paper), note: line })) announce(marks.refused);
    if (!saved.of(id)) draw();
  });
  return element(
    'li',
    { className: 'entry', dataset: { paper: id } },
    element(
      'p',
      'entry-place',
      element('label', { className: 'kept-choice', title }, box, element('span', {}, savedList.choose)),
      markButton('save', paper, saved, draw).element,
      markButton('read', paper, saved, draw).element,
      button('marker icon-remove', savedList.remove, remove, {
        ariaLabel: marks.of(savedList.remove, title),
      }),
    ),
    paperHeading(`${base}papers/${id}/`, [title]),
    authors !== '' && element('p', { className: 'entry-authors', dir: 'auto' }, authors),
    note,
  );
}
