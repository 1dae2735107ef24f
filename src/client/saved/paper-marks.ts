import { announce } from '../dom/announce.ts';
import { button, element } from '../dom/element.ts';
import { markButton, refused } from './marks.ts';
import { longestNote, oneLine } from './note.ts';
import { openSavedPapers } from './open.ts';
import { paperDataIn } from './paper-reader.ts';

/** Shows on a paper's page what is kept of it, and buttons to change that. `base` ends with a slash. */
export function markPaper(place: HTMLElement, base: string): void {
  const { ownerDocument: document } = place;
  const { kept } = openSavedPapers(base);
  const id = place.dataset['keepOf'] ?? '';
  const { title, authors } = paperDataIn(document, id);
  const paper = { id, title, authors: authors.join(', ') };
  const tell = (text: string) => {
    if (text) void announce(document, text);
  };
  const save = markButton(document, 'save', paper, kept, tell);
  const read = markButton(document, 'read', paper, kept, tell);

  const field = element(document, 'input');
  field.maxLength = longestNote;
  field.setAttribute('aria-label', 'Your note on this paper, kept on this device');
  field.placeholder = 'One line for yourself, kept on this device';
  const form = element(document, 'form', 'keep-note');
  form.hidden = true;
  form.append(field);
  const opener = button(document, 'marker icon-note', 'Note', () => {
    form.hidden = !form.hidden;
    opener.setAttribute('aria-expanded', String(!form.hidden));
    if (!form.hidden) field.focus();
  });
  opener.dataset['mark'] = 'note';
  const keepNote = () => {
    const now = kept.of(id) ?? { ...paper, isSaved: false, isRead: false, note: '' };
    const note = oneLine(field.value);
    if (note === now.note) return;
    tell(kept.put({ ...now, note }) ? 'Note kept' : refused);
    show();
  };
  field.addEventListener('change', keepNote);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepNote();
    form.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  });

  const show = () => {
    save.show();
    read.show();
    const note = kept.of(id)?.note ?? '';
    opener.textContent = note ? 'Your note' : 'Add a note';
    opener.setAttribute('aria-pressed', String(note !== ''));
    if (document.activeElement !== field) field.value = note;
  };
  opener.setAttribute('aria-expanded', 'false');
  place.replaceChildren(save.element, read.element, opener);
  place.after(form);
  show();
  kept.watch(window, show);
}
