import { element } from '../dom/element.ts';
import { longestNoteChars, oneLine } from './note.ts';

/** A field for one line that a reader writes; screen readers call it `ariaLabel`. `changed` gets each new line. */
export function lineField(
  ariaLabel: string,
  placeholder: string,
  value: string,
  changed: (line: string) => void,
): HTMLInputElement {
  const field = element('input', { maxLength: longestNoteChars, ariaLabel, placeholder, value });
  field.addEventListener('change', () => changed(oneLine(field.value)));
  return field;
}

/** The same for a line in an entry of a list. */
export function entryField(...parts: Parameters<typeof lineField>): HTMLInputElement {
  return Object.assign(lineField(...parts), { className: 'kept-note', dir: 'auto' });
}
