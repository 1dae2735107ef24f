import { keep, kept } from '../dom/kept.ts';
import { isForPage } from '../dom/plain-key.ts';
import { trailIn, trailName } from './trail.ts';
import { type Visit, visitAt } from './visit.ts';

/**
 * Keys, the list that the reader came from, and what is new since the last visit, on any page. All
 * but the watching is loaded when it is needed. `base` ends with a slash.
 */
export function startHands(document: Document, base: string): void {
  document.addEventListener('keydown', async (event) => {
    if (!/^[?cghjkosu]$/.test(event.key) || !isForPage(event)) return;
    (await import('./keys.ts')).press(document, base, event.key);
  });

  const paper = document.querySelector('.paper');
  const handOver = ({ target }: Event) => {
    const link = target instanceof Element && target.closest(`a[href^="${base}papers/"]`);
    const list = link && (link.closest('.related') ?? (paper ? null : link.closest('main')));
    if (list) keep(trailName, trailIn(document, list, location.href, base, link.getBoundingClientRect().top));
  };
  document.addEventListener('click', handOver);
  document.addEventListener('auxclick', handOver);
  if (paper ? document.referrer.startsWith(location.origin + base) || history.state : kept('offprint back'))
    void import('./walk.ts').then(({ walk }) => walk(document, base));

  const newest = document.querySelector<HTMLElement>('[data-newest]')?.dataset['newest'];
  const name = `offprint visit ${base}`;
  const visit = visitAt(kept(name) as Visit | undefined, Date.now(), newest);
  keep(name, visit);
  const { before } = visit;
  if (newest && before && before < newest)
    void import('./fresh.ts').then(({ markFresh }) => markFresh(document, before));

  const help = document.querySelector<HTMLElement>('[data-keys]');
  if (help) {
    help.hidden = false;
    help.addEventListener('click', async () => (await import('./help.ts')).showHelp(document));
  }
}
