import { bylineOf } from '../../shelf/record/byline.ts';
import { marks, note as words } from '../../words/words.ts';
import { announce } from '../dom/announce.ts';
import { button, element } from '../dom/element.ts';
import { paperDataIn } from '../paper/reader.ts';
import { markButton } from './mark-button.ts';
import { lineField } from './note-field.ts';
import { deviceSavedPapers, type NamedPaper, type SavedPapers, savedOrNew } from './store.ts';

/** Draws into `place` what is saved of the page's paper, and the buttons that change it. `base` ends with a slash. */
export function markPaper(place: HTMLElement, base: string): void {
  const data = paperDataIn(document);
  if (!data) return;
  const saved = deviceSavedPapers(base);
  const paper = { id: data.id, title: data.title, authors: bylineOf(data) };
  const marks = [
    markButton('save', paper, saved),
    markButton('read', paper, saved),
    noteButton(place, paper, saved),
  ];
  place.replaceChildren(...marks.map(({ element }) => element));
  saved.watch(window, () => {
    for (const mark of marks) mark.show();
  });
}

/** The button that opens the field for the note, which is put behind `place`. */
function noteButton(
  place: HTMLElement,
  paper: NamedPaper,
  saved: SavedPapers,
): ReturnType<typeof markButton> {
  const field = lineField(words.label, words.placeholder, '', saveNote);
  const form = element('form', { className: 'keep-note', hidden: true }, field);
  const opener = button('marker icon-note', words.button, () => open(form.hidden === true), {
    ariaExpanded: 'false',
    dataset: { mark: 'note' },
  });

  function open(isOpen: boolean): void {
    form.hidden = !isOpen;
    opener.ariaExpanded = String(isOpen);
    (isOpen ? field : opener).focus();
  }

  function saveNote(note: string): void {
    const now = savedOrNew(saved, paper);
    if (note === now.note) return;
    announce(saved.put({ ...now, note }) ? words.kept : marks.refused);
    show();
  }

  function show(): void {
    const note = saved.of(paper.id)?.note ?? '';
    opener.textContent = note ? words.yours : words.add;
    opener.ariaPressed = String(note !== '');
    if (document.activeElement !== field) field.value = note;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    field.dispatchEvent(new Event('change'));
    open(false);
  });
  place.after(form);
  show();
  return { element: opener, show };
}
