import type { OwnPage } from '../../content/page.ts';
import { byText, type Facet } from '../facet/facet.ts';

/**
 * Own pages by the place that they give themselves, then by their addresses. Throws an Error where one has the
 * address of a facet.
 */
export function inMenuOrder(
  pages: readonly OwnPage[],
  facets: readonly Pick<Facet, 'id' | 'name'>[],
): OwnPage[] {
  const last = Number.POSITIVE_INFINITY;
  for (const { id } of pages) {
    const facet = facets.find((one) => one.id === id);
    if (facet)
      throw new Error(
        `pages/${id}.mdx: /${id}/ is the address of the facet ${facet.name}. Give the file another name.`,
      );
  }
  return pages.toSorted((a, b) => (a.order ?? last) - (b.order ?? last) || byText(a.id, b.id));
}
