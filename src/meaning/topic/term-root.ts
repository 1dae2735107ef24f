import { wordsOf } from '../../paper/word-table.ts';
import type { Term } from './term-list.ts';
import { nounsOf } from './word/adjective.ts';
import { cognateOf } from './word/cognate.ts';

/** Words with which a term says nothing that it doesn't say without them. */
const addedHeads = new Set(
  wordsOf('model problem task method system algorithm approach framework technique'),
);

/**
 * A function that gives what terms of one meaning have in common, by their words in the singular: `vehicle routing` and
 * `vehicle routing problem`, `swarm of robots` and `robot swarm`, `robotic control` and `robot control`. An adjective is
 * taken for a noun where that is among `terms`.
 */
export function rootReader(
  terms: readonly Pick<Term, 'key' | 'words'>[],
): (words: readonly string[]) => string {
  const known = new Set(terms.flatMap(({ words, key }) => (words.length === 1 ? key : [])));
  const nouns = new Map<string, string>();
  const nounOf = (word: string) => {
    const noun = nouns.get(word) ?? nounsOf(word).find((noun) => known.has(noun)) ?? word;
    nouns.set(word, noun);
    return noun;
  };
  return (words) => {
    const needed = words.length > 2 && addedHeads.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
    return turned(needed)
      .map((word, at, all) => cognateOf(at + 1 < all.length || all.length === 1 ? nounOf(word) : word))
      .join('');
  };
}

/** The words in the order of a compound: `type theory` for `theory of type`. */
function turned(words: readonly string[]): readonly string[] {
  const at = words.indexOf('of');
  return at > 0 ? [...words.slice(0, at - 1), ...words.slice(at + 1), ...words.slice(at - 1, at)] : words;
}

/** Terms of one meaning, the most frequent first, but adjectives behind their nouns. */
export function nounsFirst<T extends Pick<Term, 'key' | 'words' | 'texts'>>(terms: readonly T[]): T[] {
  const keys = new Set(terms.map(({ key }) => key));
  const isAdjective = ({ key }: T) => nounsOf(key).some((noun) => keys.has(noun));
  return terms.toSorted(
    (a, b) =>
      Number(isAdjective(a)) - Number(isAdjective(b)) ||
      b.texts.length - a.texts.length ||
      a.words.length - b.words.length ||
      (a.key < b.key ? -1 : 1),
  );
}
