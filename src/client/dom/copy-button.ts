import { copiedElement } from './clipboard.ts';

/** Shows the copy buttons, which need a script, and makes them copy the text they name. */
export function armCopyButtons(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const source = root.getElementById(button.dataset['copy'] ?? '');
    if (!source) continue;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isCopied = await copiedElement(source);
      button.textContent = isCopied ? 'Copied' : 'Selected: copy with the keyboard';
      setTimeout(() => {
        button.textContent = label;
      }, 2500);
    });
  }
}
