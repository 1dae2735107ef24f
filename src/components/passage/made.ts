/** A new element with these properties. */
export function made<Name extends 'div' | 'p' | 'textarea' | 'button'>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

/** A new button that says `label`, which stays in its data, and does `press`. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const element = made('button', { type: 'button', className: 'button', textContent: label });
  element.dataset['label'] = label;
  element.addEventListener('click', press);
  return element;
}
