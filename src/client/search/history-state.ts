/** What an entry of the history stores of the results that a reader left. */
export interface ResultsState {
  /** How many were drawn. */
  shown: number;
  /** How far down the page was scrolled, in CSS pixels. */
  top: number;
}

/** What the state of an entry of the history says of results; zeros where it says nothing. */
export function resultsStateIn(state: unknown): ResultsState {
  const { shown, top } = (state ?? {}) as { shown?: unknown; top?: unknown };
  return { shown: countIn(shown), top: countIn(top) };
}

function countIn(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}
