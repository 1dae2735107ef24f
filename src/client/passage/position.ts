/**
 * Places `menu`, a child of `frame`, below the words at `lines` of the window, or above them where it would leave
 * the window. On touch screens it is always below: above is the system's own menu, and its handles hang from
 * the words.
 */
export function placeNear(menu: HTMLElement, frame: HTMLElement, lines: readonly DOMRect[]): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const isCoarse = matchMedia('(pointer: coarse)').matches;
  const gapPx = isCoarse ? 32 : 8;
  const above = first.top - gapPx - menu.offsetHeight;
  const below = last.bottom + gapPx;
  const isBelow = isCoarse || above < 0 || below + menu.offsetHeight <= innerHeight;
  const box = frame.getBoundingClientRect();
  const left = Math.max(0, Math.min(last.left - box.left, box.width - menu.offsetWidth));
  menu.style.left = `${left}px`;
  menu.style.top = `${(isBelow ? below : above) - box.top}px`;
}
