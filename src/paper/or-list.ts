/** Words as a message lists those that can be chosen: `a, b or c`. */
export function orList(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');
}
