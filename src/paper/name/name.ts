import { wordsOf } from '../word-table.ts';

/** Particles that belong to the family name: `Luc Van Gool`, `Javier Del Ser`. */
const particles = new Set(
  wordsOf('al bin da das de del della den der di do dos du el la le ten ter van von zu'),
);

/** A name in a script that puts the family name first. */
const familyFirstScript = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

const suffix = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;

/** A name as written, divided: given names, family name with its particles, suffix. */
export interface NameParts {
  given: string;
  family: string;
  suffix: string;
}

/**
 * Divides a personal name as it is written in western order (`Hal Daumé III`) or with commas
 * (`Daumé, Hal`, `Daumé, III, Hal`), or in Chinese, Japanese or Korean script (`山田 太郎`). The family
 * name is the last word, with the particles before it and the name that `y` joins to it (`Agüera y
 * Arcas`). A particle in first place counts only in lower case.
 */
export function nameParts(name: string): NameParts {
  const [before = '', ...behind] = name.split(',').map((part) => part.trim());
  const after = behind.find((part) => suffix.test(part));
  const given = behind.filter((part) => part !== after).join(', ');
  if (given !== '') return { given, family: before, suffix: after ?? '' };
  const words = before.split(/\s+/);
  if (isFamilyFirst(before)) return { given: words.slice(1).join(' '), family: words[0] ?? '', suffix: '' };
  const tail = after ?? (words.length > 1 && suffix.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '');
  let start = words.length - 1;
  while (start > 0 && isParticle(words, start - 1)) start--;
  if (start > 1 && words[start - 1] === 'y') start -= 2;
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' '), suffix: tail };
}

/** Whether a name is in a script that puts the family name first. */
export function isFamilyFirst(name: string): boolean {
  return familyFirstScript.test(name);
}

function isParticle(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  return particles.has(index === 0 ? word : word.toLowerCase());
}

/** What names are sorted by: family name first, without case and accents. */
export function sortName(name: string): string {
  const { family, given } = nameParts(name);
  return `${family} ${given}`
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * A name divided for a citation; `undefined` where it has no parts: that of a group, and one with
 * the word that divides names in BibTeX.
 */
export function dividedName(name: string): NameParts | undefined {
  return isGroup(name) || /(?:^|\s)and(?:\s|$)/i.test(name) ? undefined : nameParts(name);
}

/** Whether a name is that of a group: `Nexa AI Team`, `Gemini Team, Google`, `The ATLAS Collaboration`. */
export function isGroup(name: string): boolean {
  return /\b(?:team|collaboration|consortium|group|labs?|institute|university|project|community)(?:,|$)/i.test(
    name.trim(),
  );
}
