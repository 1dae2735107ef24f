import type { FacetCount } from '../../search/match/facet.ts';
import { button, element } from '../dom/element.ts';

/** What is chosen of the facets, each to be dropped by a press. */
export function chosenElements(
  document: Document,
  facets: readonly FacetCount[],
  drop: (facet: string, value: string) => void,
): HTMLElement[] {
  return facets.flatMap(({ id, name, values }) =>
    values
      .filter(({ isChosen }) => isChosen)
      .map((value) => {
        const item = element(document, 'li');
        const press = button(document, 'chosen', value.name, () => drop(id, value.id));
        press.setAttribute('aria-label', `Drop ${name}: ${value.name}`);
        item.append(press);
        return item;
      }),
  );
}
