/** What a device stores of the visits to a shelf. */
export interface Visit {
  /** When the last page was opened, in milliseconds. */
  at: number;
  /** The newest day of a listing that any page has shown. */
  newest?: string | undefined;
  /** The same when the visit before this one ended; nothing on a first visit. */
  before?: string | undefined;
}

/** A visit ends after this long without a page. */
const pauseMs = 30 * 60 * 1000;

/** The visit that a page opened at `now` belongs to; `newest` is the newest day of the lists on it. */
export function visitAt(last: Partial<Visit> | undefined, now: number, newest = ''): Visit {
  const known = last?.newest ?? '';
  const goesOn = now - (last?.at ?? Number.NaN) <= pauseMs;
  return { at: now, newest: newest > known ? newest : known, before: goesOn ? last?.before : last?.newest };
}
