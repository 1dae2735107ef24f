/** What an entry of the history knows of the results that a reader left there. */
export interface ResultsState {
  /** How many were drawn. */
  shown: number;
  /** How far down the page was, in CSS pixels. */
  top: number;
}

/** What is kept in the state of an entry of the history; nothing seen where there is none. */
export function resultsStateIn(state: unknown): ResultsState {
  const { shown, top } = (state ?? {}) as { shown?: unknown; top?: unknown };
  return { shown: wholeOf(shown), top: wholeOf(top) };
}

function wholeOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}
