import { copiedText } from '../dom/clipboard.ts';
import { made, passageButton } from './made.ts';
import { placeNear } from './place.ts';
import { partWithin, quotationOf, quotedText } from './quotation.ts';
import { followSelection } from './selection.ts';

/** The menu that copies a link to words of an abstract, or quotes them. */
export interface PassageMenu {
  /** Opens it for a whole sentence, from which one can go on; closing it leads back to `opener`. */
  openAtSentence(opener: HTMLElement): void;
}

/** Puts the menu into the section of an abstract, where it comes whenever words are selected. */
export function passageMenu(section: HTMLElement): PassageMenu | undefined {
  const sentences = [...section.querySelectorAll<HTMLElement>('[id^="s-"]')];
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return undefined;

  let chosen = document.createRange();
  /** The number of the sentence that is chosen; undefined where words are selected. */
  let place: number | undefined;
  let opener: HTMLElement | undefined;

  const link = passageButton('link', 'Copy link to this', () => copy(link, address()));
  const quote = passageButton('quote', 'Copy as quotation with citation', () =>
    copy(quote, quotationOf(quotedText(chosen), section.dataset['credit'] ?? '', address())),
  );
  const previous = passageButton('arrow-left', 'Previous', () => choose((place ?? 0) - 1));
  const next = passageButton('arrow-right', 'Next', () => choose((place ?? 0) + 1));
  previous.ariaLabel = 'Previous sentence';
  next.ariaLabel = 'Next sentence';
  const byHand = made('textarea', { readOnly: true, rows: 3, ariaLabel: 'Copy this with the keyboard' });
  const said = made('p', { className: 'visually-hidden', role: 'status' });
  const root = made('div', { className: 'passage-menu', role: 'group', ariaLabel: 'Link or quote' });
  root.hidden = true;
  root.append(link, quote, previous, next, passageButton('remove', 'Close', dismiss), byHand, said);
  section.append(root);

  function show(range: Range): void {
    chosen = range;
    root.hidden = false;
    byHand.hidden = true;
    previous.hidden = next.hidden = place === undefined;
    for (const [at, sentence] of sentences.entries()) sentence.classList.toggle('chosen', at === place);
    settle();
  }

  function settle(): void {
    if (!root.hidden) placeNear(root, section, [...chosen.getClientRects()]);
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
    // A button that is disabled while it has the focus would take the focus out of the menu.
    if (at === 0 && document.activeElement === previous) next.focus();
    if (sentence === last && document.activeElement === next) previous.focus();
    previous.disabled = at === 0;
    next.disabled = sentence === last;
    said.textContent = sentence.textContent;
    root.scrollIntoView({ block: 'nearest' });
  }

  function hide(): void {
    root.hidden = true;
    place = undefined;
    for (const sentence of sentences) sentence.classList.remove('chosen');
  }

  function dismiss(): void {
    if (place === undefined) getSelection()?.removeAllRanges();
    const back = root.contains(document.activeElement) ? opener : undefined;
    hide();
    back?.focus();
  }

  function address(): string {
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    const sentence = sentences.find((candidate) => partWithin(chosen, candidate, candidate));
    return `${page.replace(/#.*/, '')}#${sentence?.id ?? ''}`;
  }

  async function copy(from: HTMLElement, text: string): Promise<void> {
    const label = from.dataset['label'] ?? '';
    if (await copiedText(text)) {
      said.textContent = from.textContent = 'Copied';
      setTimeout(() => {
        from.textContent = label;
      }, 2500);
    } else {
      byHand.value = text;
      byHand.hidden = false;
      byHand.select();
    }
  }

  for (const type of ['pointerdown', 'mousedown'] as const) {
    // What is selected stays selected when a button is pressed.
    root.addEventListener(type, (event) => {
      if (event.target !== byHand) event.preventDefault();
    });
  }
  root.addEventListener('focusout', ({ relatedTarget }) => {
    const isLeft = document.hasFocus() && !root.contains(relatedTarget as Node | null);
    if (place !== undefined && isLeft) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !root.hidden) dismiss();
  });
  addEventListener('resize', settle);
  followSelection(root, (selected) => {
    const words = selected && partWithin(selected, first, last);
    if (words) {
      place = undefined;
      show(words);
    } else if (place === undefined && !root.contains(document.activeElement)) hide();
  });

  return {
    openAtSentence(from) {
      opener = from;
      const linked = sentences.findIndex((sentence) => sentence.matches(':target, .near'));
      choose(Math.max(linked, 0));
      link.focus();
    },
  };
}
