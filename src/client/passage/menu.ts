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

  /** The place of the sentence that is chosen; undefined where words are selected. */
  let place: number | undefined;
  let opener: HTMLElement | undefined;
  const box = menuBox(section, {
    link: (range) => addressOf(range, sentences),
    quotation: (range) =>
      quotationOf(quotedText(range), section.dataset['credit'] ?? '', addressOf(range, sentences)),
    step: (by) => choose((place ?? 0) + by),
    close: dismiss,
  });

  function show(range: Range, sentenceAt?: number): void {
    place = sentenceAt;
    for (const [at, sentence] of sentences.entries()) sentence.classList.toggle('chosen', at === place);
    box.show(range, place !== undefined);
  }

  function choose(at: number): void {
    const sentence = sentences[at];
    if (!sentence) return;
    sentence.scrollIntoView({ block: 'nearest' });
    show(rangeOf(sentence), at);
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

  watchLeaving(box.root, () => place !== undefined && hide(), dismiss);
  followSelection(box.root, (selected) => {
    const words = selected && partWithin(selected, first, last);
    if (words) show(words);
    else if (place === undefined && !box.root.contains(document.activeElement)) hide();
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

/** Calls `left` when the focus leaves `box` within the page, `escaped` at Escape while `box` is shown. */
function watchLeaving(box: HTMLElement, left: () => void, escaped: () => void): void {
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (document.hasFocus() && !box.contains(relatedTarget as Node | null)) left();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !box.hidden) escaped();
  });
}

function rangeOf(sentence: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(sentence);
  return range;
}

/** The address of the sentence in which a range begins. */
function addressOf(range: Range, sentences: readonly HTMLElement[]): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const sentence = sentences.find((candidate) => partWithin(range, candidate, candidate));
  return `${page.replace(/#.*/, '')}#${sentence?.id ?? ''}`;
}
