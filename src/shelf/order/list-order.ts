import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { plainLetters, unaccented } from '../../paper/wording/letters.ts';
import { oncePerObject } from '../once-per-object.ts';
import { byText } from '../text-order.ts';
import { timeOrNever } from './shelf-order.ts';
import { trendingSignal, trendingWeights } from './trending.ts';

/** The orders in which lists can be read, in that in which they are offered. */
export const listOrders = ['listed', 'newest', 'trending', 'votes', 'stars', 'citations', 'title'] as const;

export type ListOrder = (typeof listOrders)[number];

/** The counts by which orders go. */
const countOf = { votes: 'upvotes', stars: 'stars', citations: 'citations' } as const satisfies Partial<
  Record<ListOrder, string>
>;

/** Papers in an order; those that it can't tell apart stay in that in which they are given, which is also `listed`. */
export function inOrder<P extends Paper>(papers: readonly P[], order: ListOrder): readonly P[] {
  switch (order) {
    case 'listed':
      return papers;
    case 'newest':
      return papers.toSorted((a, b) => timeOrNever(b) - timeOrNever(a));
    case 'title':
      return papers.toSorted((a, b) => byText(titleKeyOf(a).text, titleKeyOf(b).text));
    case 'trending': {
      const signal = trendingSignal(papers);
      const weights = signal === undefined ? undefined : trendingWeights(papers, signal);
      return inOrder(papers, 'newest').toSorted((a, b) => (weights?.get(b) ?? 0) - (weights?.get(a) ?? 0));
    }
    default: {
      const countIn = ({ signals }: P) => signals[countOf[order]]?.value ?? -1;
      return papers.toSorted((a, b) => countIn(b) - countIn(a));
    }
  }
}

/** Whether an order says anything of these papers. */
export function tellsApart(order: ListOrder, papers: readonly Paper[]): boolean {
  switch (order) {
    case 'listed':
    case 'title':
      return papers.length > 1;
    case 'newest':
      return new Set(papers.map(timeOrNever)).size > 1;
    default: {
      const signal = order === 'trending' ? trendingSignal(papers) : countOf[order];
      return signal !== undefined && papers.filter(({ signals }) => signal in signals).length > 1;
    }
  }
}

/** A title as it is sorted: without accents, capitals and signs before its first word. */
const titleKeyOf = oncePerObject(({ title }: Paper) => ({
  text: unaccented(plainLetters(plainText(title))).replace(/^[^\p{L}\p{N}]+/u, ''),
}));
