/**
 * Puts `menu`, which lies within `frame`, below the words that take up `lines` of the window, or
 * above them where it would leave the window; with a finger always below, for the system's own menu
 * is above and its handles hang from the words.
 */
export function placeNear(menu: HTMLElement, frame: HTMLElement, lines: readonly DOMRect[]): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const isCoarse = matchMedia('(pointer: coarse)').matches;
  const gap = isCoarse ? 32 : 8;
  const above = first.top - gap - menu.offsetHeight;
  const below = last.bottom + gap;
  const isBelow = isCoarse || above < 0 || below + menu.offsetHeight <= innerHeight;
  const box = frame.getBoundingClientRect();
  const left = Math.max(0, Math.min(last.left - box.left, box.width - menu.offsetWidth));
  menu.style.left = `${left}px`;
  menu.style.top = `${(isBelow ? below : above) - box.top}px`;
}
