import { earliestDay } from '../../paper/date/calendar.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { plainLetters, unaccented } from '../../paper/wording/letters.ts';
import { oncePerObject } from '../once-per-object.ts';
import { byText } from '../text-order.ts';
import { trendingSignal, trendingWeights } from './trending.ts';

/** The orders in which lists can be read, in that in which they are offered. */
export const listOrders = ['listed', 'newest', 'trending', 'votes', 'stars', 'citations', 'title'] as const;

export type ListOrder = (typeof listOrders)[number];

/** The count by which an order goes. */
const countOf = { votes: 'upvotes', stars: 'stars', citations: 'citations' } as const satisfies Partial<
  Record<ListOrder, string>
>;

/** The count by which an order of `papers` goes, if it goes by one that any of them has. */
export function signalOf(order: ListOrder, papers: readonly Pick<Paper, 'signals'>[]): string | undefined {
  if (order === 'trending') return trendingSignal(papers);
  return order in countOf ? countOf[order as keyof typeof countOf] : undefined;
}

/** Papers in an order; those that it can't tell apart stay in that in which they are given, which is also `listed`. */
export function inOrder<P extends Paper>(papers: readonly P[], order: ListOrder): readonly P[] {
  switch (order) {
    case 'listed':
      return papers;
    case 'newest':
      return papers.toSorted((a, b) => byText(firstDayOf(b), firstDayOf(a)));
    case 'title':
      return papers.toSorted((a, b) => byText(titleKeyOf(a).text, titleKeyOf(b).text));
    default: {
      const signal = signalOf(order, papers);
      const weights =
        order === 'trending' && signal
          ? trendingWeights(papers, signal)
          : new Map(papers.map((paper) => [paper, signal ? (paper.signals[signal]?.value ?? -1) : 0]));
      const first = order === 'trending' ? inOrder(papers, 'newest') : papers;
      return first.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
    }
  }
}

/** Whether an order says anything of these papers. */
export function tellsApart(order: ListOrder, papers: readonly Paper[]): boolean {
  if (order === 'listed' || order === 'title') return papers.length > 1;
  if (order === 'newest') return new Set(papers.map(firstDayOf)).size > 1;
  const signal = signalOf(order, papers);
  return signal !== undefined && papers.filter(({ signals }) => signal in signals).length > 1;
}

/** The first day that the date of a paper can mean; an empty text where it is unknown. */
function firstDayOf({ published }: Pick<Paper, 'published'>): string {
  return published ? earliestDay(published) : '';
}

/** A title as it is sorted: without accents, capitals and signs before its first word. */
const titleKeyOf = oncePerObject(({ title }: Paper) => ({
  text: unaccented(plainLetters(plainText(title))).replace(/^[^\p{L}\p{N}]+/u, ''),
}));
