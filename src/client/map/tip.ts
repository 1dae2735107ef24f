import { element } from '../dom/element.ts';

/** A tip keeps so many pixels from its paper and from the edges of the map. */
const apart = 14;

/**
 * Shows title and topics of the paper that the pointer or the focus is on, taken from the list below
 * the map; Escape takes the tip away. Its place is set by script, which the policy allows.
 */
export function startTip(map: HTMLElement, papers: readonly SVGAElement[]): void {
  const { ownerDocument: document } = map;
  const tip = element(document, 'div', 'map-tip');
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
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
        element(document, 'span', 'map-tip-title', entry.querySelector('a')?.textContent ?? ''),
        element(document, 'span', 'map-tip-topics', entry.querySelector('.map-topics')?.textContent ?? ''),
      );
      tip.hidden = false;
      place(tip, map, paper);
    };
    paper.addEventListener('pointerenter', show);
    paper.addEventListener('pointerleave', hide);
    paper.addEventListener('focus', show);
    paper.addEventListener('blur', hide);
  }
  // A tip of another width would stand where the map no longer is.
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
  const above = dot.top - around.top - tip.offsetHeight - apart / 2;
  tip.style.insetInlineStart = `${left}px`;
  tip.style.insetBlockStart = `${dot.top - tip.offsetHeight > apart ? above : dot.bottom - around.top + apart / 2}px`;
}
