import { fieldOfName } from '../../table/columns/column-field.ts';
import { lineText, withoutLinks } from '../lines.ts';
import type { TextRun } from '../segment/run.ts';
import { segmented } from '../segment/segment.ts';
import { isAllLabel, linkField } from '../words/label.ts';
import { peopleIn, readsLikeProse } from '../words/people.ts';
import { appearanceOf } from '../words/venue.ts';

export const labelAtStart = /^[^\p{L}\p{N}[]*([\p{L}][\p{L} /-]{1,24}?\d?)(?:\s*\([^)]{1,20}\))?\s*[:：]\s*/u;

/**
 * Whether lines say but what belongs to the entry above: labels with their values, links by labels, people, a place.
 * Half of them must do so for certain.
 */
export function areDetails(lines: readonly (readonly TextRun[])[], isList: boolean): boolean {
  if (!isList) return lines.every(isDetail);
  let sure = 0;
  for (const line of lines) {
    if (isDetail(line)) sure++;
    else if (!isLikelyDetail(line)) return false;
  }
  return (
    sure > 0 &&
    (lines.length > 2 ? sure >= lines.length / 2 : sure === lines.length || lines.every(isNamedLink))
  );
}

function isDetail(runs: readonly TextRun[]): boolean {
  const named = labelBefore(runs);
  const rest = withoutLinks(runs);
  return (
    (named !== undefined && isKnownLabel(named)) ||
    /^https?:\S+$/.test(lineText(runs)) ||
    isLinkLine(runs) ||
    (!hasTitledLink(runs) &&
      !readsLikeProse(rest) &&
      (peopleIn(rest) !== undefined || arePeopleOrPlaces(runs)))
  );
}

/** Whether a line may say what belongs to the entry above. */
export function mayBeDetail(runs: readonly TextRun[]): boolean {
  return isLikelyDetail(runs) || isDetail(runs);
}

/** Whether a line has a label of its writer's own, or links of a few words. */
function isLikelyDetail(runs: readonly TextRun[]): boolean {
  const named = labelBefore(runs);
  const rest = withoutLinks(runs).replace(labelAtStart, '');
  if (named !== undefined && (rest === '' || /^https?:\S+$/.test(rest) || !hasTitledLink(runs)))
    return wordCount(rest) <= 40;
  return isOnlyLabels(withoutLinks(runs)) && !hasTitledLink(runs);
}

/** Whether a line is a label of its writer's own and an address. */
function isNamedLink(runs: readonly TextRun[]): boolean {
  const rest = withoutLinks(runs);
  return (
    isDetail(runs) ||
    (labelBefore(runs) !== undefined && rest.replace(labelAtStart, '') === '') ||
    (isOnlyLabels(rest) && !hasTitledLink(runs))
  );
}

/** Whether a line says people and places, `A. Berg, B. Roe. ICML 2019`, and nothing else but links by their labels. */
function arePeopleOrPlaces(runs: readonly TextRun[]): boolean {
  const { segments } = segmented(runs);
  return (
    segments.some(({ kind, href }) => (kind === 'people' || kind === 'place') && href === undefined) &&
    segments.every(({ kind }) => kind !== 'text')
  );
}

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}

/** The words before a colon at the beginning of a line, outside of links. */
function labelBefore(runs: readonly TextRun[]): string | undefined {
  const at = runs.findIndex(({ href }) => href !== undefined);
  const before = lineText(at < 0 ? runs : runs.slice(0, at));
  return labelAtStart.exec(before)?.[1];
}

/** Whether a link has words enough for a title. */
function hasTitledLink(runs: readonly TextRun[]): boolean {
  return runs.some(
    ({ href, text }) =>
      href !== undefined &&
      linkField(text) === undefined &&
      (text.split(/\s+/).length >= 3 || text.length >= 25) &&
      !/^https?:/.test(text),
  );
}

/** Whether words before a colon are called as a field is, or as the lines below entries often are. */
function isKnownLabel(name: string): boolean {
  return (
    fieldOfName(name.replace(/\d+$/, '')) !== undefined ||
    linkField(name) !== undefined ||
    /^(?:tl;?dr|affiliations?|institutions?|organi[sz]ations?|task|env|session|presenter|comments?|notes?|bib(?:tex)?|metrics?|highlights?|contributions?)$/i.test(
      name.trim(),
    )
  );
}

/** An identifier with its label: `DOI: 10.5555/1`. */
const identifier = /^\s*(?:doi|arxiv|pmid|pmcid)\s*[:：]?\s*\S+\s*$/i;

/** Whether a line holds nothing but links by their labels: `[[Paper]](…) [[Code]](…)`. */
export function isLinkLine(runs: readonly TextRun[]): boolean {
  return (
    runs.some(({ href }) => href !== undefined) &&
    runs.every(({ href, text }) =>
      href === undefined
        ? isOnlyLabels(text)
        : (linkField(text) !== undefined && (isAllLabel(text) || identifier.test(text))) ||
          /^https?:/.test(text) ||
          appearanceOf(text) !== undefined ||
          !/\p{L}/u.test(text),
    )
  );
}

export function isOnlyLabels(text: string): boolean {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .every(
      (word) =>
        word === '' ||
        linkField(word) !== undefined ||
        /^(?:and|or|coming|soon|none|official|x?\d{1,2})$/i.test(word),
    );
}
