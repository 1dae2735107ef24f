import { baseAddress } from '../dom/address.ts';
import { deviceStorage } from '../dom/storage.ts';
import { savedPapersKey } from './name.ts';

/**
 * Shows the buttons of a paper's page by which it is kept. What they do is loaded when one is pressed,
 * or where this device keeps something of the paper. `root` is the shelf's base.
 */
export function startMarks(place: HTMLElement, root: string): void {
  const base = baseAddress(root);
  let armed: Promise<void> | undefined;
  const arm = () => {
    armed ??= import('./paper-marks.ts').then(({ markPaper }) => markPaper(place, base));
    armed.catch(() => {
      armed = undefined;
    });
    return armed;
  };
  for (const button of place.querySelectorAll('button')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await arm();
      const now = place.querySelector<HTMLElement>(`[data-mark="${button.dataset['mark']}"]`);
      now?.focus();
      now?.click();
    });
  }
  const look = () => {
    if (deviceStorage()?.getItem(savedPapersKey(base))?.includes(`"${place.dataset['keepOf']}"`)) void arm();
  };
  look();
  addEventListener('storage', look);
}
