import { button as pressable } from '../dom/element.ts';

/** A new element with these properties. */
export function made<Name extends 'div' | 'p' | 'textarea'>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

/** A new button that says `label`, which stays in its data, beside an icon, and does `press`. */
export function passageButton(icon: string, label: string, press: () => void): HTMLButtonElement {
  const element = pressable(document, `button icon-${icon}`, label, press);
  element.dataset['label'] = label;
  return element;
}
