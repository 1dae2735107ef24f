import { startAdding } from './add.ts';
import { chosenIn } from './chosen.ts';
import { loadedPaper } from './load.ts';
import { comparison } from './table.ts';
import { outcomeWords } from './words.ts';

/** Runs the page that compares papers: it shows what its address names after `#`, always. */
export function startCompare(document: Document): void {
  const root = document.querySelector<HTMLElement>('[data-compare]');
  const status = root?.querySelector<HTMLElement>('[data-status]');
  const frame = root?.querySelector<HTMLElement>('[data-frame]');
  if (!root || !status || !frame) return;
  const base = root.dataset['base'] ?? '/';
  const parts = Number(root.dataset['parts']) || 1;
  let shown: string[] = [];
  let asked = 0;
  const renew = startAdding(document, root, base, () => shown);

  async function show(): Promise<void> {
    const turn = ++asked;
    const { ids, left } = chosenIn(location.hash);
    const loaded = await Promise.all(ids.map((id) => loadedPaper(base, parts, id)));
    if (turn !== asked || !status || !frame) return;
    const columns = loaded.filter((paper) => typeof paper === 'object');
    const distinct = columns.filter(
      ({ facts }, at) => columns.findIndex((other) => other.facts.id === facts.id) === at,
    );
    const those = (why: 'unknown' | 'failed') => ids.filter((_, at) => loaded[at] === why);
    shown = distinct.map(({ facts }) => facts.id);
    status.textContent = outcomeWords({
      shown: shown.length,
      unknown: those('unknown'),
      failed: those('failed'),
      left,
    });
    frame.replaceChildren(...(shown.length > 0 ? [comparison(document, distinct)] : []));
    frame.style.setProperty('--papers', String(shown.length));
    renew();
  }

  addEventListener('hashchange', async () => {
    await show();
    status.focus({ preventScroll: true });
  });
  root.hidden = false;
  document.querySelector<HTMLElement>('[data-scriptless]')?.remove();
  void show();
}
