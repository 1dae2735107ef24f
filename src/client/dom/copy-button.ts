import { copying } from '../../words/words.ts';
import { copiedElement, showForAWhile } from './clipboard.ts';

/** Shows the copy buttons of the page, which need a script, and lets them copy the text they name. */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const source = document.getElementById(button.dataset['copy'] ?? '');
    if (!source) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isCopied = await copiedElement(source);
      showForAWhile(button, isCopied ? copying.copied : copying.selected);
    });
  }
}
