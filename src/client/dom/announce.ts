import { messages } from '../../words/words.ts';
import { button, element } from './element.ts';

/** How long a message is shown, and one that can be undone. */
const messageMs = 4000;
const undoableMs = 12_000;

let line: HTMLElement | undefined;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Shows a message for a while and has screen readers read it; `undo` takes back what it tells of. */
export async function announce(message: string, undo?: () => void): Promise<void> {
  if (!line) {
    line = element('div', { className: 'said', role: 'status' });
    document.body.append(line);
    // Screen readers skip a live region that arrives with its text.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  clearTimeout(fading);
  line.replaceChildren(message);
  const fade = () => line?.replaceChildren();
  if (undo) {
    const undoAndFade = () => {
      undo();
      fade();
    };
    line.append(button('button', messages.undo, undoAndFade));
  }
  fading = setTimeout(fade, undo ? undoableMs : messageMs);
}
