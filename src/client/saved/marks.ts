import { button } from '../dom/element.ts';
import type { SavedPaper, SavedPapers } from './store.ts';

/** What is said where a device keeps nothing. */
export const refused = 'This browser keeps nothing for this site: it is full, or keeping is switched off.';

/** A button that stays pressed while something is kept. */
export interface MarkButton {
  element: HTMLButtonElement;
  /** Shows what is kept now. */
  show(): void;
}

/** The two marks of a paper and what they say before and after. */
const kinds = {
  save: { key: 'isSaved', off: 'Save', on: 'Saved' },
  read: { key: 'isRead', off: 'Mark as read', on: 'Read' },
} as const;

/** A button that saves a paper, or marks it as read, and takes that back. */
export function markButton(
  document: Document,
  kind: keyof typeof kinds,
  paper: Pick<SavedPaper, 'id' | 'title' | 'authors'>,
  kept: SavedPapers,
  say: (text: string) => void,
): MarkButton {
  const { key, off, on } = kinds[kind];
  const made = button(document, `marker icon-${kind}`, off, () => {
    const now = kept.of(paper.id) ?? { ...paper, isSaved: false, isRead: false, note: '' };
    const next = { ...now, [key]: !now[key] };
    say(kept.put(next) ? '' : refused);
    show();
  });
  made.dataset['mark'] = kind;
  const show = () => {
    const isOn = kept.of(paper.id)?.[key] ?? false;
    made.setAttribute('aria-pressed', String(isOn));
    made.textContent = isOn ? on : off;
    made.setAttribute('aria-label', `${isOn ? on : off}: ${paper.title}`);
  };
  show();
  return { element: made, show };
}
