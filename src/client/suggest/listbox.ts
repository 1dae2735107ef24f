import { suggestion } from '../../words/words.ts';
import { element } from '../dom/element.ts';

/** A list of options below a field, one of which can be active while the field has the focus. */
export interface Listbox<Option> {
  element: HTMLElement;
  /** Shows these options; the active one stays active if it is among them. */
  show(options: readonly Option[]): void;
  /** The active option. */
  active(): Option | undefined;
  /** Makes the next (1) or previous (-1) option active. */
  move(step: 1 | -1): void;
  /** Makes no option active. */
  leave(): void;
}

/** What a list box needs to know of its options. */
export interface OptionKind<Option> {
  isSame(a: Option, b: Option): boolean;
  content(option: Option): readonly Node[];
  /** Called with the option that is clicked. */
  take(option: Option): void;
}

/** A list box for `input`, which names the active option to screen readers. */
export function listbox<Option>(input: HTMLInputElement, kind: OptionKind<Option>): Listbox<Option> {
  const list = element('ul', { id: `${input.id}-list`, role: 'listbox', ariaLabel: suggestion.label });
  let options: readonly Option[] = [];
  let active = -1;
  const whenReleased = heldWhilePressed(list);

  function activate(at: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    const item = list.children[at];
    active = item ? at : -1;
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
  }

  function optionElement(option: Option, at: number): HTMLElement {
    const item = element(
      'li',
      { id: `${list.id}-${at}`, role: 'option', ariaSelected: 'false' },
      ...kind.content(option),
    );
    // The field keeps the focus.
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => kind.take(option));
    return item;
  }

  function show(found: readonly Option[]): void {
    const before = options[active];
    options = found;
    list.replaceChildren(...found.map(optionElement));
    activate(before === undefined ? -1 : found.findIndex((option) => kind.isSame(option, before)));
  }

  return {
    element: list,
    active: () => options[active],
    move: (step) => activate(active === -1 && step < 0 ? options.length - 1 : active + step),
    leave: () => activate(-1),
    show: (found) => whenReleased(() => show(found)),
  };
}

/**
 * Runs what it is given, but not while something in `element` is pressed: then the last of it waits for the release
 * and the click that follows. What is replaced between press and release is never clicked.
 */
function heldWhilePressed(element: HTMLElement): (act: () => void) => void {
  let isPressed = false;
  let waiting: (() => void) | undefined;
  const release = () =>
    setTimeout(() => {
      isPressed = false;
      waiting?.();
      waiting = undefined;
    });
  element.addEventListener('pointerdown', () => {
    isPressed = true;
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, release, { once: true });
  });
  return (act) => {
    if (isPressed) waiting = act;
    else act();
  };
}
