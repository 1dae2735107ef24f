import { titleKey } from '../../paper/id.ts';
import { isGroup, nameParts } from '../../paper/name/name.ts';
import type { FieldValues } from '../../paper/paper.ts';
import { lettersOf, unaccented } from '../../paper/wording/letters.ts';
import { tellingWords } from '../../paper/wording/title-words.ts';

/** How sure it is that what a service found is the paper that was looked for. */
export type Match = 'certain' | 'possible' | 'none';

/** Longer texts that are the same word for word are one abstract. */
const leastAbstractChars = 200;

/** Titles that share more of their words than this may be those of one paper, and where the authors differ than that. */
const leastSharedWords = 0.5;
const leastSharedOfOthers = 0.8;

/**
 * Whether a service found the paper, asked for its title. Certain is a match of the whole title whose
 * first author has the same surname and whose year is the same or the next, or whose abstract is the
 * same; with the title alone it is possible.
 */
export function matchOf(known: Partial<FieldValues>, found: Partial<FieldValues>): Match {
  if (!known.title || !found.title || titleKey(known.title) === '') return 'none';
  if (titleKey(known.title) !== titleKey(found.title)) return 'none';
  const isSaid = hasSameFirstAuthor(known, found) && isNearYear(known.published, found.published);
  return isSaid || isSameAbstract(known.abstract, found.abstract) ? 'certain' : 'possible';
}

/** Whether what a service has under an identifier can be the paper that has it: titles change, but not wholly. */
export function isPlausible(known: Partial<FieldValues>, found: Partial<FieldValues>): boolean {
  if (!known.title || !found.title) return true;
  if (hasSameFirstAuthor(known, found) || titleKey(known.title) === titleKey(found.title)) return true;
  const [a, b] = [tellingWords(known.title), tellingWords(found.title)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const isOthers = surname(known.authors?.[0]) !== '' && surname(found.authors?.[0]) !== '';
  return shared > Math.min(a.size, b.size) * (isOthers ? leastSharedOfOthers : leastSharedWords);
}

function hasSameFirstAuthor(known: Partial<FieldValues>, found: Partial<FieldValues>): boolean {
  const [a, b] = [surname(known.authors?.[0]), surname(found.authors?.[0])];
  return a !== '' && a === b;
}

function surname(name = ''): string {
  return unaccented(isGroup(name) ? name : nameParts(name).family).replace(/[^\p{L}]+/gu, '');
}

function isNearYear(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1;
}

function isSameAbstract(a = '', b = ''): boolean {
  const [first, second] = [a, b].map(lettersOf);
  return (first ?? '').length >= leastAbstractChars && first === second;
}
