import { menuBox } from './menu-box.ts';
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
