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
  /** What came while an option is pressed: replaced then, it would never be clicked. */
  let waiting: readonly Option[] | undefined;
  let isPressed = false;
  list.addEventListener('pointerdown', () => {
    isPressed = true;
    const release = () => {
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
      // The click comes after the release.
      setTimeout(() => {
        isPressed = false;
        if (waiting) show(waiting);
      });
    };
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
  });

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
    if (isPressed) {
      waiting = found;
      return;
    }
    waiting = undefined;
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
    show,
  };
}
