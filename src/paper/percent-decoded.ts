/** A part of an address with its escapes decoded; unchanged where they are broken. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
