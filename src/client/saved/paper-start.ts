import { baseAddress } from '../dom/address.ts';
import { deviceStorage } from '../dom/storage.ts';
import { savedPapersKey } from './storage-key.ts';

/**
 * Shows the buttons in `place` that save the page's paper. What they do is loaded when one is pressed, or
 * where this device has saved something of the paper. `root` is the shelf's base.
 */
export function startMarks(place: HTMLElement, root: string): void {
  const base = baseAddress(root);
  let loading: Promise<void> | undefined;
  const load = () => {
    loading ??= import('./paper-marks.ts').then(({ markPaper }) => markPaper(place, base));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  for (const button of place.querySelectorAll('button')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await load();
      const now = place.querySelector<HTMLElement>(`[data-mark="${button.dataset['mark']}"]`);
      now?.focus();
      now?.click();
    });
  }
  const loadIfSaved = () => {
    if (deviceStorage()?.getItem(savedPapersKey(base))?.includes(`"${place.dataset['keepOf']}"`)) void load();
  };
  loadIfSaved();
  addEventListener('storage', loadIfSaved);
}
