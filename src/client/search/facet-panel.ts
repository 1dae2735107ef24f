import type { FacetCount, ValueCount } from '../../search/match/facet.ts';
import { button, element } from '../dom/element.ts';

/** A facet shows this many values before it is unfolded. */
const maxFoldedValues = 7;

/** The facets of a search, as boxes to tick. */
export interface FacetPanel {
  show(facets: readonly FacetCount[]): void;
  /** Whether the authors were unfolded, which is when they are counted. */
  hasAuthors(): boolean;
}

/** The facet that is counted only when it is unfolded. */
const authorFacet: FacetCount = { id: 'author', name: 'Author', isTopic: false, values: [] };

/**
 * The facets in `root`. `choose` is called with the value that was ticked or unticked, `count` when a facet
 * was unfolded that isn't counted yet.
 */
export function facetPanel(
  root: HTMLElement,
  choose: (facet: string, value: string) => void,
  count: () => void,
): FacetPanel {
  const openFacets = new Map<string, boolean>();
  const wholeFacets = new Set<string>();

  function facetElement(facet: FacetCount): HTMLElement {
    const { id, name, values, isTopic } = facet;
    const open = openFacets.get(id) ?? (isTopic || values.some(({ isChosen }) => isChosen));
    const details = element(
      'details',
      { className: 'facet', dataset: { facet: id }, open },
      element('summary', {}, name),
      valuesElement(facet),
    );
    details.addEventListener('toggle', () => {
      const isNew = openFacets.get(id) !== details.open;
      openFacets.set(id, details.open);
      if (isNew && details.open && id === authorFacet.id && values.length === 0) count();
    });
    return details;
  }

  /** The values, those with the most papers first, but years in their order. */
  function valuesElement(facet: FacetCount): HTMLElement {
    const { id, name, values } = facet;
    const legend = element('legend', 'visually-hidden', name);
    if (id === authorFacet.id && values.length === 0)
      return element('fieldset', {}, legend, element('p', 'facet-wait', 'Counting the authors'));
    const ranked = id === 'year' ? values : [...values].sort((a, b) => b.papers - a.papers);
    const isWhole = wholeFacets.has(id) || values.length <= maxFoldedValues + 1;
    const shown = ranked.filter(({ isChosen }, at) => isWhole || at < maxFoldedValues || isChosen);
    const unfold = () => {
      wholeFacets.add(id);
      const whole = valuesElement(facet);
      set.replaceWith(whole);
      whole.querySelectorAll('input')[shown.length]?.focus();
    };
    const ariaLabel = `All ${values.length} of ${name}`;
    const more =
      shown.length < values.length && button('facet-more', `All ${values.length}`, unfold, { ariaLabel });
    const set = element(
      'fieldset',
      {},
      legend,
      ...shown.map((value) => valueElement(id, value, choose)),
      more,
    );
    return set;
  }

  return {
    hasAuthors: () => openFacets.get(authorFacet.id) ?? false,
    show(facets) {
      const all = facets.some(({ id }) => id === authorFacet.id) ? facets : [...facets, authorFacet];
      const shown = all.filter((facet) => facet.values.length > 0 || facet === authorFacet);
      const selector = focusedBox(root);
      root.replaceChildren(...shown.map(facetElement));
      if (selector) root.querySelector<HTMLElement>(selector)?.focus();
    },
  };
}

/** Selects the box that has the focus, which is drawn anew. */
function focusedBox(root: HTMLElement): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && root.contains(activeElement)
    ? `input[name="${CSS.escape(activeElement.name)}"][value="${CSS.escape(activeElement.value)}"]`
    : undefined;
}

function valueElement(
  facet: string,
  { id, name, papers, isChosen }: ValueCount,
  choose: (facet: string, value: string) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value: id, checked: isChosen });
  box.addEventListener('change', () => choose(facet, id));
  return element(
    'label',
    'facet-value',
    box,
    element('span', 'facet-name', name),
    element('span', 'count', String(papers)),
  );
}
