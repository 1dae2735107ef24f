import { identifierFields } from '../../../paper/identifier-text.ts';
import { isPreprintDoi } from '../../../paper/preprint.ts';
import { anonymousDoubt } from './anonymous.ts';
import { type DetailName, detailNames, isDifferent, yearsApart } from './detail.ts';
import type { Traits } from './traits.ts';

/** Whether two works of like titles are one paper; of a doubt, why it can't be told. */
export type Verdict = { is: 'one' } | { is: 'two' } | { is: 'doubt'; why: string };

/** At most so many years lie between a preprint and its publication, or between two dates of one paper. */
export const mostYearsApart = 2;

/** A title with at least so many letters is hardly that of another work. */
const leastTellingChars = 30;

/** A work among others is compared with at most so many of the same title, identifier or beginning. */
export const mostCompared = 40;

const one: Verdict = { is: 'one' };
const two: Verdict = { is: 'two' };
const doubt = (why: string): Verdict => ({ is: 'doubt', why });

/** What is to be thought of two works that share no identifier. Works of unlike titles are two. */
export function verdictOf(a: Traits, b: Traits): Verdict {
  if (a.title !== '' && a.title === b.title) return ofEqualTitles(a, b);
  return isNearTitle(a, b) ? ofNearTitles(a, b) : two;
}

function ofEqualTitles(a: Traits, b: Traits): Verdict {
  if (a.isGeneric) return isTelling(a) && isSameFingerprint(a, b) ? one : two;
  const authors = authorsOf(a, b);
  const isFar = yearsApart(a, b) > mostYearsApart;
  if (authors === 'others') {
    if (a.title.length < leastTellingChars || isFar || contradiction(a, b)) return two;
    return doubt('they have one title and other authors');
  }
  const far = isFar ? 'there are more than two years between them' : undefined;
  const unsure = authors === 'unknown' ? anonymousDoubt(a, b) : undefined;
  const differing = contradiction(a, b) ?? far ?? difference(a, b) ?? unsure;
  if (differing) return doubt(differing);
  return authors === 'some' ? doubt('only some of their authors are the same') : one;
}

/** Titles that differ in spelling, or of which one has no subtitle, need authors and years that agree. */
function ofNearTitles(a: Traits, b: Traits): Verdict {
  if (a.isGeneric || b.isGeneric || a.numbers !== b.numbers || contradiction(a, b)) return two;
  const authors = authorsOf(a, b);
  const apart = yearsApart(a, b);
  if (authors === 'others' || apart > mostYearsApart) return two;
  const isKnown = authors === 'same' && apart >= 0 && a.surnames[0] === b.surnames[0];
  if (isKnown && !difference(a, b)) return one;
  return authors === 'same' || a.plainTitle === b.plainTitle || a.mainTitle.length >= leastTellingChars
    ? doubt('their titles are alike but not the same')
    : two;
}

/** Whether two titles are one but for accents, letters of other scripts and `and`, or but for a subtitle that one lacks. */
export function isNearTitle(a: Traits, b: Traits): boolean {
  if (a.plainTitle === '' || b.plainTitle === '') return false;
  if (a.plainTitle === b.plainTitle) return true;
  const hasSubtitle = ({ plainTitle, mainTitle }: Traits) => plainTitle !== mainTitle;
  return a.mainTitle === b.mainTitle && hasSubtitle(a) !== hasSubtitle(b);
}

/** Whether works with the title and all else of this one are this one: one of a common title has to say more. */
export function isTelling({ isGeneric, surnames, years, details }: Traits): boolean {
  return !isGeneric || (!!years && (surnames.length > 0 || details.volume !== '' || details.pages !== ''));
}

/** Whether authors, year, place and abstract are the same, known or not. */
export function isSameFingerprint(a: Traits, b: Traits): boolean {
  return fingerprintOf(a) === fingerprintOf(b);
}

/** What two entries of one work have in common where nothing was changed. */
export function fingerprintOf({ title, surnames, years, kind, details, abstracts }: Traits): string {
  const { container, volume, issue, pages } = details;
  const texts = [...abstracts.values()].flat().sort();
  const ofOwn = kind === 'paper' ? undefined : kind;
  return JSON.stringify([title, surnames, years, ofOwn, container, volume, issue, pages, texts]);
}

/** Identifiers that differ though one paper has only one of the kind; `undefined` where there are none. */
export function contradiction(a: Traits, b: Traits): string | undefined {
  for (const name of identifierFields) {
    const [own, other] = [a.identifiers[name] ?? [], b.identifiers[name] ?? []];
    if (own.length === 0 || other.length === 0 || own.some((key) => other.includes(key))) continue;
    if (name === 'doi' && isPreprintBeside(own, other)) continue;
    return `they have other ${label[name]}`;
  }
  return undefined;
}

const label = {
  arxiv: 'arXiv identifiers',
  doi: 'DOIs',
  openreview: 'OpenReview identifiers',
  pmid: 'PubMed identifiers',
  pmcid: 'PubMed Central identifiers',
} as const;

/** Whether one of two works has the DOIs of a preprint alone and the other that of a publisher, or of another server. */
function isPreprintBeside(own: readonly string[], other: readonly string[]): boolean {
  const registrants = (keys: readonly string[]) => new Set(keys.map((key) => key.split('/')[0]));
  const isPreprint = (keys: readonly string[]) =>
    keys.every((key) => isPreprintDoi(key.slice('doi:'.length)));
  if (isPreprint(own) !== isPreprint(other)) return true;
  if (!isPreprint(own)) return false;
  const known = registrants(own);
  return ![...registrants(other)].some((each) => known.has(each));
}

/** What else says that two works of one title and of the same authors are two; `undefined` where nothing does. */
function difference(a: Traits, b: Traits): string | undefined {
  if (a.kind && b.kind && a.kind !== b.kind) return `one is a ${a.kind}, the other a ${b.kind}`;
  for (const [file, texts] of a.abstracts) {
    const others = b.abstracts.get(file) ?? [];
    if (others.length > 0 && !others.some((text) => texts.includes(text)))
      return 'one file gives them different abstracts';
  }
  if (a.isPreprint !== b.isPreprint) return undefined;
  const differs = (name: DetailName) => isDifferent(a, b, name);
  // Whoever keeps two entries in one file keeps two works, or has one of them twice.
  if (isInOneFile(a, b) && (yearsApart(a, b) > 0 || detailNames.some(differs)))
    return 'one file has both, with other dates or places';
  const isElsewhere = differs('volume') || differs('pages');
  return isElsewhere && (differs('container') || differs('type') || (differs('volume') && differs('pages')))
    ? 'they were published in two places'
    : undefined;
}

function isInOneFile(a: Traits, b: Traits): boolean {
  return [...a.files].some((file) => b.files.has(file));
}

/** How many parts of a citation are the same in both; of several works that can be one, the closest is. */
export function closeness(a: Traits, b: Traits): number {
  const same = detailNames.filter((name) => a.details[name] !== '' && a.details[name] === b.details[name]);
  return same.length + (yearsApart(a, b) === 0 ? 1 : 0);
}

/** How far the authors of two works agree; unknown authors contradict nobody. */
export function authorsOf(a: Traits, b: Traits): 'same' | 'some' | 'others' | 'unknown' {
  if (a.surnames.length === 0 || b.surnames.length === 0) return 'unknown';
  const [few, many] =
    a.surnames.length <= b.surnames.length ? [a.surnames, b.surnames] : [b.surnames, a.surnames];
  const known = new Set(many);
  const shared = few.filter((name) => known.has(name)).length;
  if (shared * 2 >= few.length || a.firstName === b.firstName) return 'same';
  return shared > 0 ? 'some' : 'others';
}
