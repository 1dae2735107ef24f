import type { Suggestion } from '../../search/show/suggest.ts';
import { suggestion } from '../../words/words.ts';
import { button, element } from '../dom/element.ts';
import { listbox } from './listbox.ts';
import type { RecentSearches } from './recent.ts';

/** What a search field works with. */
export interface SearchField {
  /** With a slash at its end. */
  base: string;
  recent: RecentSearches;
  /** Whether the field was clicked already, which offers recent searches. */
  isClicked?: boolean;
  suggestionsFor(text: string): Promise<Suggestion[]>;
  search(query: string): void;
}

type Option = Omit<Suggestion, 'kind'> & { kind: keyof typeof suggestion.kinds };

/** The suggestions below a field: open or closed, and one of them active. */
export interface SuggestionsPopup {
  isOpen(): boolean;
  close(): void;
  /** Looks up suggestions for what the field holds, or recent searches where it is empty, and shows them. */
  look(): Promise<void>;
  move(step: 1 | -1): void;
  leave(): void;
  /** Follows the active suggestion; false where there is none. */
  takeActive(): boolean;
}

/** The suggestions for `input`, which are put into its `form`, closed. */
export function suggestionsPopup(
  form: HTMLFormElement,
  input: HTMLInputElement,
  field: SearchField,
): SuggestionsPopup {
  const list = listbox<Option>(input, { isSame, content: optionContent, take });
  const erase = eraseButton(input, field.recent, close);
  const popup = element('div', 'suggestions', list.element, erase);
  let lookups = 0;

  function close(): void {
    lookups++;
    popup.hidden = true;
    list.leave();
    input.ariaExpanded = 'false';
  }

  function show(found: readonly Option[]): void {
    if (found.length === 0) {
      close();
      return;
    }
    list.show(found);
    erase.hidden = found[0]?.kind !== 'recent';
    popup.hidden = false;
    input.ariaExpanded = 'true';
  }

  function take(option: Option): void {
    close();
    follow(option, input, field);
  }

  async function look(): Promise<void> {
    const text = input.value.trim();
    if (text === '') return show(field.recent.all().map((name) => ({ kind: 'recent', name })));
    const lookup = ++lookups;
    const found = await field.suggestionsFor(text).catch(() => []);
    if (lookup === lookups && document.activeElement === input) show(found);
  }

  form.append(popup);
  closeOnBlur(form, input, popup, close);
  markAsCombobox(input, list.element.id);
  close();
  return {
    isOpen: () => !popup.hidden,
    close,
    look,
    move: list.move,
    leave: list.leave,
    takeActive() {
      const active = list.active();
      if (active) take(active);
      return active !== undefined;
    },
  };
}

/** Goes to the page of a suggestion, or searches for what it says. */
function follow({ path, query, name }: Option, input: HTMLInputElement, { base, search }: SearchField): void {
  if (path) location.assign(`${base}${path}`);
  else {
    input.value = query ?? name;
    search(input.value);
  }
}

function eraseButton(input: HTMLElement, recent: RecentSearches, close: () => void): HTMLElement {
  return button('suggestions-erase', suggestion.erase, () => {
    recent.erase();
    input.focus();
    close();
  });
}

function markAsCombobox(input: HTMLInputElement, listId: string): void {
  Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list' });
  input.setAttribute('aria-controls', listId);
}

/** Calls `close` when the focus leaves the field and its popup. */
function closeOnBlur(form: HTMLElement, input: HTMLElement, popup: HTMLElement, close: () => void): void {
  const hasFocus = () => popup.contains(document.activeElement);
  input.addEventListener('blur', () => {
    if (!hasFocus()) setTimeout(() => hasFocus() || close());
  });
  popup.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) close();
  });
}

function isSame(a: Option, b: Option): boolean {
  return a.kind === b.kind && a.name === b.name;
}

function optionContent({ kind, name }: Option): HTMLElement[] {
  return [
    element('span', 'suggestion-name', name),
    element('span', 'suggestion-kind', suggestion.kinds[kind]),
  ];
}
