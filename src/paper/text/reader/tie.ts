import type { Reader } from '../cursor.ts';

/**
 * `Models~(LLMs)`, `RTX~5090`, `by~\name`, `46~years`: a space at which no line breaks. Before or
 * between amounts (`~90%`, `1~4`, `10M~20M`) and in paths (`~/`) it is a tilde.
 */
export const readTie: Reader = (cursor) =>
  isTie(cursor.source, cursor.at) && cursor.put('\u00a0', cursor.at + 1);

function isTie(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 3), at);
  const after = source.slice(at + 1, at + 3);
  if (/(?:^|[^\d])[A-Za-z]{2}$|[A-Za-z]{3}$/.test(before)) return /^[A-Za-z\d(\\[$]/.test(after);
  if (/[)\]}.,;:]$/.test(before)) return /^[A-Za-z\\(]/.test(after);
  return /\d$/.test(before) && /^[a-z]{2}/.test(after);
}
