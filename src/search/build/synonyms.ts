import { termsOf } from '../../meaning/term.ts';
import type { Synonyms } from '../format/files.ts';
import { thesaurus } from './thesaurus.ts';

/**
 * What the words of the thesaurus may also be called on a shelf, by the terms that it has: the terms
 * of a name -> other names, as written. Names that the shelf doesn't have stand for others as well,
 * and nothing stands for them.
 */
export function synonymsAmong(shelfTerms: ReadonlySet<string>): Synonyms {
  const others = new Map<string, Map<string, string>>();
  for (const group of thesaurus) {
    const names = new Map(group.split(', ').map((name) => [termsOf(name).join(' '), name]));
    const known = [...names].filter(([terms]) => terms.split(' ').every((term) => shelfTerms.has(term)));
    for (const terms of names.keys()) {
      const found = others.get(terms) ?? new Map();
      for (const [other, name] of known) if (other !== terms) found.set(other, name);
      if (found.size > 0) others.set(terms, found);
    }
  }
  return Object.fromEntries(
    [...others]
      .map(([terms, found]): [string, string[]] => [terms, [...found.values()].sort()])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
