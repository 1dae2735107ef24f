import { offlineCopy } from '../../../words/words.ts';
import { button, element } from '../../dom/element.ts';
import type { Ask, CopyState } from '../message.ts';
import { offlineMessage } from './messages.ts';

/** What the foot of the page says of the offline copy. */
export interface Offer {
  show(state: CopyState): void;
  isInWindow(): boolean;
}

/** Adds the offer of an offline copy to `foot`; `ask` gets what the reader wants. */
export function offerIn(foot: Element, ask: (what: Ask) => void): Offer {
  const status = element('p', { role: 'status', tabIndex: -1 });
  const bar = element('progress', { ariaLabel: offlineCopy.meter });
  const amount = element('span');
  const meter = element('p', { className: 'keep-meter', hidden: true }, bar, amount);
  const actions = element('p', 'keep-acts');
  const block = element('div', { className: 'keep', dataset: { keep: '' } }, status, meter, actions);
  let kind: CopyState['kind'] | undefined;
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
      status.textContent = words.said;
      const hadFocus = actions.contains(document.activeElement);
      actions.replaceChildren(...words.acts.map(actionButton));
      actions.hidden = words.acts.length === 0;
      // Not the next button, which the reader could press by mistake for the last.
      if (hadFocus) status.focus();
    },
    isInWindow() {
      const { top, bottom } = block.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    },
  };

  function actionButton({ ask: what, label }: { ask: Ask; label: string }): HTMLButtonElement {
    return button('button', label, () => {
      // If the browser refuses, it clears the copy when it needs the room.
      if (what === 'keep') void navigator.storage?.persist?.().catch(() => undefined);
      ask(what);
    });
  }
}
