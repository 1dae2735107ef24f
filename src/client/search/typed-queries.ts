/** How long typing pauses before a search. */
const pauseMs = 120;

/** What is typed into the field of the search page. */
export interface TypedQueries {
  /** Searches for a query as if it had been typed. */
  follow(query: string): void;
  /** Makes the next query an entry of the history of its own. */
  end(): void;
}

/**
 * Calls `follow` with each query, when it is submitted or when typing pauses. A query that is still being
 * typed takes the place of its beginning in the history.
 */
export function typedQueries(
  form: HTMLFormElement,
  input: HTMLInputElement,
  follow: (query: string, how: 'push' | 'replace') => void,
): TypedQueries {
  let typing: ReturnType<typeof setTimeout> | undefined;
  let isDraft = false;

  function followQuery(query: string): void {
    clearTimeout(typing);
    follow(query, isDraft ? 'replace' : 'push');
  }

  function end(): void {
    isDraft = false;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    followQuery(input.value.trim());
    end();
  });
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      followQuery(input.value.trim());
      isDraft = true;
    }, pauseMs);
  });
  addEventListener('popstate', end);
  return { follow: followQuery, end };
}
