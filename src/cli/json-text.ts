/** Data as programs read it on standard output: JSON with two spaces and a last line break. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
