import { termsOf } from '../../meaning/term.ts';
import type { Synonyms } from '../format/files.ts';
import type { SynonymGroup } from './thesaurus.ts';

/**
 * Other names for things, by the terms of a name, as far as a shelf with these terms has them. Names
 * that the shelf doesn't have lead to others as well, but nothing leads to them.
 */
export function synonymsAmong(shelfTerms: ReadonlySet<string>, groups: readonly SynonymGroup[]): Synonyms {
  const others = new Map<string, Map<string, string>>();
  for (const group of groups) {
    const names = new Map(group.map((name) => [termsOf(name).join(' '), name]));
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
