import { phraseReader } from '../../meaning/phrase.ts';

/** The terms of some texts, by who has them. */
export interface ComparedTerms {
  /** Those of two texts and more, the ones of the most texts first. */
  shared: { term: string; texts: number[] }[];
  /** For each text those that no other has. */
  own: string[][];
}

/** So many are named. */
const mostShared = 12;
const mostOwn = 8;

/**
 * What some texts have in common and what each has alone: of terms within others only the longest,
 * those of several words and those that are repeated first, in the order of the texts.
 */
export function comparedTerms(texts: readonly string[]): ComparedTerms {
  const read = phraseReader();
  const found = texts.map((text) => read(text));
  const holders = new Map<string, number[]>();
  for (const [at, terms] of found.entries())
    for (const name of terms.keys()) holders.set(name, [...(holders.get(name) ?? []), at]);
  const writtenOf = (name: string) => found.find((terms) => terms.has(name))?.get(name) ?? name;
  const worth = (name: string) => name.split(' ').length;
  const shared = longest([...holders.keys()].filter((name) => (holders.get(name)?.length ?? 0) > 1))
    .sort((a, b) => (holders.get(b)?.length ?? 0) - (holders.get(a)?.length ?? 0) || worth(b) - worth(a))
    .slice(0, mostShared);
  return {
    shared: shared.map((name) => ({ term: writtenOf(name), texts: holders.get(name) ?? [] })),
    own: found.map((terms) =>
      longest([...terms.keys()].filter((name) => holders.get(name)?.length === 1))
        .sort((a, b) => worth(b) - worth(a))
        .slice(0, mostOwn)
        .map(writtenOf),
    ),
  };
}

/** Those that are no part of another. */
function longest(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)));
}
