import { element } from '../dom/element.ts';

/** Marks the papers of a list that were listed after the day `before`, and says above it how many. */
export function markNewPapers(document: Document, before: string): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.papers > [data-listed]')];
  const fresh = entries.filter((entry) => (entry.dataset['listed'] ?? '') > before);
  for (const entry of fresh) {
    const badge = entry.querySelector('.badge') ?? element(document, 'span', 'badge');
    badge.textContent = 'new to you';
    entry.querySelector('.entry-title')?.append(badge);
  }
  const first = fresh[0];
  const link = first?.querySelector<HTMLElement>('.entry-title a');
  const head = document.querySelector('.issue-line, .list-head > p:last-child');
  if (!first || !link || !head) return;
  const goesOn = fresh.at(-1) === entries.at(-1) && document.querySelector('.pages [rel=next]');
  const line = element(document, 'a', 'fresh', newPapersText(fresh.length, goesOn !== null));
  first.id ||= 'new';
  line.href = `#${first.id}`;
  line.addEventListener('click', (event) => {
    event.preventDefault();
    first.scrollIntoView();
    link.focus({ preventScroll: true });
  });
  head.append(' ', line);
}

/** What the top of a list says of so many new papers, or of more than so many. */
export function newPapersText(count: number, isMore: boolean): string {
  return isMore ? `More than ${count} since your last visit` : `${count} new since your last visit`;
}
