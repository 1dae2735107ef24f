import { isUndividedName } from '../../paper/citation/undivided-name.ts';
import { nameParts } from '../../paper/name.ts';

/**
 * A name as Zotero divides it rightly: the family name with its particles and suffix, a comma, the
 * given names; of a group the comma alone.
 */
export function filedName(name: string): string {
  if (isUndividedName(name)) return `${name},`;
  const { given, family, suffix } = nameParts(name);
  return given === '' ? name : `${[family, suffix].filter(Boolean).join(' ')}, ${given}`;
}
