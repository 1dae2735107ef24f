import { wordsOf } from '../../paper/word-table.ts';

/** Endings of adjectives of English, the fewest letters before them, and what nouns have in their place. */
const endings: readonly (readonly [ending: string, leastLetters: number, nouns: readonly string[]])[] = [
  ['ical', 3, ['y', 'ic', 'icon', '']],
  ['istic', 5, ['ism', 'y']],
  ['ionary', 4, ['ion']],
  ['ular', 4, ['ule']],
  ['ic', 5, ['', 'y', 'e', 'ism']],
  ['ial', 3, ['e', 'ium', 'ia']],
  ['ial', 5, ['y', '']],
  ['al', 4, ['e', '', 'alism']],
  ['ian', 5, ['', 'y', 'ia']],
  ['an', 5, ['', 'a', 'e']],
  ['ese', 4, ['', 'a']],
  ['ive', 5, ['ion', 'ivism']],
  ['ist', 6, ['ism', 'y']],
];

/** Adjectives that mean something else than the noun does. */
const strange = new Set(
  wordsOf('classical critical dictionary elementary median physical practical stationary'),
);

/** Adjectives that are farther from their nouns. */
const irregular = new Map([
  ['scientific', 'science'],
  ['syntactic', 'syntax'],
]);

/** The nouns, in lower case and in the singular, that an adjective may be of: `gestural` of `gesture`, `geometric` of `geometry`. */
export function nounsOf(adjective: string): string[] {
  if (strange.has(adjective)) return [];
  const known = irregular.get(adjective);
  if (known !== undefined) return [known];
  return endings.flatMap(([ending, leastLetters, nouns]) => {
    const stem = adjective.slice(0, -ending.length);
    return adjective.endsWith(ending) && stem.length >= leastLetters ? nouns.map((noun) => stem + noun) : [];
  });
}

/** Whether a word in the singular is an adjective of one of others: `robotic` among `robot`. */
function isAdjectiveOf(word: string, others: ReadonlySet<string>): boolean {
  return nounsOf(word).some((noun) => others.has(noun));
}

/** Terms of one meaning, the most frequent first, but adjectives behind nouns. */
export function nounsFirst<T extends { key: string; texts: ArrayLike<number> }>(terms: readonly T[]): T[] {
  const keys = new Set(terms.map(({ key }) => key));
  return terms.toSorted(
    (a, b) =>
      Number(isAdjectiveOf(a.key, keys)) - Number(isAdjectiveOf(b.key, keys)) ||
      b.texts.length - a.texts.length ||
      (a.key < b.key ? -1 : 1),
  );
}
