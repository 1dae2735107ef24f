import type { PaperName } from '../../shelf/lookup/paper-names.ts';
import { button, element } from '../dom/element.ts';

/** So many titles are offered for what is typed. */
const offered = 8;

/**
 * A field that offers papers whose titles have the words typed, and calls `add` with the id of the one
 * that is chosen. The shelf's names are fetched when it is first used. `base` ends with a slash.
 */
export function addingForm(document: Document, base: string, add: (id: string) => void): HTMLFormElement {
  const form = element(document, 'form', 'comparison-add');
  const label = element(document, 'label', '', 'Add a paper by its title');
  const field = element(document, 'input');
  field.type = 'search';
  field.id = 'add';
  label.htmlFor = field.id;
  const found = element(document, 'ul', 'comparison-found');
  found.setAttribute('aria-label', 'Papers with these words in the title');
  let names: Promise<PaperName[]> | undefined;
  const typed = () => field.value.toLowerCase().split(/\s+/).filter(Boolean);
  const offer = async () => {
    const words = typed();
    names ??= fetch(`${base}names.json`).then((answer) => answer.json());
    const all = await names.catch(() => {
      names = undefined;
      return [];
    });
    if (words.join(' ') !== typed().join(' ')) return;
    const fits = all.filter(([, title]) => words.every((word) => title.toLowerCase().includes(word)));
    found.replaceChildren(
      ...(words.length === 0 ? [] : fits.slice(0, offered)).map(([id, title]) => {
        const item = element(document, 'li');
        const choose = button(document, 'marker', title, () => {
          field.value = '';
          found.replaceChildren();
          add(id);
          field.focus();
        });
        item.append(choose);
        return item;
      }),
    );
  };
  field.addEventListener('input', offer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector('button')?.click();
  });
  form.append(label, field, found);
  return form;
}
