import type { Suggestion } from '../../search/show/suggest.ts';
import { button, element } from '../dom/element.ts';
import type { RecentSearches } from './recent.ts';

/** What the field of a search needs of the rest. */
export interface FieldParts {
  /** With a slash at its end. */
  base: string;
  recent: RecentSearches;
  /** Whether the field was clicked already, which offers recent searches. */
  isClicked?: boolean;
  suggestionsFor(text: string): Promise<Suggestion[]>;
  /** Asks for this query. */
  search(query: string): void;
}

/** How long typing has to rest before suggestions are looked up, in milliseconds. */
const rest = 90;

const kinds = { paper: 'Paper', topic: 'Topic', author: 'Author', recent: 'Recent' } as const;

type Option = Omit<Suggestion, 'kind'> & { kind: keyof typeof kinds };

/**
 * Makes a search field a combobox with a list of suggestions, by the pattern at
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: Down and Up move, Enter takes, Escape closes.
 */
export function startCombobox(document: Document, form: HTMLFormElement, parts: FieldParts): void {
  const input = form.querySelector('input');
  if (!input) return;
  const popup = element(document, 'div', 'suggestions');
  const list = element(document, 'ul');
  const erase = button(document, 'suggestions-erase', 'Erase recent searches', () => {
    parts.recent.erase();
    input.focus();
    close();
  });
  let options: Option[] = [];
  let active = -1;
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  list.id = `${input.id}-list`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  popup.hidden = true;
  popup.append(list, erase);
  form.append(popup);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  close();

  function close(): void {
    asked++;
    popup.hidden = true;
    choose(-1);
    input?.setAttribute('aria-expanded', 'false');
  }

  /** What came late doesn't take away the option that was chosen meanwhile. */
  function show(found: Option[]): void {
    const chosen = options[active];
    options = found;
    if (found.length === 0) {
      close();
      return;
    }
    list.replaceChildren(...found.map(optionElement));
    erase.hidden = found[0]?.kind !== 'recent';
    popup.hidden = false;
    input?.setAttribute('aria-expanded', 'true');
    choose(found.findIndex(({ kind, name }) => kind === chosen?.kind && name === chosen.name));
  }

  function optionElement({ kind, name }: Option, at: number): HTMLElement {
    const item = element(document, 'li');
    item.id = `${list.id}-${at}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.append(
      element(document, 'span', 'suggestion-name', name),
      element(document, 'span', 'suggestion-kind', kinds[kind]),
    );
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => take(at));
    return item;
  }

  /** Chooses an option, or none where there is no option at `at`. */
  function choose(at: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    const item = list.children[at];
    active = item ? at : -1;
    if (!item) {
      input?.removeAttribute('aria-activedescendant');
      return;
    }
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    input?.setAttribute('aria-activedescendant', item.id);
  }

  function move(step: 1 | -1): void {
    choose(active === -1 && step < 0 ? options.length - 1 : active + step);
  }

  function take(at: number): void {
    const option = options[at];
    if (!option) return;
    close();
    if (option.path) {
      location.assign(`${parts.base}${option.path}`);
      return;
    }
    if (input) input.value = option.query ?? option.name;
    parts.search(option.query ?? option.name);
  }

  async function look(): Promise<void> {
    const text = input?.value.trim() ?? '';
    if (text === '') {
      show(parts.recent.all().map((name) => ({ kind: 'recent', name })));
      return;
    }
    const turn = ++asked;
    try {
      const found = await parts.suggestionsFor(text);
      if (turn === asked && document.activeElement === input) show(found);
    } catch {
      if (turn === asked) close();
    }
  }

  input.addEventListener('input', () => {
    choose(-1);
    clearTimeout(typing);
    typing = setTimeout(look, rest);
  });
  input.addEventListener('click', () => {
    if (popup.hidden && input.value.trim() === '') void look();
  });
  input.addEventListener('blur', () => {
    if (!popup.contains(document.activeElement))
      setTimeout(() => popup.contains(document.activeElement) || close());
  });
  popup.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) close();
  });
  form.addEventListener('submit', () => {
    clearTimeout(typing);
    parts.recent.add(input.value.trim());
    close();
  });
  if (document.activeElement === input && (input.value.trim() !== '' || parts.isClicked)) void look();
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = !popup.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) move(event.key === 'ArrowDown' ? 1 : -1);
      else void look().then(() => move(event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && isOpen && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      clearTimeout(typing);
      close();
    }
  });
}
