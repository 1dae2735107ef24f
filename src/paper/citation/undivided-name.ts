import { isGroup } from '../name.ts';

/** Whether a name is never taken apart: a group's, or one with the word that divides names in BibTeX. */
export function isUndividedName(name: string): boolean {
  return isGroup(name) || /(?:^|\s)and(?:\s|$)/i.test(name);
}
