import type { Ask, KeepState } from '../message.ts';
import { wordsOf } from './words.ts';

/** What the foot of the page says of the keeping. */
export interface Offer {
  show(state: KeepState): void;
  /** Whether it is in the window. */
  isSeen(): boolean;
}

/** Puts the offer to keep the shelf into `foot`; `ask` takes what the reader wants. */
export function offerIn(foot: Element, ask: (what: Ask) => void): Offer {
  const { ownerDocument: document } = foot;
  const block = document.createElement('div');
  const said = document.createElement('p');
  const meter = document.createElement('p');
  const bar = document.createElement('progress');
  const amount = document.createElement('span');
  const acts = document.createElement('p');
  let kind: KeepState['kind'] | undefined;
  block.className = 'keep';
  block.dataset['keep'] = '';
  said.setAttribute('role', 'status');
  said.tabIndex = -1;
  meter.className = 'keep-meter';
  meter.hidden = true;
  bar.setAttribute('aria-label', 'How much of this shelf is kept');
  acts.className = 'keep-acts';
  meter.append(bar, amount);
  block.append(said, meter, acts);
  foot.append(block);

  return {
    show(state) {
      const words = wordsOf(state);
      bar.max = state.bytes;
      bar.value = state.done;
      amount.textContent = words.progress ?? '';
      meter.hidden = words.progress === undefined;
      if (state.kind === kind) return;
      kind = state.kind;
      block.dataset['keep'] = kind;
      said.textContent = words.said;
      const hadFocus = acts.contains(document.activeElement);
      acts.replaceChildren(...words.acts.map(button));
      acts.hidden = words.acts.length === 0;
      // Not on the next button: who was about to press one would press another.
      if (hadFocus) said.focus();
    },
    isSeen() {
      const { top, bottom } = block.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    },
  };

  function button({ ask: what, label }: { ask: Ask; label: string }): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button';
    made.textContent = label;
    made.addEventListener('click', () => {
      // The browser may refuse: then it clears the shelf when it needs the room.
      if (what === 'keep') void navigator.storage?.persist?.().catch(() => undefined);
      ask(what);
    });
    return made;
  }
}
