/** The place in a row of `count` that a key leads to from `at`. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Makes the links one stop of the Tab key, within which the arrow keys move from one to the next, and round. */
export function roam(links: readonly SVGAElement[]): void {
  for (const [at, link] of links.entries()) {
    link.setAttribute('tabindex', at === 0 ? '0' : '-1');
    link.addEventListener('keydown', (event) => {
      const next = links[moves[event.key]?.(at, links.length) ?? -1];
      if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      next.focus();
    });
    link.addEventListener('focus', () => {
      for (const other of links) other.setAttribute('tabindex', other === link ? '0' : '-1');
    });
  }
}
