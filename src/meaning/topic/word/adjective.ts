import { wordsOf } from '../../../paper/word-table.ts';

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
  ['grammatical', 'grammar'],
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
