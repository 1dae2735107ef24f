import type { FacetOnDemand } from '../../search/format/facet.ts';
import type { FacetCount, ValueCount } from '../../search/match/facet.ts';
import { foldedValues, type NestedValue, nestedValues, sizeOf } from '../../search/show/facet-tree.ts';
import { filters } from '../../words/words.ts';
import { button, element } from '../dom/element.ts';

/** A facet shows this many values before it is unfolded. */
const maxFoldedValues = 7;

/** The facets of a search, as boxes to tick. */
export interface FacetPanel {
  show(facets: readonly FacetCount[], uncounted: readonly FacetOnDemand[]): void;
  /** The ids of the facets that are unfolded, which is when those on demand are counted. */
  unfolded(): string[];
}

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

  function facetElement(facet: FacetCount | FacetOnDemand): HTMLElement {
    const { id, name, isTopic = false } = facet;
    const isCounted = 'values' in facet;
    const hasChoice = isCounted && facet.values.some(({ isChosen }) => isChosen);
    const open = openFacets.get(id) ?? ((isTopic && isCounted) || hasChoice);
    const details = element(
      'details',
      { className: 'facet', dataset: { facet: id }, open },
      element('summary', {}, name),
      isCounted ? valuesElement(facet, wholeFacets, choose) : uncountedElement(facet),
    );
    details.addEventListener('toggle', () => {
      const isNew = openFacets.get(id) !== details.open;
      openFacets.set(id, details.open);
      if (isNew && details.open && !isCounted) count();
    });
    return details;
  }

  return {
    unfolded: () => [...openFacets].filter(([, isOpen]) => isOpen).map(([id]) => id),
    show(facets, uncounted) {
      const counted = facets.filter(({ values }) => values.length > 0);
      const selector = focusedBox(root);
      root.replaceChildren(...[...counted, ...uncounted].map(facetElement));
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

function uncountedElement({ name, plural }: FacetOnDemand): HTMLElement {
  return element(
    'fieldset',
    {},
    element('legend', 'visually-hidden', name),
    element('p', 'facet-wait', filters.counting(plural)),
  );
}

/** The values of a facet; where they are many and the facet isn't among `wholeFacets`, the first of them. */
function valuesElement(
  facet: FacetCount,
  wholeFacets: Set<string>,
  choose: (facet: string, value: string) => void,
): HTMLElement {
  const { id, name, values } = facet;
  const nested = nestedValues(facet);
  const isWhole = wholeFacets.has(id) || values.length <= maxFoldedValues + 1;
  const shown = isWhole ? nested : foldedValues(nested, maxFoldedValues);
  const unfold = () => {
    const before = new Set(Array.from(set.querySelectorAll('input'), ({ value }) => value));
    wholeFacets.add(id);
    const whole = valuesElement(facet, wholeFacets, choose);
    set.replaceWith(whole);
    [...whole.querySelectorAll('input')].find(({ value }) => !before.has(value))?.focus();
  };
  const ariaLabel = filters.allOf(values.length, name);
  const set = element(
    'fieldset',
    {},
    element('legend', 'visually-hidden', name),
    ...shown.flatMap((value) => nestedElements(id, value, choose)),
    sizeOf(shown) < values.length && button('facet-more', filters.all(values.length), unfold, { ariaLabel }),
  );
  return set;
}

/** A value, and a group of those within it. */
function nestedElements(
  facet: string,
  { value, inner }: NestedValue,
  choose: (facet: string, value: string) => void,
): HTMLElement[] {
  const box = valueElement(facet, value, choose);
  if (inner.length === 0) return [box];
  const values = inner.flatMap((one) => nestedElements(facet, one, choose));
  return [
    box,
    element('div', { className: 'facet-within', role: 'group', ariaLabel: value.name }, ...values),
  ];
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
