/** Whether two texts say the same, whatever their case and signs. */
export function isSameText(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** Whether `other` is the same text in letters as they are printed, where the one that is kept is all in capitals or none. */
export function isBetterCase(kept: string, other: string): boolean {
  return isSameText(kept, other) && isInOneCase(kept) && !isInOneCase(other);
}

/** Whether two names are one journal's or book's: whole, abbreviated, with the town behind it. */
export function isSamePlace(a: string, b: string): boolean {
  return isSameText(undressed(a), undressed(b)) || abbreviates(a, b) || abbreviates(b, a);
}

/** Whether `other` is the whole name of a journal or book, or its name as printed. */
export function isFinerPlace(kept: string, other: string): boolean {
  return isBetterCase(kept, other) || (abbreviates(kept, other) && !isInOneCase(other));
}

/** Whether each word of a short name stands for the next word of a long one: `Nat. Med.`, `Proc Natl Acad Sci U S A`. */
function abbreviates(short: string, long: string): boolean {
  const [few, many] = [wordsIn(short), wordsIn(long)];
  return (
    few.length > 1 &&
    few.length === many.length &&
    few.join('').length < many.join('').length &&
    few.every((word, at) => isShortFor(word, many[at] ?? ''))
  );
}

/** Whether a word has the first letter of another, and its others in their order. */
function isShortFor(word: string, whole: string): boolean {
  let at = 0;
  for (const sign of word) {
    at = whole.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return word[0] === whole[0];
}

/** Words that abbreviations leave out. */
const small = new Set('and de der des die du et for in la le of on the und'.split(' '));

function wordsIn(name: string): string[] {
  return undressed(name)
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word));
}

/** A name without its article and what tells it from others of that name: `The Lancet (London, England)`. */
function undressed(name: string): string {
  return name
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/^the\s+/i, '')
    .replace(/\s&\s/g, ' and ');
}

/** Short names in capitals are printed so: `PLOS ONE`. */
function isInOneCase(text: string): boolean {
  return /\p{L}{5}/u.test(text) && (!/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
