import { announce } from '../dom/announce.ts';
import { button } from '../dom/element.ts';
import { type NamedPaper, type SavedPapers, savedOrNew } from './store.ts';

/** What is said where a device refuses to store something. */
export const refusalText =
  'This browser keeps nothing for this site: it is full, or keeping is switched off.';

/** A button that stays pressed while a paper is saved, or marked as read. */
export interface MarkButton {
  element: HTMLButtonElement;
  /** Shows what is saved now. */
  show(): void;
}

const kinds = {
  save: { key: 'isSaved', off: 'Save', on: 'Saved' },
  read: { key: 'isRead', off: 'Mark as read', on: 'Read' },
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
    if (!saved.put({ ...now, [key]: !now[key] })) announce(refusalText);
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
      ariaLabel: `${label}: ${paper.title}`,
    });
  }
  show();
  return { element: made, show };
}
