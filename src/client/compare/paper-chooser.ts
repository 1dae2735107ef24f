import type { PaperName } from '../../shelf/lookup/paper-names.ts';
import { comparison } from '../../words/words.ts';
import { button, element } from '../dom/element.ts';
import { paperNames } from '../paper/names.ts';

/** At most this many titles are offered. */
const maxOffers = 8;

/**
 * A field that offers the papers whose titles have the typed words; `choose` gets the id of the one that is
 * chosen. The names of the shelf's papers are fetched on first use. `base` ends with a slash.
 */
export function paperChooser(base: string, choose: (id: string) => void): HTMLFormElement {
  const field = element('input', { type: 'search', id: 'add' });
  const label = element('label', { htmlFor: field.id }, comparison.add);
  const offers = element('ul', 'comparison-found');
  offers.ariaLabel = comparison.offered;
  let names: Promise<PaperName[]> | undefined;
  const typedWords = () => field.value.toLowerCase().split(/\s+/).filter(Boolean);

  async function offer(): Promise<void> {
    const words = typedWords();
    names ??= paperNames(base);
    const all = await names.catch(() => {
      names = undefined;
      return [];
    });
    if (words.join(' ') !== typedWords().join(' ')) return;
    const fitting = all.filter(([, title]) => words.every((word) => title.toLowerCase().includes(word)));
    offers.replaceChildren(...(words.length === 0 ? [] : fitting).slice(0, maxOffers).map(offerItem));
  }

  function offerItem([id, title]: PaperName): HTMLElement {
    const take = () => {
      field.value = '';
      offers.replaceChildren();
      choose(id);
      field.focus();
    };
    return element('li', {}, button('marker', title, take));
  }

  const form = element('form', 'comparison-add', label, field, offers);
  field.addEventListener('input', offer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    offers.querySelector('button')?.click();
  });
  return form;
}
