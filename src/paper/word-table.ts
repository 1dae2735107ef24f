/** The words of a table that is written as a text, divided by any white space. */
export function wordsOf(table: string): string[] {
  return table.trim().split(/\s+/);
}

/** A table of pairs written as a text: each odd word -> the word after it. */
export function wordPairs(table: string): Map<string, string> {
  const words = wordsOf(table);
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])));
}
