import { earliestDay } from '../../paper/date/calendar.ts';
import { firstSuchDay } from '../../paper/date/date.ts';
import type { ListingChrome } from '../formats/format.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';

/** The day of a listing and whether its year was inferred. */
export interface ListingDay {
  day: string;
  inferred: boolean;
}

/** What is known of the dates of a listing's papers. */
export interface DatedPaper {
  published?: string | undefined;
  arxiv?: string | undefined;
}

/**
 * The day of a listing. A printed day without a year is `given`, where that is such a day, else the
 * first one on or after the newest paper of the listing. `undefined` where nothing tells it.
 */
export function listingDay(
  printed: ListingChrome['day'],
  papers: readonly DatedPaper[],
  given?: string,
): ListingDay | undefined {
  if (!printed) return given === undefined ? undefined : { day: given, inferred: false };
  const { month, day, year } = printed;
  if (year !== undefined) {
    const exact = firstSuchDay(month, day, `${year}-01-01`);
    return exact?.startsWith(String(year)) ? { day: exact, inferred: false } : undefined;
  }
  if (given !== undefined && firstSuchDay(month, day, given) === given)
    return { day: given, inferred: false };
  const newest = newestDay(papers);
  const inferred = newest && firstSuchDay(month, day, newest);
  return inferred ? { day: inferred, inferred: true } : undefined;
}

/** The first day that the newest date can mean; arXiv ids stand in where no date is known. */
function newestDay(papers: readonly DatedPaper[]): string | undefined {
  const known = papers.flatMap(({ published }) => (published ? [earliestDay(published)] : []));
  const days = known.length > 0 ? known : papers.flatMap(({ arxiv }) => monthOf(arxiv));
  return days.reduce<string | undefined>((a, b) => (a && a > b ? a : b), undefined);
}

/** The month in which an arXiv id of the present scheme was given: `2507.01925` is of July 2025. */
function monthOf(arxiv: string | undefined): string[] {
  const [, year, month] = /^(\d\d)(0[1-9]|1[0-2])\.\d/.exec(arxiv ?? '') ?? [];
  return year && month ? [`20${year}-${month}-01`] : [];
}

/** What a curator should know of a listing's day. `given` is the day that the command named. */
export function dayProblems(
  place: Place,
  listed: ListingDay | undefined,
  given: string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const note = (what: string, remedy: string) => problems.push(problemAt('note', place, what, remedy));
  if (given !== undefined && listed?.day !== given)
    note(`--day ${given} was not used: the listing prints another day`, 'Correct the one that is wrong.');
  if (!listed) note('the day of the listing is not known', 'Give it with --day, as 2025-07-04.');
  if (listed?.inferred)
    note(
      `the day of the listing has no year; ${listed.day} was inferred, the first such day on or after its newest paper`,
      `Where that is wrong, delete listings/${listed.day}.yaml and import the file again with --day.`,
    );
  return problems;
}
