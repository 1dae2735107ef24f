import { element } from '../dom/element.ts';

/** How long words are shown, in milliseconds. */
const shown = 4000;

let line: HTMLElement | undefined;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Shows a few words for a while, and has a screen reader say them. */
export async function say(document: Document, words: string): Promise<void> {
  if (!line) {
    line = element(document, 'div', 'said');
    line.role = 'status';
    document.body.append(line);
    // A region that comes with its words is not read.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  line.textContent = words;
  clearTimeout(fading);
  fading = setTimeout(() => line?.replaceChildren(), shown);
}
