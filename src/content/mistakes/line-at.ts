/** The line, from 1, of a place in a text. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, Math.max(place, 0)).split('\n').length;
}
