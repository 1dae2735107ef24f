import { copiedElement } from './clipboard.ts';

/** How long a button says that it has copied. */
const copiedMs = 2500;

/** Shows the copy buttons of the page, which need a script, and lets them copy the text they name. */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const source = document.getElementById(button.dataset['copy'] ?? '');
    if (!source) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isCopied = await copiedElement(source);
      showForAWhile(button, isCopied ? 'Copied' : 'Selected: copy with the keyboard');
    });
  }
}

/** Shows `message` on a button for a while in place of its label. */
export function showForAWhile(button: HTMLElement, message: string): void {
  button.dataset['label'] ??= button.textContent;
  button.textContent = message;
  setTimeout(() => {
    button.textContent = button.dataset['label'] ?? '';
  }, copiedMs);
}
