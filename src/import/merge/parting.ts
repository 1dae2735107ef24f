import type { Decision } from '../../content/duplicates.ts';
import { idOf } from '../../paper/id.ts';
import type { ExistingPaper } from '../content.ts';
import type { Candidate } from '../entry/candidate.ts';
import { existingTraits } from './existing.ts';
import type { Traits } from './likeness/traits.ts';
import { isSameFingerprint } from './likeness/verdict.ts';

/** A work that is to be placed: what is known of it, and the ids that it asked for. */
interface PlacedWork {
  candidates: readonly Candidate[];
  traits: Traits;
  keys: readonly string[];
  titles: readonly string[];
  ids: readonly string[];
}

/** Whether a curator said that two works are two. */
export type IsParted = (a: PlacedWork, b: PlacedWork) => boolean;

/**
 * The decisions below `different`, as they are for works that have no id as yet: a work is the one with an
 * id where it asked for that, shares an identifier with its file or has its title. `t-2` is also the id of
 * a further work with the title of `t`.
 */
export function partingOf(decisions: readonly Decision[], papers: readonly ExistingPaper[]): IsParted {
  if (decisions.length === 0) return () => false;
  const wanted = new Set(decisions.flatMap(({ ids }) => ids));
  const files = new Map(
    papers.flatMap((paper) => {
      const names = [paper.id, ...paper.record.aliases].filter((name) => wanted.has(name));
      return names.map((name) => [name, existingTraits(paper)] as const);
    }),
  );
  const fits = (
    { traits, keys, titles, ids }: PlacedWork,
    id: string,
    isOpen: boolean,
  ): 'surely' | 'perhaps' | undefined => {
    if (ids.includes(id)) return 'surely';
    const file = files.get(id);
    if (file) {
      const hasKey = file.keys.some((key) => keys.includes(key));
      const isTitled = file.traits.title === traits.title;
      // A file that holds two works, since one of them has no file yet, has the keys of both.
      if (!isOpen && (hasKey || isSameFingerprint(file.traits, traits))) return 'surely';
      return isTitled || (isOpen && hasKey) ? 'perhaps' : undefined;
    }
    const bases = titles.map(idOf);
    return bases.includes(id) || bases.includes(id.replace(/-\d+$/, '')) ? 'perhaps' : undefined;
  };
  return (a, b) =>
    decisions.some(({ ids }) => {
      const isOpen = ids.some((id) => !files.has(id));
      const [ofA, ofB] = [a, b].map((work) => {
        const found = ids
          .map((id) => ({ id, fit: fits(work, id, isOpen) }))
          .filter(({ fit }) => fit !== undefined);
        const sure = found.filter(({ fit }) => fit === 'surely');
        return (sure.length > 0 ? sure : found).map(({ id }) => id);
      });
      if (!ofA || !ofB || !ofA.some((x) => ofB.some((y) => x !== y))) return false;
      if (ofA.length === 1 && ofB.length === 1) return true;
      // Which of the ids each has can't be told: they are two, unless they are one entry come twice.
      if (a.keys.some((key) => b.keys.includes(key))) return false;
      return a.keys.length + b.keys.length > 0 || !isSameFingerprint(a.traits, b.traits);
    });
}
