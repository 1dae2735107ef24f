/** The base of a shelf with a slash at its end, given with or without one. */
export function baseAddress(root: string): string {
  return `${root.replace(/\/+$/, '')}/`;
}

/** A part of an address with its escapes decoded; unchanged where they are broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
