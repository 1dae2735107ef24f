import { element } from '../dom/element.ts';

/** How far a tip stays from its paper and from the edges of the map. */
const gapPx = 14;

/**
 * Shows title and topics of the paper that the pointer or the focus is on, as the list below the map has them.
 * Escape hides the tip. The content security policy allows styles that a script sets.
 */
export function startTip(map: HTMLElement, papers: readonly SVGAElement[]): void {
  const tip = element('div', { className: 'map-tip', hidden: true, ariaHidden: 'true' });
  map.append(tip);
  const hide = () => {
    tip.hidden = true;
  };
  for (const paper of papers) {
    paper.querySelector('title')?.remove();
    const show = () => {
      const entry = document.querySelector(`[data-of="${CSS.escape(paper.dataset['at'] ?? '')}"]`);
      if (!entry) return;
      tip.replaceChildren(
        element('span', 'map-tip-title', entry.querySelector('a')?.textContent ?? ''),
        element('span', 'map-tip-topics', entry.querySelector('[data-topics]')?.textContent ?? ''),
      );
      tip.hidden = false;
      place(tip, map, paper);
    };
    for (const type of ['pointerenter', 'focus']) paper.addEventListener(type, show);
    for (const type of ['pointerleave', 'blur']) paper.addEventListener(type, hide);
  }
  // The map is drawn at another size then.
  addEventListener('resize', hide);
  map.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** Above the paper, or below it where there is no room. */
function place(tip: HTMLElement, map: HTMLElement, paper: SVGAElement): void {
  const around = map.getBoundingClientRect();
  const dot = paper.getBoundingClientRect();
  const middle = dot.left + dot.width / 2 - around.left;
  const left = Math.max(0, Math.min(around.width - tip.offsetWidth, middle - tip.offsetWidth / 2));
  const above = dot.top - around.top - tip.offsetHeight - gapPx / 2;
  tip.style.left = `${left}px`;
  tip.style.top = `${dot.top - tip.offsetHeight > gapPx ? above : dot.bottom - around.top + gapPx / 2}px`;
}
