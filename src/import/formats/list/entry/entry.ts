import { furtherAuthorsName, onlyFirstAuthors } from '../../../../paper/name/further-authors.ts';
import { isByline } from '../segment/bylines.ts';
import { isCitation } from '../segment/citations.ts';
import { areCoAuthors, onlyCoAuthors } from '../segment/co-authors.ts';
import type { TextRun } from '../segment/run.ts';
import { segmented } from '../segment/segment.ts';
import type { Segment, Segmented } from '../segment/segment-type.ts';
import { hasIdentifier, writtenDoi } from '../words/identifiers.ts';
import { isFrontPage, leadsToPaper, wholeAddress } from '../words/label.ts';
import { entryAuthors, leavesOutOthers } from './authors.ts';
import { saidKind } from './kind.ts';
import { addLinks, hasPaperNext } from './links.ts';
import { emptyWords, notesOf } from './notes.ts';
import { addPlaces, monthOfArxiv } from './places.ts';
import { referenceText, withReference } from './reference.ts';
import { bestOf, candidatesOf, type TitleCandidate } from './title.ts';
import { innerSegments } from './title-parts.ts';
import { wordCount } from './title-score.ts';

/** An entry as it was read, and how sure it is to be a paper. */
export interface ReadEntry {
  fields: Record<string, unknown>;
  /** Whether it links to a paper. */
  hasPaper: boolean;
  /** Whether it names a venue or a server of preprints, a date, its authors. */
  hasVenue: boolean;
  hasDate: boolean;
  hasPeople: boolean;
  /** Whether it says by whom it is: `by Ann Roe`. */
  hasByline: boolean;
  /** Whether the title itself leads to something that is no paper, and no link to a paper stands right behind it. */
  leadsElsewhere: boolean;
  /** Where the title leads. */
  address?: string;
}

/** What an entry with a title says of its paper, under the record's names. */
export function readEntry(entry: Segmented, title: TitleCandidate): ReadEntry {
  const { text, segments } = entry;
  const own = segments[title.from] as Segment;
  const inner = innerSegments(own, title, text);
  const before = segments.slice(0, title.from);
  const behind = [...inner.after, ...segments.slice(title.until + 1)];
  const after = behind.filter((each) => saidKind(each) === undefined);
  const type = behind.map(saidKind).find((kind) => kind !== undefined);
  const fields: Record<string, unknown> = { title: inner.title, ...(type && { type }) };
  const { hasPaper, further } = addLinks(fields, segments, title);
  const doi = hasIdentifier(fields) ? undefined : writtenDoi(text);
  if (doi !== undefined) fields['doi'] = doi;
  const { authors, hasOthers } = entryAuthors([...before, ...inner.before], after);
  const places = [...before, ...inner.before, ...after].flatMap((each) =>
    isNameOfSite(each) ? [] : (each.place ?? []),
  );
  addPlaces(fields, places);
  fields['published'] = monthOfArxiv(fields);
  if (fields['published'] === undefined) delete fields['published'];
  const notes = [...places.flatMap(({ remark }) => remark ?? []), ...notesOf(text, before, after, fields)];
  if (authors.length > 0) fields['authors'] = authors;
  const tag = tagOf(before);
  if (tag && tag.href !== undefined && leadsToPaper(tag.href) && /(?:.*\p{Lu}){2}|\.$/u.test(tag.text))
    fields['venue'] ??= tag.text;
  else if (tag) notes.unshift(tag.text);
  const short = tag ? undefined : shortName(text, before, own);
  const extra = {
    ...(short && { 'short name': short }),
    ...(hasOthers && authors.length > 0 && { [furtherAuthorsName]: onlyFirstAuthors }),
    ...(segments.some(areCoAuthors) && authors.length > 0 && { [furtherAuthorsName]: onlyCoAuthors }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    ...(further.length > 0 && { 'further addresses': further.join(' ') }),
    ...fileOf([own, ...segments]),
  };
  if (Object.keys(extra).length > 0) fields['extra'] = extra;
  const mayBeReference = before.some(({ kind }) => kind === 'people' || kind === 'text');
  const reference = inner.reference ?? (mayBeReference ? referenceText(text, segments) : undefined);
  const whole = reference === undefined ? fields : withReference(fields, reference);
  return {
    fields: whole,
    hasPaper,
    hasVenue: whole['venue'] !== undefined || places.some(({ isPreprint }) => isPreprint === true),
    hasDate: whole['published'] !== undefined,
    hasPeople: whole['authors'] !== undefined,
    hasByline: after.some(isByline),
    leadsElsewhere:
      own.href !== undefined && /^https?:/i.test(own.href) && !leadsToPaper(own.href) && !hasPaperNext(after),
    ...(own.href !== undefined && { address: own.href }),
  };
}

/** What an entry says that is but a citation which leads to the paper: `[Roe and Berg (1986)](…)`. */
export function citedFields({ segments }: Segmented): Record<string, unknown> | undefined {
  const [cited, ...others] = segments.filter(({ kind }) => kind !== 'mark' && kind !== 'label');
  if (!cited || others.length > 0 || !isCitation(cited) || cited.href === undefined) return undefined;
  const fields: Record<string, unknown> = {
    authors: cited.people,
    ...(leavesOutOthers.test(cited.text) && { extra: { [furtherAuthorsName]: onlyFirstAuthors } }),
  };
  addLinks(fields, segments);
  addPlaces(fields, [cited.place ?? {}]);
  return hasIdentifier(fields) ? fields : undefined;
}

/** Whether a conference or an archive is but named, with a link to its own site: `try [arXiv](https://arxiv.org)`. */
function isNameOfSite({ href, place }: Segment): boolean {
  return href !== undefined && isFrontPage(href) && place?.published === undefined;
}

/** Words in brackets before the title, where lists have the venue: `[[CVM](…)] Title`. */
function tagOf(before: readonly Segment[]): Segment | undefined {
  const texts = before.filter(({ kind }) => kind === 'text');
  const [first] = texts;
  return first &&
    texts.length === 1 &&
    first.depth > 0 &&
    wordCount(first.text) <= 4 &&
    first.style !== 'picture'
    ? first
    : undefined;
}

/** The name by which a list calls the paper before its title: `**ReGrip**: "ReGrip: Grasping Again"`. */
function shortName(text: string, before: readonly Segment[], own: Segment): string | undefined {
  const named = before.filter(({ kind, style }) => kind === 'text' && style !== 'picture');
  const [name] = named;
  if (!name || named.length > 1 || wordCount(name.text) > 4 || !/\p{L}/u.test(name.text)) return undefined;
  const title = text.slice(own.start, own.end).toLowerCase();
  return title.startsWith(name.text.toLowerCase()) || emptyWords.test(name.text) ? undefined : name.text;
}

/** Where a PDF lies beside the list; no address leads there. */
function fileOf(segments: readonly Segment[]): Record<string, string> {
  const file = segments.find(
    ({ href }) => href !== undefined && wholeAddress(href) === undefined && leadsToPaper(href),
  )?.href;
  return file === undefined ? {} : { file };
}

/** What an entry that has no siblings says of its paper; `undefined` where it is none. */
export function loneEntryFields(runs: readonly TextRun[]): Record<string, unknown> | undefined {
  const entry = segmented(runs);
  const title = bestOf(candidatesOf(entry), ({ score }) => score);
  if (!title) return undefined;
  const { fields, hasPaper, hasPeople, hasVenue, hasDate } = readEntry(entry, title);
  return hasPaper || (hasPeople && (hasVenue || hasDate)) ? fields : undefined;
}
