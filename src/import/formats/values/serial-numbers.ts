/** The numbers of periodicals and of books in texts that hold either, one or several, perhaps with a word in brackets. */
export function serialNumbers(written: readonly string[]): { issn: string[]; isbn: string[] } {
  const numbers = written
    .flatMap((value) => value.split(/[;,]\s*|\s+(?=\d)/))
    .map((value) => value.replace(/\s*\(.*?\)/g, '').trim());
  return {
    issn: numbers.filter((value) => /^\d{4}-?\d{3}[\dX]$/i.test(value)),
    isbn: numbers.filter((value) => /^[\d-]{9,16}[\dX]$/i.test(value)),
  };
}
