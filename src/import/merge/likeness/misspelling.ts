import { yearsApart } from './detail.ts';
import type { Traits } from './traits.ts';
import { authorsOf, contradiction, type Verdict } from './verdict.ts';

/** Titles that begin alike and are of one first author; empty where that says too little. */
export function beginningOf({ title, surnames, isGeneric }: Traits): string {
  const [surname] = surnames;
  return isGeneric || surname === undefined || title.length < leastMisspeltChars
    ? ''
    : `${surname} ${title.slice(0, 10)}`;
}

/** A shorter title, in letters, can differ from another in one letter and mean something else. */
const leastMisspeltChars = 24;

/** Doubts that two titles which differ in a letter or two are two papers. */
export function misspeltVerdict(a: Traits, b: Traits): Verdict {
  const apart = yearsApart(a, b);
  const isLike =
    a.title !== b.title &&
    a.numbers === b.numbers &&
    authorsOf(a, b) === 'same' &&
    apart <= 2 &&
    !contradiction(a, b) &&
    isMisspelling(a.title, b.title);
  return isLike ? { is: 'doubt', why: 'their titles differ in a letter or two' } : { is: 'two' };
}

/** Whether two texts are the same but for two letters next to each other. */
function isMisspelling(a: string, b: string): boolean {
  const mostLetters = 2;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= mostLetters;
}
