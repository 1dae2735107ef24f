import { phraseReader } from '../../meaning/phrase.ts';

/** The terms of some texts, by the texts that have them. */
export interface ComparedTerms {
  /** Those of two texts and more, the ones of the most texts first; `texts` are places in the list of texts. */
  shared: { term: string; texts: number[] }[];
  /** For each text, those that no other has. */
  own: string[][];
}

/** At most this many terms are named. */
const maxShared = 12;
const maxOwn = 8;

/**
 * What some texts have in common and what each has alone: only the longest of terms within each other, those
 * of several words and those that are repeated first, in the order of the texts.
 */
export function comparedTerms(texts: readonly string[]): ComparedTerms {
  const read = phraseReader();
  const found = texts.map((text) => read(text));
  const holders = new Map<string, number[]>();
  for (const [at, terms] of found.entries())
    for (const name of terms.keys()) holders.set(name, [...(holders.get(name) ?? []), at]);
  const holdersOf = (name: string) => holders.get(name) ?? [];
  const writtenOf = (name: string) => found.find((terms) => terms.has(name))?.get(name) ?? name;
  const wordsOf = (name: string) => name.split(' ').length;
  const shared = longest([...holders.keys()].filter((name) => holdersOf(name).length > 1))
    .sort((a, b) => holdersOf(b).length - holdersOf(a).length || wordsOf(b) - wordsOf(a))
    .slice(0, maxShared);
  return {
    shared: shared.map((name) => ({ term: writtenOf(name), texts: holdersOf(name) })),
    own: found.map((terms) =>
      longest([...terms.keys()].filter((name) => holdersOf(name).length === 1))
        .sort((a, b) => wordsOf(b) - wordsOf(a))
        .slice(0, maxOwn)
        .map(writtenOf),
    ),
  };
}

/** Those that are no part of another. */
function longest(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)));
}
