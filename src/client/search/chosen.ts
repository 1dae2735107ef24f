import type { FacetCount } from '../../search/match/facet.ts';
import { filters } from '../../words/words.ts';
import { button, element } from '../dom/element.ts';

/** The chosen values of the facets, each a button that calls `drop`. */
export function chosenElements(
  facets: readonly FacetCount[],
  drop: (facet: string, value: string) => void,
): HTMLElement[] {
  return facets.flatMap(({ id, name, values }) =>
    values
      .filter(({ isChosen }) => isChosen)
      .map((value) => {
        const ariaLabel = filters.drop(name, value.name);
        return element(
          'li',
          {},
          button('chosen', value.name, () => drop(id, value.id), { ariaLabel }),
        );
      }),
  );
}
