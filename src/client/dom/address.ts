/** The base of a shelf, given with or without a slash at its end, with one. */
export function baseAddress(root: string): string {
  return `${root.replace(/\/+$/, '')}/`;
}

/** A part of an address with its escapes read; as it is where they are broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
