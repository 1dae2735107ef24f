import { button, element } from './element.ts';

/** How long words are shown, in milliseconds; longer where they offer to take something back. */
const shown = 4000;
const offered = 12_000;

let line: HTMLElement | undefined;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Shows a few words for a while, and has a screen reader say them; with `undo`, what takes the last act back. */
export async function announce(document: Document, words: string, undo?: () => void): Promise<void> {
  if (!line) {
    line = element(document, 'div', 'said');
    line.role = 'status';
    document.body.append(line);
    // A region that comes with its words is not read.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  clearTimeout(fading);
  line.replaceChildren(words);
  const fade = () => line?.replaceChildren();
  if (undo) {
    const back = button(document, 'button', 'Undo', () => {
      undo();
      fade();
    });
    line.append(back);
  }
  fading = setTimeout(fade, undo ? offered : shown);
}
