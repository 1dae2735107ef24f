import type { FacetOnDemand } from '../../search/format/facet.ts';
import type { FacetCount, ValueCount } from '../../search/match/facet.ts';
import { button, element } from '../dom/element.ts';

/** A facet shows so many values before it is unfolded. */
const folded = 7;

/** The facets of a search, as boxes to tick. */
export interface Panel {
  show(facets: readonly FacetCount[], uncounted: readonly FacetOnDemand[]): void;
  /** The ids of the facets that are unfolded, which is when those on demand are counted. */
  unfolded(): string[];
}

/**
 * Keeps the facets in `root`. `choose` is told which value was ticked or unticked, `unfold` that a
 * facet that isn't counted yet is wanted.
 */
export function facetPanel(
  document: Document,
  root: HTMLElement,
  choose: (facet: string, value: string) => void,
  unfold: () => void,
): Panel {
  const open = new Map<string, boolean>();
  const isWhole = new Set<string>();

  function group(facet: FacetCount | FacetOnDemand): HTMLElement {
    const { id, name, isTopic = false } = facet;
    const isCounted = 'values' in facet;
    const details = element(document, 'details', 'facet');
    details.dataset['facet'] = id;
    details.open = open.get(id) ?? (isTopic || (isCounted && facet.values.some(({ isChosen }) => isChosen)));
    details.addEventListener('toggle', () => {
      const isNew = open.get(id) !== details.open;
      open.set(id, details.open);
      if (isNew && details.open && !isCounted) unfold();
    });
    details.append(element(document, 'summary', '', name), box(facet));
    return details;
  }

  function box(facet: FacetCount | FacetOnDemand): HTMLElement {
    const { id, name, order } = facet;
    const set = element(document, 'fieldset');
    set.append(element(document, 'legend', 'visually-hidden', name));
    if (!('values' in facet)) {
      set.append(element(document, 'p', 'facet-wait', `Counting the ${facet.plural.toLowerCase()}`));
      return set;
    }
    const { values } = facet;
    const ranked = order === 'as-given' ? values : values.toSorted((a, b) => b.papers - a.papers);
    const first = isWhole.has(id) || values.length <= folded + 1 ? ranked : headOf(ranked);
    set.append(...first.map((value) => choice(id, value)));
    if (first.length < values.length) {
      const more = button(document, 'facet-more', `All ${values.length}`, () => {
        isWhole.add(id);
        const whole = box(facet);
        set.replaceWith(whole);
        whole.querySelectorAll('input')[first.length]?.focus();
      });
      more.setAttribute('aria-label', `All ${values.length} of ${name}`);
      set.append(more);
    }
    return set;
  }

  function choice(facet: string, { id, name, papers, isChosen }: ValueCount): HTMLElement {
    const label = element(document, 'label', 'facet-value');
    const input = element(document, 'input');
    input.type = 'checkbox';
    input.name = facet;
    input.value = id;
    input.checked = isChosen;
    input.addEventListener('change', () => choose(facet, id));
    label.append(input, element(document, 'span', 'facet-name', name));
    label.append(element(document, 'span', 'count', String(papers)));
    return label;
  }

  return {
    unfolded: () => [...open].filter(([, isOpen]) => isOpen).map(([id]) => id),
    show(facets, uncounted) {
      const focused = document.activeElement;
      const key =
        focused instanceof HTMLInputElement && root.contains(focused)
          ? `input[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`
          : undefined;
      const counted = facets.filter(({ values }) => values.length > 0);
      root.replaceChildren(...[...counted, ...uncounted].map(group));
      if (key) root.querySelector<HTMLElement>(key)?.focus();
    },
  };
}

/** The first values, and those further down that are chosen. */
function headOf(values: readonly ValueCount[]): readonly ValueCount[] {
  return values.filter(({ isChosen }, at) => at < folded || isChosen);
}
