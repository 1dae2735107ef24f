import { linkItem } from '../../dom/element.ts';
import type { PaperName } from '../../shelf/names.ts';
import { hashOf, most } from './chosen.ts';

/** So many papers are offered. */
const mostOffers = 6;

/** The papers whose titles have the words of `text`, or words that begin so, but for those of `without`. */
export function papersTitled(
  names: readonly PaperName[],
  text: string,
  without: readonly string[],
): PaperName[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return names
    .filter(([id, title, ...aliases]) => {
      const said = [title, ...aliases].join(' ').toLowerCase();
      return !without.includes(id) && words.every((word) => said.includes(word));
    })
    .slice(0, mostOffers);
}

/** The field that adds a paper: offers papers as links that choose them, too. */
export function startAdding(
  document: Document,
  root: HTMLElement,
  base: string,
  ids: () => string[],
): () => void {
  const input = root.querySelector<HTMLInputElement>('[data-add]');
  const offers = root.querySelector<HTMLElement>('[data-offers]');
  const found = root.querySelector<HTMLElement>('[data-found]');
  if (!input || !offers || !found) return () => {};
  let names: Promise<PaperName[]> | undefined;
  const loaded = () => {
    names ??= fetch(`${base}names.json`).then((answer) => {
      if (!answer.ok) throw new Error(`names.json was answered with status ${answer.status}.`);
      return answer.json();
    });
    return names;
  };

  async function offer(): Promise<void> {
    const text = input?.value ?? '';
    try {
      const papers = papersTitled(await loaded(), text, ids());
      if (text !== input?.value) return;
      offers?.replaceChildren(
        ...papers.map(([id, title]) => linkItem(document, hashOf([...ids(), id]), title)),
      );
      say(
        text.trim() === ''
          ? ''
          : papers.length === 0
            ? 'No title has these words.'
            : `${papers.length} titles`,
      );
    } catch {
      names = undefined;
      say('The titles could not be loaded. Type again to try again.');
    }
  }

  function say(words: string): void {
    if (!found) return;
    found.textContent = words;
    found.classList.toggle('visually-hidden', /^\d|^$/.test(words));
  }

  input.addEventListener('input', offer);
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) offers.querySelector('a')?.click();
  });
  return () => {
    input.value = '';
    offers.replaceChildren();
    input.disabled = ids().length >= most;
    say(input.disabled ? `${most} is the most: remove one to add another.` : '');
  };
}
