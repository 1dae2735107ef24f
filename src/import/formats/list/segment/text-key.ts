/** A text as it is compared with others: its letters and numbers in lower case. */
export function textKey(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
