import { detailNames, isDifferent, yearsApart } from './detail.ts';
import type { Traits } from './traits.ts';

/** At most so many years lie between two dates of one paper, where its authors can't say that it is one. */
const mostYearsApart = 1;

/** A title with at least so many letters tells a work where nothing speaks against it. */
const leastTitleChars = 24;

/**
 * Why it can't be told that two works of one title are one paper, where the authors of one of them aren't
 * known; `undefined` where it can. The same abstract or address tells it, else a title that is hardly that
 * of another work; two works of a short title are one only where one of them says no more than the other.
 */
export function anonymousDoubt(a: Traits, b: Traits): string | undefined {
  if (hasCommon(textsOf(a), textsOf(b))) return undefined;
  const hasLink = hasCommon(a.links, b.links);
  const isOneNamed = a.surnames.length + b.surnames.length > 0;
  if (hasOtherKeys(a, b) && (isOneNamed || !hasLink)) return 'one file has both, and authors are missing';
  if (hasLink) return undefined;
  if (yearsApart(a, b) > mostYearsApart) return 'one has no authors, and they are of other years';
  if (placeDetails.some((name) => isDifferent(a, b, name)))
    return 'one has no authors, and they stand in other places';
  if (a.title.length >= leastTitleChars) return undefined;
  const hasOtherPages = a.pages.size > 0 && b.pages.size > 0;
  const hasOtherTexts = a.abstracts.size > 0 && b.abstracts.size > 0;
  return !hasOtherPages && !hasOtherTexts && (isFormOf(a, b) || isFormOf(b, a))
    ? undefined
    : 'their title is short, and one has no authors';
}

const placeDetails = ['volume', 'issue', 'pages', 'number'] as const;

/** Whether a work says nothing of authors and place that the other doesn't say as well. */
function isFormOf(work: Traits, other: Traits): boolean {
  return (
    work.surnames.length === 0 &&
    yearsApart(work, other) <= 0 &&
    detailNames.every(
      (name) =>
        work.details[name] === '' || withoutYear(work.details[name]) === withoutYear(other.details[name]),
    )
  );
}

/** The name of a conference is given with its year or without. */
const withoutYear = (text: string) => text.replace(/(?:19|20)\d{2}$/, '');

/** Whether a file gives the two works other citation keys. */
function hasOtherKeys(a: Traits, b: Traits): boolean {
  return [...a.citationKeys].some(([file, keys]) => {
    const others = b.citationKeys.get(file) ?? [];
    return others.length > 0 && !hasCommon(keys, others);
  });
}

const textsOf = ({ abstracts }: Traits) => [...abstracts.values()].flat();

function hasCommon(some: Iterable<string>, others: Iterable<string>): boolean {
  const known = new Set(others);
  return [...some].some((each) => known.has(each));
}
