import { isFamilyFirst, nameParts } from '../name.ts';
import { isUndividedName } from './undivided-name.ts';

/**
 * A name as references write it: `{ first: 'H.', last: 'Daumé', suffix: 'III' }`. A group, a single
 * name and a name in a script that puts the family first have `last` alone.
 */
export interface Person {
  /** Given names, whole. */
  given: string;
  /** Given names, shortened: `J.-P. K.`. */
  initials: string;
  /** Family name with its particles. */
  last: string;
  suffix: string;
}

/** The parts of a name as written. */
export function personOf(name: string): Person {
  if (isUndividedName(name) || isFamilyFirst(name))
    return { given: '', initials: '', last: name, suffix: '' };
  const { given, family, suffix } = nameParts(name);
  return { given, initials: initialsOf(given), last: family, suffix };
}

/** `Family, Given, Suffix`, of what is there. */
export function inverted({ last, suffix }: Person, given: string): string {
  return [last, given, suffix].filter(Boolean).join(', ');
}

/** `Given Family Suffix`, of what is there. */
export function upright({ last, suffix }: Person, given: string): string {
  return [given, last, suffix].filter(Boolean).join(' ');
}

/** `Jean-Paul K` gives `J.-P. K.`; what doesn't begin with a letter that has a case stays. */
function initialsOf(given: string): string {
  return given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => (/^[\p{Lu}\p{Ll}]/u.test(part) ? `${[...part][0]?.toUpperCase()}.` : part))
        .join('-'),
    )
    .join(' ');
}
