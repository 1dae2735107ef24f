import { dividedName, isFamilyFirst, type NameParts } from '../name/name.ts';

/**
 * A name as references write it. A group, a single name and a name in a script that puts the family
 * name first have `family` alone.
 */
export interface Person extends NameParts {
  /** Given names, shortened: `J.-P. K.`. */
  initials: string;
}

/** The parts of a name as written. */
export function personOf(name: string): Person {
  const undivided = { given: '', family: name, suffix: '' };
  const parts = isFamilyFirst(name) ? undivided : (dividedName(name) ?? undivided);
  return { ...parts, initials: initialsOf(parts.given) };
}

/** `Family, Given, Suffix`, of what is there. */
export function inverted({ family, suffix }: Person, given: string): string {
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** `Given Family Suffix`, of what is there. */
export function upright({ family, suffix }: Person, given: string): string {
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** `Jean-Paul K` gives `J.-P. K.`; what doesn't begin with a letter that has a case stays. */
function initialsOf(given: string): string {
  return given
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/[^\s-]+/gu, (part) =>
      /^[\p{Lu}\p{Ll}]/u.test(part) ? `${[...part][0]?.toUpperCase()}.` : part,
    )
    .replace(/\s+/g, ' ');
}
