import { isForPage } from '../dom/plain-key.ts';

/**
 * `/` and Ctrl+K or Command+K lead to the search field from anywhere on the page, except where `/`
 * is being typed. The field gets its suggestions when it is first used.
 */
export function startSearchKeys(document: Document, base: string): void {
  const input = document.querySelector<HTMLInputElement>('main [data-form] input, [data-form] input');
  const form = input?.closest('form');
  if (!input || !form) return;
  document.addEventListener('keydown', (event) => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    const isSlash = event.key === '/' && isForPage(event);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  for (const field of document.querySelectorAll<HTMLFormElement>('[data-form]')) {
    if (field.closest('[data-search]')) continue;
    let isClicked = false;
    const noteClick = () => {
      isClicked = true;
    };
    field.addEventListener('click', noteClick, { once: true });
    const start = async () => {
      const { startSearchBar } = await import('./bar.ts');
      startSearchBar(document, field, base, isClicked);
    };
    // Who was faster than this script has focused the field already.
    if (field.contains(document.activeElement)) void start();
    else field.addEventListener('focusin', start, { once: true });
  }
}
