import { isUndividedName } from '../../paper/citation/undivided-name.ts';
import { nameParts } from '../../paper/name.ts';

/**
 * A name in a form that Zotero divides correctly: the family name with its particles and suffix, a
 * comma, the given names; a group's name with a comma behind it.
 */
export function filedName(name: string): string {
  if (isUndividedName(name)) return `${name},`;
  const { given, family, suffix } = nameParts(name);
  return given === '' ? name : `${[family, suffix].filter(Boolean).join(' ')}, ${given}`;
}
