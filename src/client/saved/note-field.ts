import { element } from '../dom/element.ts';
import { longestNote, oneLine } from './note.ts';

/** A field for one line of a reader's; `label` names it aloud. `changed` gets each line that was written. */
export function lineField(
  document: Document,
  label: string,
  placeholder: string,
  changed: (line: string) => void,
): HTMLInputElement {
  const field = element(document, 'input', 'kept-note');
  field.maxLength = longestNote;
  field.dir = 'auto';
  field.placeholder = placeholder;
  field.setAttribute('aria-label', label);
  field.addEventListener('change', () => changed(oneLine(field.value)));
  return field;
}
