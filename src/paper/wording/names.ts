import { nameParts } from '../name/name.ts';
import { lettersOf } from './letters.ts';

/** Whether two lists name the same people, in order, with initials or whole names, with accents or without. */
export function areSameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, at) => isSameName(name, others[at] ?? ''));
}

/** Whether `others` names the same people with more of their names, and none with less. */
export function areFinerNames(kept: readonly string[], others: readonly string[]): boolean {
  if (!areSameNames(kept, others)) return false;
  const steps = kept.map((name, at) => detailOf(others[at] ?? '') - detailOf(name));
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}

/** Whether two names can be one person's on one paper: one family name, given names that begin alike. */
export function isSameName(a: string, b: string): boolean {
  if (lettersOf(a) === lettersOf(b)) return true;
  const [one, other] = [nameParts(a), nameParts(b)];
  if (lettersOf(one.family) !== lettersOf(other.family)) return false;
  const [few, many] = [givenWords(one.given), givenWords(other.given)];
  return few.every((word, at) => {
    const same = many[at];
    return (
      same === undefined || word === same || (Math.min(word.length, same.length) === 1 && word[0] === same[0])
    );
  });
}

/** The words of given names without accents and case; `JP` is two. */
function givenWords(given: string): string[] {
  return given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word]))
    .map(lettersOf);
}

/** How much a name says: its letters, then accents, then small letters beside capitals. */
function detailOf(name: string): number {
  const accents = name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  const isInCapitals = /\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name);
  return lettersOf(name).length * 1000 + accents * 2 + (isInCapitals ? 0 : 1);
}
