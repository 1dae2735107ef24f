/** The base of a shelf with a slash at its end, given with or without one. */
export function baseAddress(root: string): string {
  return `${root.replace(/\/+$/, '')}/`;
}
