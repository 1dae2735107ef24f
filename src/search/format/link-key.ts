/** A text that is nothing but an address: with a scheme or `www`, or a host and a path. */
const address = /^(?:(?:https?:)?\/\/|www\.|(?=(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)))\S+$/iu;

/** Whether a text is an address, as a person pastes or types one. */
export function isPastedAddress(text: string): boolean {
  return address.test(text);
}

/**
 * What an address may be filed under, the most exact first: without scheme, `www`, `.git` and what
 * follows its path, then with fewer steps of the path, since people paste addresses below a paper's page.
 */
export function linkKeys(text: string): string[] {
  const bare = text
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/|#.*$/giu, '')
    .replace(/^www\./, '');
  const [path = '', query] = bare.split('?', 2);
  const steps = path.split('/').filter((step) => step !== '');
  const paths = steps.map((_, at) =>
    steps
      .slice(0, steps.length - at)
      .join('/')
      .replace(/\.git$/, ''),
  );
  return [...(query ? [`${paths[0]}?${query}`] : []), ...paths];
}
