import { fieldOfName } from '../table/aliases.ts';
import { columnMap } from '../table/columns.ts';
import { rowFields } from '../table/row.ts';
import { addLink } from './identifiers.ts';
import { addressField, isPaperAddress, isPaperLabel, linkField, wholeAddress } from './label.ts';
import { peopleIn } from './people.ts';
import { lineEnd, type TextRun } from './run.ts';
import { placeOf } from './venue.ts';

/** What the lines below an entry say of it. */
export interface Details {
  fields: Record<string, unknown>;
  /** Whether one of them leads to a paper. */
  hasPaper: boolean;
}

const label = /^[^\p{L}\p{N}[]*([\p{L}][\p{L} /-]{1,24}?\d?)(?:\s*\([^)]{1,20}\))?\s*[:：]\s*/u;
const nothing = /^(?:none|null|n\/a|na|-|todo|tbd|coming soon|unknown|not (?:yet )?available|无)?$/i;

/** The fields of an entry that says them in lines of their own, `Date: August 10, 2026`, and what is left as a note. */
export function detailsOf(lines: readonly (readonly TextRun[])[]): Details {
  const labelled: Record<string, string> = {};
  const links: Record<string, unknown> = {};
  const notes: string[] = [];
  let hasPaper = false;
  let authors: string[] | undefined;
  for (const runs of lines) {
    const text = lineText(runs);
    const [whole = '', name] = label.exec(text) ?? [];
    const value = text.slice(whole.length).trim();
    const isNamed = name !== undefined && !/^https?$/i.test(name.trim());
    for (const run of runs) {
      const href = wholeAddress(run.href ?? '');
      if (run.href !== undefined && isPaperAddress(run.href)) hasPaper = true;
      if (href === undefined) continue;
      const words = isNamed && linkField(run.text) === undefined ? name : run.text;
      if (isPaperLabel(words) && !/github\.com/.test(href)) hasPaper = true;
      if ((linkField(words) ?? addressField(href)) !== undefined) addLink(links, words, href);
      else if (!isNamed)
        notes.push(
          run.text.trim() === '' || /^https?:/.test(run.text) ? href : `${run.text.trim()} (${href})`,
        );
    }
    const rest = withoutLinks(runs);
    const people = isNamed ? undefined : peopleIn(rest, true);
    const places = isNamed || !arePlaces(rest) ? [] : rest.split(/[;；]/).map((part) => placeOf(part) ?? {});
    if (
      isNamed &&
      linkField(name) !== undefined &&
      (nothing.test(value) || rest.replace(label, '').trim() === '')
    )
      continue;
    if (isNamed && !nothing.test(value) && !/^https?:\S+$/.test(value))
      labelled[/^key$/i.test(name) ? 'keywords' : /^abs$/i.test(name) ? 'abstract' : name] = value;
    else if (people && authors === undefined) authors = people;
    else if (places.length > 0)
      for (const { venue, published, awards } of places)
        Object.assign(links, withoutUndefined({ venue, published: links['published'] ?? published, awards }));
    else if (!/^[\W_]*$/u.test(rest.replace(/\p{L}/gu, 'x')) && !isOnlyLabels(rest)) notes.push(text);
  }
  const fields: Record<string, unknown> = {
    ...rowFields(unbracketed(labelled), columnMap(Object.keys(labelled))),
  };
  const place = placeOf(String(fields['publisher'] ?? ''));
  if (place) {
    delete fields['publisher'];
    if (place.venue) fields['venue'] ??= place.venue;
  }
  const own = placeOf(String(fields['venue'] ?? ''));
  if (own?.isPreprint) delete fields['venue'];
  if (own?.published) fields['published'] ??= own.published;
  if (authors) fields['authors'] ??= authors;
  if (notes.length > 0) fields['extra'] = { ...Object(fields['extra']), note: notes.join(' ') };
  return { fields: { ...links, ...fields }, hasPaper };
}

/**
 * Whether lines say but what belongs to the entry above: labels with their values, links by labels, people, a place.
 * Half of them must do so for certain.
 */
export function areDetails(lines: readonly (readonly TextRun[])[], isList: boolean): boolean {
  const sure = lines.filter(isDetail).length;
  if (!isList) return sure === lines.length;
  return (
    sure > 0 &&
    (lines.length > 2 ? sure >= lines.length / 2 : sure === lines.length || lines.every(isNamedLink)) &&
    lines.every((line) => isDetail(line) || mayBeDetail(line))
  );
}

function isDetail(runs: readonly TextRun[]): boolean {
  const named = labelBefore(runs);
  const rest = withoutLinks(runs);
  return (
    (named !== undefined && isKnownLabel(named)) ||
    /^https?:\S+$/.test(lineText(runs)) ||
    isLinkLine(runs) ||
    (!hasTitledLink(runs) && (peopleIn(rest) !== undefined || arePlaces(rest)))
  );
}

/** Whether a line has a label of its writer's own, or links of a few words. */
function mayBeDetail(runs: readonly TextRun[]): boolean {
  const named = labelBefore(runs);
  const rest = withoutLinks(runs).replace(label, '');
  if (named !== undefined && (rest === '' || /^https?:\S+$/.test(rest) || !hasTitledLink(runs)))
    return wordCount(rest) <= 40;
  return isOnlyLabels(withoutLinks(runs)) && !hasTitledLink(runs);
}

/** Whether a line is a label of its writer's own and an address. */
function isNamedLink(runs: readonly TextRun[]): boolean {
  const rest = withoutLinks(runs);
  return (
    isDetail(runs) ||
    (labelBefore(runs) !== undefined && rest.replace(label, '') === '') ||
    (isOnlyLabels(rest) && !hasTitledLink(runs))
  );
}

/** Whether a text is a place or several: `arXiv 1904; CVPR workshop 2019`. */
function arePlaces(text: string): boolean {
  return text.split(/[;；]/).every((part) => placeOf(part) !== undefined);
}

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}

/** The words before a colon at the beginning of a line, outside of links. */
function labelBefore(runs: readonly TextRun[]): string | undefined {
  const at = runs.findIndex(({ href }) => href !== undefined);
  const before = lineText(at < 0 ? runs : runs.slice(0, at));
  return label.exec(before)?.[1];
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

/** Whether a line holds nothing but links by their labels: `[[Paper]](…) [[Code]](…)`. */
export function isLinkLine(runs: readonly TextRun[]): boolean {
  return (
    runs.some(({ href }) => href !== undefined) &&
    runs.every(({ href, text }) =>
      href === undefined
        ? isOnlyLabels(text)
        : linkField(text) !== undefined ||
          /^https?:/.test(text) ||
          placeOf(text) !== undefined ||
          !/\p{L}/u.test(text),
    )
  );
}

function isOnlyLabels(text: string): boolean {
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

function lineText(runs: readonly TextRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u2028]+/g, ' ')
    .trim();
}

function withoutLinks(runs: readonly TextRun[]): string {
  return lineText(runs.filter(({ href, isPicture }) => href === undefined && isPicture !== true))
    .replace(/\[\s*\]|\(\s*\)/g, ' ')
    .trim();
}

/** Runs cut at the ends of lines. */
export function linesIn(runs: readonly TextRun[], ends: string | RegExp = /[\n\u2028]/): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    const parts = run.href === undefined ? run.text.split(ends) : [run.text];
    for (const [at, text] of parts.entries()) {
      if (at > 0) lines.push([]);
      if (text !== '' || run.href !== undefined) lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => line.some(({ text, href }) => text.trim() !== '' || href !== undefined));
}

/** Lines as the runs of one text. */
export function joinedLines(lines: readonly (readonly TextRun[])[]): TextRun[] {
  return lines.flatMap((line) => [...line, { text: lineEnd, isBold: false, isItalic: false }]);
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** `[agents], [planning]` as `agents; planning`. */
function unbracketed(row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      /^\[[^\]]*\](?:\s*,\s*\[[^\]]*\])*$/.test(value.trim())
        ? value
            .trim()
            .replace(/\]\s*,\s*\[/g, '; ')
            .replace(/^\[|\]$/g, '')
        : value,
    ]),
  );
}
