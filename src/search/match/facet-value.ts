import { termOf, wordParts } from '../../meaning/term.ts';
import type { OpenFacet } from '../format/facet.ts';
import { lettersFor, typedNames } from './letters.ts';
import { nearTerms } from './spelling.ts';

/** The papers that have a value of such a name, or such an id, in one of the facets. */
export function papersWithValue(
  facets: readonly OpenFacet[],
  isMeant: (name: string, id: string) => boolean,
): Set<number> {
  return new Set(
    facets.flatMap(({ values, papersOf }) =>
      values.flatMap(([id, ...names], value) =>
        names.some((name) => isMeant(name, id)) ? papersOf(value) : [],
      ),
    ),
  );
}

/** The papers with a value of such a name; where there is none, with unknown words read as the nearest ones in names. */
export function papersWithName(
  facets: readonly OpenFacet[],
  words: readonly string[],
  isMeant: (name: string, words: readonly string[]) => boolean,
): Set<number> {
  const found = papersWithValue(facets, (name) => isMeant(name, words));
  if (found.size > 0) return found;
  const known = new Map<string, number>();
  for (const part of facets.flatMap(({ values }) =>
    values.flatMap(([, ...names]) => names.flatMap(wordParts)),
  ))
    known.set(part, (known.get(part) ?? 0) + 1);
  const terms = [...known].map(([term, papers]) => ({ term, papers }));
  const read = words.map((word) => (known.has(word) ? word : (nearTerms(word, terms)[0]?.term ?? word)));
  return papersWithValue(facets, (name) => isMeant(name, read));
}

/** Whether a name has all these words, or their beginnings, in any order. */
export function hasWords(name: string, words: readonly string[]): boolean {
  const parts = typedNames(name).flatMap(wordParts).flatMap(lettersFor);
  return words.every((word) => parts.some((part) => part.startsWith(word) || termOf(part) === termOf(word)));
}
