/** More papers than this don't stand side by side. */
export const most = 5;

/** The papers that an address names after `#`. */
export interface Chosen {
  /** The first five, each once. */
  ids: string[];
  /** Those that are too many. */
  left: string[];
}

/** The papers that `hash` names, `#` with or without. A spoilt address gives what can be read of it. */
export function chosenIn(hash: string): Chosen {
  const ids = new Set(
    hash
      .replace(/^#/, '')
      .split(',')
      .map((part) => decoded(part).trim())
      .filter((id) => id !== ''),
  );
  return { ids: [...ids].slice(0, most), left: [...ids].slice(most) };
}

/** What stands after the page's address, `#` included, where these papers are compared. */
export function hashOf(ids: readonly string[]): string {
  return `#${ids.map(encodeURIComponent).join(',')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
