import { fresh as words } from '../../words/words.ts';
import { element } from '../dom/element.ts';

/** Marks the papers of a list that were listed after the day `before`, and says above the list how many. */
export function markNewPapers(before: string): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-papers] > [data-listed]')];
  const fresh = entries.filter((entry) => (entry.dataset['listed'] ?? '') > before);
  for (const entry of fresh) {
    entry.querySelector('h2')?.append(' ', element('span', 'badge', words.mark));
  }
  const first = fresh[0];
  const link = first?.querySelector<HTMLElement>('h2 a');
  const place = document.querySelector('[data-list-note]');
  if (!first || !link || !place) return;
  const isMore =
    fresh.at(-1) === entries.at(-1) && document.querySelector('[data-pages] [rel=next]') !== null;
  first.id ||= 'new';
  const note = element(
    'a',
    { className: 'fresh', href: `#${first.id}` },
    newPapersText(fresh.length, isMore),
  );
  note.addEventListener('click', (event) => {
    event.preventDefault();
    first.scrollIntoView();
    link.focus({ preventScroll: true });
  });
  place.append(' ', note);
}

/** What a list says of its new papers; `isMore` where the next page may have more of them. */
function newPapersText(count: number, isMore: boolean): string {
  return isMore ? words.more(count) : words.papers(count);
}
