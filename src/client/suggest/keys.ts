import { isForPage } from '../dom/plain-key.ts';

/**
 * Lets `/`, Ctrl+K and Command+K lead to the search field from anywhere on the page, except where `/` is being
 * typed. The field gets its suggestions on first use.
 */
export function startSearchKeys(base: string): void {
  const input = document.querySelector<HTMLInputElement>('main [data-form] input, [data-form] input');
  if (!input) return;
  document.addEventListener('keydown', (event) => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    const isSlash = event.key === '/' && isForPage(event);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-form]')) {
    if (form.closest('[data-search]')) continue;
    let isClicked = false;
    const noteClick = () => {
      isClicked = true;
    };
    form.addEventListener('click', noteClick, { once: true });
    const start = async () => {
      const { startSearchBar } = await import('./bar.ts');
      startSearchBar(form, base, isClicked);
    };
    // The reader may have focused the field before this script was loaded.
    if (form.contains(document.activeElement)) void start();
    else form.addEventListener('focusin', start, { once: true });
  }
}
