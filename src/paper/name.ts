/** Lower-case parts that belong to the family name: `Luc Van Gool`, `Javier Del Ser`. */
const particles = new Set([
  'al', 'bin', 'da', 'das', 'de', 'del', 'della', 'den', 'der', 'di', 'do', 'dos', 'du', 'el', 'la', 'le', 'ten',
  'ter', 'van', 'von', 'zu',
]);

const suffix = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;

/** A name as written, divided: given names, family name with its particles, suffix. */
export interface NameParts {
  given: string;
  family: string;
  suffix: string;
}

/**
 * Divides a personal name as it is written in western order (`Hal Daumé III`) or with a comma
 * (`Daumé, Hal`). The last word is the family name, with the particles before it.
 */
export function nameParts(name: string): NameParts {
  const [before = '', after] = name.split(/,\s*/, 2);
  if (after !== undefined && !suffix.test(after)) return { given: after.trim(), family: before.trim(), suffix: '' };
  const words = before.trim().split(/\s+/);
  const tail = after ?? (words.length > 1 && suffix.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '');
  let start = words.length - 1;
  while (start > 1 && particles.has((words[start - 1] ?? '').toLowerCase())) start--;
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' '), suffix: tail };
}

/** What names are sorted by: family name first, without case and accents. */
export function sortName(name: string): string {
  const { family, given } = nameParts(name);
  return `${family} ${given}`.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** Whether a name is that of a group: `Nexa AI Team`, `The ATLAS Collaboration`. */
export function isGroup(name: string): boolean {
  return /\b(?:team|collaboration|consortium|group|labs?|institute|university|project|community)$/i.test(name.trim());
}
