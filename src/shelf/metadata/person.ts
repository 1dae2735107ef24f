import { dividedName } from '../../paper/name/name.ts';

/**
 * A name in a form that Zotero divides correctly: the family name with its particles and suffix, a
 * comma, the given names; a group's name with a comma behind it.
 */
export function filedName(name: string): string {
  const parts = dividedName(name);
  if (!parts) return `${name},`;
  const { given, family, suffix } = parts;
  return given === '' ? name : `${[family, suffix].filter(Boolean).join(' ')}, ${given}`;
}
