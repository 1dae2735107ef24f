/** A new element with a class and a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** A new button that says `label` and does `press`. */
export function button(
  document: Document,
  className: string,
  label: string,
  press: () => void,
): HTMLButtonElement {
  const made = element(document, 'button', className, label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** An entry of a list that is a link. */
export function linkItem(document: Document, address: string, text: string): HTMLLIElement {
  const item = element(document, 'li');
  const link = element(document, 'a', '', text);
  link.href = address;
  item.append(link);
  return item;
}
