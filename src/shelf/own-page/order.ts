import type { OwnPage } from '../../content/page.ts';
import { byText } from '../text-order.ts';

/** Own pages by the place that they give themselves, then by their addresses. */
export function inMenuOrder(pages: readonly OwnPage[]): OwnPage[] {
  const last = Number.POSITIVE_INFINITY;
  return pages.toSorted((a, b) => (a.order ?? last) - (b.order ?? last) || byText(a.id, b.id));
}
