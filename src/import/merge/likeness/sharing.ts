import { tellingWords, titleWords } from '../../../paper/wording/title-words.ts';
import { isDifferent, yearsApart } from './detail.ts';
import type { Traits } from './traits.ts';
import { authorsOf, isNearTitle, mostYearsApart } from './verdict.ts';

/** What is looked at where two works have an identifier in common. */
export interface SharingWork {
  traits: Traits;
  /** The title as written. */
  title: string;
  /** Where it stands. */
  files: ReadonlySet<string>;
}

/**
 * Whether two works that have a key in common are one paper. Where titles and authors are unlike, one of them has
 * the identifier of another work. The DOI of a book is often given to each of its chapters, so that works
 * with unlike titles that have some authors in common, or stand in one file, are two as well, and so are those in two
 * places whose titles have no word in common. `areEntries` says that both are there at one time: a file that gives
 * one identifier to unlike titles, or to works of other people on other pages, has it wrong for one of them.
 */
export function isSharing(key: string, a: SharingWork, b: SharingWork, areEntries = false): boolean {
  if (/^(?:id|same):/.test(key) || a.title === '' || b.title === '') return true;
  if (a.traits.title === b.traits.title || isNearTitle(a.traits, b.traits)) return true;
  const areInOneFile = [...a.files].some((file) => b.files.has(file));
  if (!isUnlike(a.title, b.title)) return !areByOthersElsewhere(a, b, areEntries && areInOneFile);
  if (areEntries && areInOneFile && isWhole(a.title) && isWhole(b.title)) return false;
  const authors = authorsOf(a.traits, b.traits);
  if (authors === 'unknown') return true;
  // A program took the identifier of one work of these people for that of another.
  const areElsewhere = isDifferent(a.traits, b.traits, 'container') && !haveCommonWord(a.title, b.title);
  if (!key.startsWith('doi:')) return authors !== 'others' && !areElsewhere;
  return authors === 'same' && !areInOneFile;
}

/** Whether two works are by other people, and in another place and other years or, as one file has both, on other pages. */
function areByOthersElsewhere(
  { traits: a }: SharingWork,
  { traits: b }: SharingWork,
  areInOneFile: boolean,
): boolean {
  const isElsewhere = isDifferent(a, b, 'container') && yearsApart(a, b) > mostYearsApart;
  return authorsOf(a, b) === 'others' && (isElsewhere || (areInOneFile && isDifferent(a, b, 'pages')));
}

/** Whether fewer than half of the telling words of the shorter title are in the other. */
function isUnlike(a: string, b: string): boolean {
  const [few, many] = [tellingWords(a), tellingWords(b)].sort((x, y) => x.size - y.size);
  return !few || !many || [...few].filter((word) => many.has(word)).length * 2 < few.size;
}

/** A title of fewer words may be the short name by which a list calls a work. */
const leastTitleWords = 3;

const isWhole = (title: string) => titleWords(title).size >= leastTitleWords;

function haveCommonWord(a: string, b: string): boolean {
  const known = tellingWords(b);
  return [...tellingWords(a)].some((word) => known.has(word));
}
