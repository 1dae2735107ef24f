import { passage as words } from '../../words/words.ts';
import { copiedText, showForAWhile } from '../dom/clipboard.ts';
import { element } from '../dom/element.ts';
import { passageButton } from './button.ts';
import { placeNear } from './position.ts';

/** What the buttons of the menu copy, for the range at which it is open, and do. */
export interface MenuActions {
  link(range: Range): string;
  quotation(range: Range): string;
  /** Goes on to the next (1) or previous (-1) sentence. */
  step(by: 1 | -1): void;
  close(): void;
}

/** The buttons of the menu, in a box that is put into `section`, hidden. */
export function menuBox(section: HTMLElement, { link, quotation, step, close }: MenuActions) {
  const linkButton = passageButton('link', words.link, () => copy(linkButton, link(range)));
  const quoteButton = passageButton('quote', words.quote, () => copy(quoteButton, quotation(range)));
  const previous = passageButton('arrow-left', words.previous, () => step(-1), words.previousSentence);
  const next = passageButton('arrow-right', words.next, () => step(1), words.nextSentence);
  const manualCopy = element('textarea', { readOnly: true, rows: 3, ariaLabel: words.manually });
  const status = element('p', { className: 'visually-hidden', role: 'status' });
  const root = element(
    'div',
    { className: 'passage-menu', role: 'group', ariaLabel: words.menu, hidden: true },
    ...[linkButton, quoteButton, previous, next],
    passageButton('remove', words.close, close),
    manualCopy,
    status,
  );
  let range = document.createRange();
  const settle = () => {
    if (!root.hidden) placeNear(root, section, [...range.getClientRects()]);
  };

  async function copy(from: HTMLElement, text: string): Promise<void> {
    if (!(await copiedText(text))) {
      offerText(manualCopy, text);
      return;
    }
    status.textContent = words.copied;
    showForAWhile(from, words.copied);
  }

  keepSelection(root, manualCopy);
  addEventListener('resize', settle);
  section.append(root);
  return {
    root,
    focus: () => linkButton.focus(),
    /** Opens the box at a range; a whole sentence has buttons to go on. */
    show(at: Range, isSentence: boolean): void {
      range = at;
      root.hidden = false;
      manualCopy.hidden = true;
      previous.hidden = next.hidden = !isSentence;
      settle();
    },
    showSentence(text: string, isFirst: boolean, isLast: boolean): void {
      // A focused button that is disabled would lose the focus to the page.
      if (isFirst && document.activeElement === previous) next.focus();
      if (isLast && document.activeElement === next) previous.focus();
      previous.disabled = isFirst;
      next.disabled = isLast;
      status.textContent = text;
      root.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** Shows a text in a field, selected, to be copied by hand. */
function offerText(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.hidden = false;
  field.select();
}

/** Keeps what is selected on the page when anything in `box` but `except` is pressed. */
function keepSelection(box: HTMLElement, except: HTMLElement): void {
  for (const type of ['pointerdown', 'mousedown'])
    box.addEventListener(type, (event) => {
      if (event.target !== except) event.preventDefault();
    });
}
