import { cognateOf } from './word/cognate.ts';
import { isTooGeneral } from './word/general-term.ts';
import type { WordTexts } from './word-text.ts';

/** A German noun in a title, and its stem. */
interface Noun {
  written: string;
  stem: string;
  text: number;
}

/** A noun of a compound has so many letters at least, and so many are left beside it. */
const leastLetters = 4;
const leastRest = 3;

/** A noun of compounds that titles have, too. */
export interface CompoundNoun {
  /** In the singular, as far as that is known. */
  key: string;
  /** Text -> the words with it: `Substantivflexion` and `Flexionsmorphologie` have `Flexion`. */
  texts: ReadonlyMap<number, string>;
}

/** The nouns of German titles that begin or end compounds of others, with the texts of both. */
export function compoundNouns({
  words,
  spellings,
  tokens,
  starts,
  titleEnds,
  tongues,
}: WordTexts): CompoundNoun[] {
  const nouns: Noun[] = [];
  const keys = new Map<string, string>();
  const general = new Set<string>();
  titleEnds.forEach((end, text) => {
    if (tongues[text] !== 'german') return;
    for (let place = starts[text] ?? 0; place < end; place++) {
      const { written = '', lower = '', word = 0 } = spellings[tokens[place] ?? 0] ?? {};
      const { isFunction, key } = words[word] ?? { isFunction: true, key: '' };
      if (isFunction || !/^\p{Lu}\p{Ll}{3}/u.test(written)) continue;
      const stem = cognateOf(lower);
      nouns.push({ written, stem, text });
      if (isTooGeneral([key])) general.add(stem);
      keys.set(stem, keys.get(stem) ?? key);
    }
  });
  const found = new Map<string, { texts: Map<number, string>; isPart: boolean }>();
  for (const { stem, written, text } of nouns)
    for (const part of partsOf(stem)) {
      if (!keys.has(part) || general.has(part)) continue;
      const one = found.get(part) ?? { texts: new Map<number, string>(), isPart: false };
      one.texts.set(text, written);
      one.isPart ||= part !== stem;
      found.set(part, one);
    }
  return [...found].flatMap(([stem, { texts, isPart }]) =>
    isPart ? [{ key: keys.get(stem) ?? stem, texts }] : [],
  );
}

/** A word and what may be a noun at its beginning or end. */
function partsOf(word: string): string[] {
  const parts = [word];
  for (let at = leastLetters; at <= word.length - leastRest; at++)
    parts.push(word.slice(0, at), word.slice(-at));
  return parts.filter((part) => part.length >= leastLetters);
}
