import { namesIn } from '../values/names.ts';
import { printedDate } from '../values/printed-date.ts';
import { divideAddress } from './identifiers.ts';
import { addressField, isPaperLabel, isPaperPlace, linkField, wholeAddress } from './label.ts';
import type { TextRun } from './run.ts';
import { entryPrefix, titleOf } from './title.ts';

/** An entry, and its fields where it is a paper. */
export interface FoundEntry {
  line: number;
  text: string;
  fields: Record<string, unknown> | undefined;
}

/** Conferences and journals as lists name them, with or without a year. */
const venue =
  /\b(?:(?:Findings of )?(?:ACL|EMNLP|NAACL|EACL|AACL|COLING|CoNLL|TACL|NeurIPS|NIPS|ICLR|ICML|AAAI|IJCAI|CVPR|ICCV|ECCV|WACV|BMVC|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ICRA|IROS|CoRL|RSS|RA-?L|HRI|CHI|UIST|CSCW|SIGGRAPH(?: Asia)?|ICSE|FSE|ASE|ISSTA|USENIX|NDSS|CCS|S&P|OSDI|SOSP|ASPLOS|ISCA|MICRO|HPCA|DAC|DATE|ICCAD|INTERSPEECH|ICASSP|MICCAI|ISBI|COLM|COLT|AISTATS|UAI|TMLR|JMLR|JAIR|TPAMI|PAMI|IJCV|TIP|TNNLS|TKDE|TOG|T-?RO|IJRR|Nature(?: [A-Z]\w+)*|Science(?: [A-Z]\w+)*|Cell|PNAS|eLife|EJOR|CPAIOR|CP|SODA|STOC|FOCS|PODC|VLDB|SIGMOD|ICDE|ICDM|SDM|ECML(?:-PKDD)?|PAKDD|ISMIR|NIME|arXiv|Arxiv|ArXiv|bioRxiv|medRxiv|OpenReview)\b(?:[\s'’,-]*(?:19|20)?\d{2}\b)?)/;

/** The first conference or journal that a text names. */
export function venueIn(text: string): string | undefined {
  return venue
    .exec(text.replace(/https?:\S+/g, ' '))?.[0]
    ?.trim()
    .replace(/[\s,'’-]+$/, '');
}

/**
 * What an entry of a list says of a paper, under the record's names; `undefined` where it is none: it has a
 * link to a paper, or authors with a year or a venue. `isOfPapers` is false where the heading above says
 * that other things are listed: then only a link to a paper counts; `isCertain` is true where it is known to be
 * a paper.
 */
export function entryFields(
  runs: readonly TextRun[],
  isOfPapers = true,
  isCertain = false,
): Record<string, unknown> | undefined {
  const found = titleOf(runs);
  if (!found) return undefined;
  const fields: Record<string, unknown> = { title: cleanTitle(found.title) };
  const hasPaper = addLinks(fields, runs, found.run) || isCertain;
  const plain = found.after.filter(({ href }) => href === undefined);
  const rest = [found.before, ...plain.map(({ text }) => text), ...badgesOf(found.after)].join(' ');
  const people = authorsIn(found.after, found.before);
  const place = venueIn(rest);
  const published = dateIn(rest);
  if (!hasPaper && !(isOfPapers && people.length > 0 && (place || published))) return undefined;
  if (people.length > 0) fields['authors'] = people;
  if (place && !/^(?:arxiv|openreview)/i.test(place)) fields['venue'] = place;
  if (published) fields['published'] = published;
  return fields;
}

/** Puts the links of an entry into its fields; whether one of them leads to a paper. */
function addLinks(fields: Record<string, unknown>, runs: readonly TextRun[], title: TextRun): boolean {
  let hasPaper = false;
  for (const [at, run] of runs.entries()) {
    const href = wholeAddress(run.href ?? '');
    if (href === undefined) continue;
    const isTitle = run === title;
    const label = /^https?:/i.test(run.text) ? labelBefore(runs, at) : run.text;
    const field =
      (isTitle ? undefined : linkField(label)) ?? addressField(href) ?? (isTitle ? 'paper' : 'project');
    if (isPaperPlace(href) || (!isTitle && isPaperLabel(label) && addressField(href) !== 'code'))
      hasPaper = true;
    divideAddress(fields, field, href);
  }
  return hasPaper;
}

/** The words before a bare address: `Code: https://...`. */
function labelBefore(runs: readonly TextRun[], at: number): string {
  const before = runs[at - 1];
  return before?.href === undefined ? (/([\p{L} ]{2,30})[:：]\s*$/u.exec(before?.text ?? '')?.[1] ?? '') : '';
}

/** A title without what marks it: pictures, dates before it, quotation marks, a full stop. */
export function cleanTitle(title: string): string {
  const bare = title
    .replace(/(?:\p{So}|\u{fe0f}|\u{200d})+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare
    .slice(entryPrefix(bare).length)
    .replace(/^["“«]|["”»]$/g, '')
    .replace(/(?<!\.)[.,;:]$/, '')
    .trim();
}

/** Short links that name a venue or a year, as badges do. */
function badgesOf(runs: readonly TextRun[]): string[] {
  return runs
    .filter(({ href, text }) => href !== undefined && /\b(?:19|20)\d{2}\b/.test(text) && text.length < 40)
    .map(({ text }) => text);
}

/** The names in italics behind the title, or in plain text behind or before it that is a list of names. */
function authorsIn(after: readonly TextRun[], before: string): string[] {
  const plain = after
    .filter(({ href }) => href === undefined)
    .map(({ text }) => text)
    .join('');
  const italics = italicTexts(after);
  const candidates = [
    ...italics,
    plain.replace(/^[\s"”.,:–—-]+/, '').split(/(?<!\b\p{Lu})[.;(]\s|\s[–—-]\s|\[/u)[0] ?? '',
    before.slice(entryPrefix(before).length).replace(/[\s.,:"“«]+$/, ''),
  ];
  for (const candidate of candidates) {
    const text = candidate
      .replace(venue, '')
      .replace(/\([^)]*\)/g, '')
      .replace(/^\s*(?:by|authors?:)\s+/i, '')
      .replace(/[\s.,]*(?:(?:19|20)\d{2})?[\s.,]*$/, '');
    const names = namesIn(text) ?? [];
    const hasOthers = /\bet\.? al\b/i.test(candidate);
    if (
      names.length > 0 &&
      names.every(isName) &&
      (names.length > 1 || hasOthers || italics.includes(candidate)) &&
      names.some((name) => name.includes(' '))
    )
      return names;
  }
  return [];
}

function italicTexts(runs: readonly TextRun[]): string[] {
  const texts: string[] = [];
  let isOpen = false;
  for (const { isItalic, href, text } of runs) {
    if (!isItalic || href !== undefined) isOpen = text.trim() === '' && isOpen;
    else if (isOpen) texts.push(`${texts.pop()}${text}`);
    else {
      texts.push(text);
      isOpen = true;
    }
  }
  return texts;
}

/** Whether a text reads like a person's name: one to five words, the first with a capital. */
export function isName(text: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s+(?:[\p{L}\p{M}'’.-]+)){0,4}$/u.test(text) && text.length <= 40
  );
}

function dateIn(text: string): string | undefined {
  const plain = text.replace(/https?:\S+|\b\d{4}\.\d{4,5}(?:v\d+)?\b/g, ' ');
  const [, year, month] = /(?<![\d.])((?:19|20)\d{2})[-/.](0?[1-9]|1[0-2])(?!\d)/.exec(plain) ?? [];
  if (year && month) return `${year}-${month.padStart(2, '0')}`;
  const named =
    /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2})?,?\s+(?:19|20)\d{2})\b/i.exec(
      plain,
    )?.[1];
  if (named) return printedDate([named]);
  return /(?<![\d.])((?:19|20)\d{2})(?!\d)/.exec(plain)?.[1];
}
