import { copiedText } from '../dom/clipboard.ts';
import { showForAWhile } from '../dom/copy-button.ts';
import { element } from '../dom/element.ts';
import { passageButton } from './button.ts';
import { placeNear } from './position.ts';
import { partWithin, quotationOf, quotedText } from './quotation.ts';
import { followSelection } from './selection.ts';

/** The menu that copies a link to words of an abstract, or quotes them. */
export interface PassageMenu {
  /** Opens the menu for a whole sentence, from which the reader can go on; closing it focuses `opener`. */
  openAtSentence(opener: HTMLElement): void;
}

/** Adds the menu to the section of an abstract, where it opens whenever words are selected. */
export function passageMenu(section: HTMLElement): PassageMenu | undefined {
  const sentences = [...section.querySelectorAll<HTMLElement>('[id^="s-"]')];
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return undefined;

  let chosen = document.createRange();
  /** The place of the sentence that is chosen; undefined where words are selected. */
  let place: number | undefined;
  let opener: HTMLElement | undefined;
  const box = menuBox(section, {
    link: () => addressOf(chosen, sentences),
    quotation: () =>
      quotationOf(quotedText(chosen), section.dataset['credit'] ?? '', addressOf(chosen, sentences)),
    step: (by) => choose((place ?? 0) + by),
    close: dismiss,
  });

  function show(range: Range): void {
    chosen = range;
    for (const [at, sentence] of sentences.entries()) sentence.classList.toggle('chosen', at === place);
    box.show(range, place !== undefined);
  }

  function choose(at: number): void {
    const sentence = sentences[at];
    if (!sentence) return;
    place = at;
    const whole = document.createRange();
    whole.selectNodeContents(sentence);
    sentence.classList.add('chosen');
    sentence.scrollIntoView({ block: 'nearest' });
    show(whole);
    box.showSentence(sentence.textContent, at === 0, sentence === last);
  }

  function hide(): void {
    box.root.hidden = true;
    place = undefined;
    for (const sentence of sentences) sentence.classList.remove('chosen');
  }

  function dismiss(): void {
    if (place === undefined) getSelection()?.removeAllRanges();
    const back = box.root.contains(document.activeElement) ? opener : undefined;
    hide();
    back?.focus();
  }

  box.root.addEventListener('focusout', ({ relatedTarget }) => {
    const isLeft = document.hasFocus() && !box.root.contains(relatedTarget as Node | null);
    if (place !== undefined && isLeft) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !box.root.hidden) dismiss();
  });
  followSelection(box.root, (selected) => {
    const words = selected && partWithin(selected, first, last);
    if (words) {
      place = undefined;
      show(words);
    } else if (place === undefined && !box.root.contains(document.activeElement)) hide();
  });

  return {
    openAtSentence(from) {
      opener = from;
      const linked = sentences.findIndex((sentence) => sentence.matches(':target, .near'));
      choose(Math.max(linked, 0));
      box.focus();
    },
  };
}

/** The address of the sentence in which a range begins. */
function addressOf(range: Range, sentences: readonly HTMLElement[]): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const sentence = sentences.find((candidate) => partWithin(range, candidate, candidate));
  return `${page.replace(/#.*/, '')}#${sentence?.id ?? ''}`;
}

/** What the buttons of the menu copy and do. */
interface MenuActions {
  link(): string;
  quotation(): string;
  /** Goes on to the next (1) or previous (-1) sentence. */
  step(by: 1 | -1): void;
  close(): void;
}

/** The buttons of the menu, in a box that is put into `section`, hidden. */
function menuBox(section: HTMLElement, { link, quotation, step, close }: MenuActions) {
  const linkButton = passageButton('link', 'Copy link to this', () => copy(linkButton, link()));
  const quoteButton = passageButton('quote', 'Copy as quotation with citation', () =>
    copy(quoteButton, quotation()),
  );
  const previous = passageButton('arrow-left', 'Previous', () => step(-1), 'Previous sentence');
  const next = passageButton('arrow-right', 'Next', () => step(1), 'Next sentence');
  const manualCopy = element('textarea', {
    readOnly: true,
    rows: 3,
    ariaLabel: 'Copy this with the keyboard',
  });
  const status = element('p', { className: 'visually-hidden', role: 'status' });
  const root = element(
    'div',
    { className: 'passage-menu', role: 'group', ariaLabel: 'Link or quote', hidden: true },
    ...[linkButton, quoteButton, previous, next, passageButton('remove', 'Close', close), manualCopy, status],
  );
  let range: Range | undefined;
  const settle = () => {
    if (!root.hidden && range) placeNear(root, section, [...range.getClientRects()]);
  };

  async function copy(from: HTMLElement, text: string): Promise<void> {
    if (await copiedText(text)) {
      status.textContent = 'Copied';
      showForAWhile(from, 'Copied');
      return;
    }
    manualCopy.value = text;
    manualCopy.hidden = false;
    manualCopy.select();
  }

  // A press of a button keeps the selection.
  for (const type of ['pointerdown', 'mousedown'])
    root.addEventListener(type, (event) => {
      if (event.target !== manualCopy) event.preventDefault();
    });
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
