type TagName = keyof HTMLElementTagNameMap;

/** What stands in an element; what is empty or missing is left out. */
export type ElementContent = Node | string | false | undefined;

/** A new element with a class, or with these properties, and this content. Text is never read as markup. */
export function element<Name extends TagName>(
  name: Name,
  properties: string | Partial<HTMLElementTagNameMap[Name]> = {},
  ...content: ElementContent[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const { dataset, ...others }: Partial<HTMLElement> =
    typeof properties === 'string' ? { className: properties } : properties;
  Object.assign(made, others);
  Object.assign(made.dataset, dataset);
  made.append(...content.filter((part): part is Node | string => Boolean(part)));
  return made;
}

/** A new button that says `label` and does `press`. */
export function button(
  className: string,
  label: string,
  press: () => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', className, ...properties }, label);
  made.addEventListener('click', press);
  return made;
}

/** An entry of a list that is a link. */
export function linkItem(href: string, text: string): HTMLLIElement {
  return element('li', {}, element('a', { href }, text));
}
