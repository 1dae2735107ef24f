import { button } from '../dom/element.ts';

/** A button of the menu that says `label` beside an icon and does `press`. */
export function passageButton(
  icon: string,
  label: string,
  press: () => void,
  ariaLabel?: string,
): HTMLButtonElement {
  return button(`button icon-${icon}`, label, press, { dataset: { label }, ...(ariaLabel && { ariaLabel }) });
}
