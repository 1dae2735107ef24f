import { marks } from '../../words/words.ts';
import { announce } from '../dom/announce.ts';
import { button } from '../dom/element.ts';
import { type NamedPaper, type SavedPapers, savedOrNew } from './store.ts';

/** A button that stays pressed while a paper is saved, or marked as read. */
export interface MarkButton {
  element: HTMLButtonElement;
  /** Shows what is saved now. */
  show(): void;
}

const kinds = {
  save: { key: 'isSaved', off: marks.save, on: marks.saved },
  read: { key: 'isRead', off: marks.read, on: marks.wasRead },
} as const;

/** A button that saves a paper, or marks it as read, and takes that back. `changed` is called after a press. */
export function markButton(
  mark: keyof typeof kinds,
  paper: NamedPaper,
  saved: SavedPapers,
  changed: () => void = () => undefined,
): MarkButton {
  const { key, off, on } = kinds[mark];
  const press = () => {
    const now = savedOrNew(saved, paper);
    if (!saved.put({ ...now, [key]: !now[key] })) announce(marks.refused);
    show();
    changed();
  };
  const made = button(`marker icon-${mark}`, off, press, { dataset: { mark } });
  function show(): void {
    const isOn = saved.of(paper.id)?.[key] ?? false;
    const label = isOn ? on : off;
    Object.assign(made, {
      textContent: label,
      ariaPressed: String(isOn),
      ariaLabel: marks.of(label, paper.title),
    });
  }
  show();
  return { element: made, show };
}
