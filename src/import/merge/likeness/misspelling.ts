import { isWithinChanges } from '../../../paper/near-name.ts';
import { yearsApart } from './detail.ts';
import type { Traits } from './traits.ts';
import { authorsOf, contradiction, type Verdict } from './verdict.ts';

/** A shorter title, in letters, can differ from another in one letter and mean something else. */
const leastMisspeltChars = 12;

/** Of a title with fewer letters no more than one is wrong. */
const leastTwiceMisspeltChars = 24;

/** So many letters at the beginning or the end of two titles are the same where one is misspelt. */
const comparedChars = 8;

/** What titles are looked up by that begin or end alike and are of one first author; empty where that says too little. */
export function endsOf({ title, surnames, isGeneric }: Traits): string[] {
  const [surname] = surnames;
  if (isGeneric || surname === undefined || title.length < leastMisspeltChars) return [];
  const plain = oneSpelling(title);
  return [`${surname} ${plain.slice(0, comparedChars)}-`, `${surname} -${plain.slice(-comparedChars)}`];
}

/** Doubts that two titles which differ in a letter or two, or are spelt as in two countries, are two papers. */
export function misspeltVerdict(a: Traits, b: Traits): Verdict {
  const isLike =
    a.title !== b.title &&
    a.numbers === b.numbers &&
    authorsOf(a, b) === 'same' &&
    yearsApart(a, b) <= (Math.min(a.title.length, b.title.length) < leastTwiceMisspeltChars ? 0 : 2) &&
    !contradiction(a, b) &&
    isMisspelling(a.title, b.title);
  return isLike ? { is: 'doubt', why: 'their titles differ in a letter or two' } : { is: 'two' };
}

function isMisspelling(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < leastTwiceMisspeltChars ? 1 : 2;
  const [one, other] = [oneSpelling(a), oneSpelling(b)];
  // What differs in digits is another part or version.
  return one.replace(/\D/g, '') === other.replace(/\D/g, '') && isWithinChanges(one, other, most);
}

/** British spelling as American, wherever its letters stand. */
function oneSpelling(title: string): string {
  return title
    .replace(/(?<=[a-z]{2})our/g, 'or')
    .replace(/(?<=[a-z]{2})is(?=(?:e[ds]?|ing|ation)(?![a-z]*is))/g, 'iz')
    .replace(/ys(?=e[ds]?|ing)/g, 'yz')
    .replace(/ll(?=ed|ing|er)/g, 'l')
    .replace(/tre(?![a-z]?e)/g, 'ter')
    .replace(/ogue/g, 'og')
    .replace(/[ao]e/g, 'e');
}
