import { button, element } from '../../dom/element.ts';
import type { Ask, KeepState } from '../message.ts';
import { offlineMessage } from './messages.ts';

/** What the foot of the page says of the keeping. */
export interface Offer {
  show(state: KeepState): void;
  /** Whether it is in the window. */
  isSeen(): boolean;
}

/** Puts the offer to keep the shelf into `foot`; `ask` takes what the reader wants. */
export function offerIn(foot: Element, ask: (what: Ask) => void): Offer {
  const { ownerDocument: document } = foot;
  const block = element(document, 'div', 'keep');
  const said = element(document, 'p');
  const meter = element(document, 'p', 'keep-meter');
  const bar = element(document, 'progress');
  const amount = element(document, 'span');
  const acts = element(document, 'p', 'keep-acts');
  let kind: KeepState['kind'] | undefined;
  block.dataset['keep'] = '';
  said.setAttribute('role', 'status');
  said.tabIndex = -1;
  meter.hidden = true;
  bar.setAttribute('aria-label', 'How much of this shelf is kept');
  meter.append(bar, amount);
  block.append(said, meter, acts);
  foot.append(block);

  return {
    show(state) {
      const words = offlineMessage(state);
      bar.max = state.bytes;
      bar.value = state.done;
      amount.textContent = words.progress ?? '';
      meter.hidden = words.progress === undefined;
      if (state.kind === kind) return;
      kind = state.kind;
      block.dataset['keep'] = kind;
      said.textContent = words.said;
      const hadFocus = acts.contains(document.activeElement);
      acts.replaceChildren(...words.acts.map(actButton));
      acts.hidden = words.acts.length === 0;
      // Not on the next button: who was about to press one would press another.
      if (hadFocus) said.focus();
    },
    isSeen() {
      const { top, bottom } = block.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    },
  };

  function actButton({ ask: what, label }: { ask: Ask; label: string }): HTMLButtonElement {
    return button(document, 'button', label, () => {
      // The browser may refuse: then it clears the shelf when it needs the room.
      if (what === 'keep') void navigator.storage?.persist?.().catch(() => undefined);
      ask(what);
    });
  }
}
