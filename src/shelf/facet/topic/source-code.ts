/** So many keywords, which are so large a share of all, share a part that says whose they are. */
const leastCodes = 4;
const leastCodeShare = 0.5;

/** A function that says whether a keyword is a code of its source, by the part that most have: `art-crh` among `book-crh` and `expo-crh`. */
export function codeReader(keywords: readonly string[]): (keyword: string) => boolean {
  const codes = [...new Set(keywords)].filter((keyword) =>
    /^[\p{Ll}\p{N}]+(?:[-_.:][\p{Ll}\p{N}]+)+$/u.test(keyword),
  );
  const parts = Map.groupBy(
    codes.flatMap((code) => code.split(/[-_.:]/)),
    (part) => part,
  );
  const least = Math.max(leastCodes, leastCodeShare * new Set(keywords).size);
  const marks = new Set([...parts].flatMap(([part, all]) => (all.length >= least ? part : [])));
  return (keyword) => keyword.split(/[-_.:]/).some((part) => marks.has(part));
}
