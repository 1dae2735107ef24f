import { namesIn } from '../../values/names/names.ts';
import { andOthers } from '../words/people.ts';

/** Names before a title are sure where some have initials or others are left out. */
export function isSurePeople(text: string): boolean {
  const names = namesIn(text.replace(andOthers, '')) ?? [];
  return (
    andOthers.test(text) ||
    names.some((name) => /\p{Lu}\./u.test(name)) ||
    (names.length > 2 && names.every((name) => /\s/.test(name)))
  );
}
