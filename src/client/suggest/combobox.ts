import { type SearchField, suggestionsPopup } from './suggestions.ts';

/** How long typing pauses before suggestions are looked up. */
const pauseMs = 90;

/**
 * Makes a search field a combobox with a list of suggestions, by the pattern at
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: Down and Up move, Enter takes, Escape closes.
 */
export function startCombobox(form: HTMLFormElement, field: SearchField): void {
  const input = form.querySelector('input');
  if (!input) return;
  const popup = suggestionsPopup(form, input, field);
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    popup.leave();
    clearTimeout(typing);
    typing = setTimeout(popup.look, pauseMs);
  });
  input.addEventListener('click', () => {
    if (!popup.isOpen() && input.value.trim() === '') void popup.look();
  });
  form.addEventListener('submit', () => {
    clearTimeout(typing);
    field.recent.add(input.value.trim());
    popup.close();
  });
  input.addEventListener('keydown', async (event) => {
    const { key, isComposing, altKey, ctrlKey, metaKey } = event;
    if (isComposing || altKey || ctrlKey || metaKey) return;
    const isOpen = popup.isOpen();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) await popup.look();
      popup.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && isOpen && popup.takeActive()) event.preventDefault();
    else if (key === 'Escape' && isOpen) {
      event.preventDefault();
      clearTimeout(typing);
      popup.close();
    }
  });
  if (document.activeElement === input && (input.value.trim() !== '' || field.isClicked)) void popup.look();
}
