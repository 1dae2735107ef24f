import { furtherAuthorsName } from '../../../paper/further-authors.ts';
import { referenceFields } from '../pasted/reference.ts';
import { namesIn } from '../values/names.ts';
import { addLink } from './identifiers.ts';
import { isPaperAddress, isPaperLabel, linkField, wholeAddress } from './label.ts';
import { andOthers } from './people.ts';
import type { TextRun } from './run.ts';
import { isSurePeople, laterPlace, type Segment, type Segmented, segmented } from './segment.ts';
import { bestOf, type Candidate, candidatesOf, cleanTitle, wordsOf } from './title.ts';
import { type Place, placeOf, venueIn } from './venue.ts';

/** An entry as it was read, and how sure it is to be a paper. */
export interface ReadEntry {
  fields: Record<string, unknown>;
  /** Whether it links to a paper. */
  hasPaper: boolean;
  /** Whether it names a venue or a server of preprints, a date, its authors. */
  hasVenue: boolean;
  hasDate: boolean;
  hasPeople: boolean;
  /** Whether the title itself leads to something that is no paper, and no link to a paper stands right behind it. */
  leadsElsewhere: boolean;
  /** Where the title leads. */
  address?: string;
}

/** What an entry with a title says of its paper, under the record's names. */
export function readEntry(entry: Segmented, title: Candidate): ReadEntry {
  const { text, segments } = entry;
  const own = segments[title.from] as Segment;
  const inner = innerSegments(own, title, text);
  const before = segments.slice(0, title.from);
  const after = [...inner.after, ...segments.slice(title.until + 1)];
  const fields: Record<string, unknown> = { title: inner.title };
  const hasPaper = addLinks(fields, segments, title);
  const { authors, hasOthers } = authorsOf([...before, ...inner.before], after);
  const places = [...before, ...inner.before, ...after]
    .filter(({ kind }) => kind === 'place')
    .map(({ place }) => place as Place);
  addPlaces(fields, places);
  fields['published'] = monthOfArxiv(fields);
  if (fields['published'] === undefined) delete fields['published'];
  const notes = notesOf(text, before, after, fields);
  if (authors.length > 0) fields['authors'] = authors;
  const tag = tagOf(before);
  if (tag && tag.href !== undefined && isPaperAddress(tag.href) && /(?:.*\p{Lu}){2}|\.$/u.test(tag.text))
    fields['venue'] ??= tag.text;
  else if (tag) notes.unshift(tag.text);
  const short = tag ? undefined : shortName(text, before, own);
  const extra = {
    ...(short && { 'short name': short }),
    ...(hasOthers &&
      authors.length > 0 && { [furtherAuthorsName]: 'the source names only the first authors' }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    ...fileOf(own),
  };
  if (Object.keys(extra).length > 0) fields['extra'] = extra;
  const isReference = before.some(({ kind }) => kind === 'people') && own.href === undefined;
  const reference = inner.reference ?? (isReference ? referenceText(text, segments) : undefined);
  const whole = reference === undefined ? fields : withReference(fields, reference);
  return {
    fields: whole,
    hasPaper,
    hasVenue: fields['venue'] !== undefined || places.some(({ isPreprint }) => isPreprint === true),
    hasDate: fields['published'] !== undefined,
    hasPeople: authors.length > 0,
    leadsElsewhere:
      own.href !== undefined &&
      /^https?:/i.test(own.href) &&
      !isPaperAddress(own.href) &&
      !hasPaperNext(after),
    ...(own.href !== undefined && { address: own.href }),
  };
}

/** What an entry that has no siblings says of its paper; `undefined` where it is none. */
export function loneEntryFields(runs: readonly TextRun[]): Record<string, unknown> | undefined {
  const entry = segmented(runs);
  const title = bestOf(candidatesOf(entry), ({ score }) => score);
  if (!title) return undefined;
  const { fields, hasPaper, hasPeople, hasVenue, hasDate } = readEntry(entry, title);
  return hasPaper || (hasPeople && (hasVenue || hasDate)) ? fields : undefined;
}

/** The title without the place and date that stand in the same link: `[Title (CVPR 2020)](…)`. */
function innerSegments(own: Segment, { title }: Candidate, text: string) {
  const none = {
    title,
    before: [] as Segment[],
    after: [] as Segment[],
    reference: undefined as string | undefined,
  };
  if ((own.href === undefined && own.style !== 'quoted') || /[$\\]/.test(own.text)) return none;
  const within = segmented([{ text: own.text, isBold: false, isItalic: false }]);
  if (!within.segments.some(isSureInTitle)) return none;
  const best = bestOf(candidatesOf(within), ({ score }) => score);
  if (!best || wordsOf(best.title) < Math.min(3, wordsOf(title) / 2)) return none;
  const [first, last] = [within.segments[best.from] as Segment, within.segments[best.until] as Segment];
  const isPlace = (segment: Segment) =>
    isSureInTitle(segment) ||
    segment.kind === 'others' ||
    (segment.kind === 'mark' && !/[\p{L}\p{N}]/u.test(segment.text));
  // Their places are those in the text of the entry.
  const base = text.indexOf(own.text, own.start);
  const moved = (segment: Segment) => ({ ...segment, start: segment.start + base, end: segment.end + base });
  const before = within.segments.slice(0, best.from).map(moved);
  const after = within.segments.slice(best.until + 1).map(moved);
  const others = best.slot.startsWith('quoted') ? before : [...before, ...after];
  if (!others.every(isPlace)) return none;
  const reference = before.some(({ kind }) => kind === 'people') ? own.text : undefined;
  return { title: cleanTitle(within.text.slice(first.start, last.end)), before, after, reference };
}

/** Whether what stands in the same link as the title is surely a place or its authors, and no words of the title. */
function isSureInTitle({ kind, place, text, depth }: Segment): boolean {
  if (kind === 'people') return isSurePeople(text);
  return (
    kind === 'place' &&
    (depth > 0 ||
      place?.isPreprint === true ||
      (place?.published !== undefined && venueIn(text) !== undefined) ||
      !/[\p{L}]{2}/u.test(text))
  );
}

/** Puts the links of an entry into its fields; whether one of them leads to a paper. */
function addLinks(fields: Record<string, unknown>, segments: readonly Segment[], title: Candidate): boolean {
  let hasPaper = false;
  const isTitle = (at: number) => at >= title.from && at <= title.until;
  const ordered = [...segments.keys()].sort((a, b) => Number(isTitle(b)) - Number(isTitle(a)));
  for (const at of ordered) {
    const segment = segments[at] as Segment;
    if (segment.href === undefined) continue;
    const href = wholeAddress(segment.href);
    if (
      isPaperAddress(segment.href) &&
      (isTitle(at) || segment.kind !== 'text' || wordsOf(segment.text) <= 2)
    )
      hasPaper = true;
    if (href === undefined || isIllustration(segment, String(fields['title']))) continue;
    const label = isTitle(at) ? '' : labelOf(segments, at);
    // Another paper that the entry names is not this one.
    if (!isTitle(at) && segment.kind === 'text' && wordsOf(segment.text) > 2 && isPaperAddress(href))
      continue;
    if (!isTitle(at) && isPaperLabel(label) && linkField(label) !== 'code' && !isCodePlace(href))
      hasPaper = true;
    addLink(fields, label, href, isTitle(at));
  }
  return hasPaper;
}

/** Whether a link to the paper follows with nothing said in between. */
function hasPaperNext(after: readonly Segment[]): boolean {
  const said = after.findIndex(
    ({ kind, href, text }) => kind === 'text' && href === undefined && wordsOf(text) > 3,
  );
  return after
    .slice(0, said < 0 ? after.length : said)
    .some(
      ({ kind, href, text }) =>
        href !== undefined &&
        kind !== 'text' &&
        (isPaperAddress(href) || (isPaperLabel(text) && !isCodePlace(href))),
    );
}

/** Whether a picture shows the paper, and leads but to itself. */
function isIllustration({ style, text, href = '' }: Segment, title: string): boolean {
  return (
    style === 'picture' &&
    (key(text) === key(title) || /\/assets\/|\.(?:png|jpe?g|gif|svg|webp|mp4)(?:$|\?)/i.test(href))
  );
}

function isCodePlace(href: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|huggingface\.co\/(?!papers))/.test(href);
}

/** The words of a link, or those before a bare address: `Code: https://…`. */
function labelOf(segments: readonly Segment[], at: number): string {
  const { text } = segments[at] as Segment;
  if (text !== '' && !/^https?:/i.test(text)) return text;
  const before = segments[at - 1];
  return before?.href === undefined
    ? (/([\p{L} ]{2,30})[:：]?\s*$/u.exec(before?.text ?? '')?.[1] ?? '')
    : '';
}

/** The people of an entry: the first names behind the title, or else before it, with those that follow at once. */
function authorsOf(before: readonly Segment[], after: readonly Segment[]) {
  for (const segments of [after, before]) {
    const first = segments.findIndex(({ kind }) => kind === 'people');
    if (first < 0) continue;
    const authors: string[] = [];
    let hasOthers = false;
    const level = segments[first]?.depth ?? 0;
    for (const { kind, people, text, depth } of segments.slice(first)) {
      // In brackets behind names stands where they work.
      if (kind === 'people' && depth > level) continue;
      if (kind === 'people') {
        authors.push(...(people ?? []));
        if (andOthers.test(text)) hasOthers = true;
      } else if (kind === 'others') hasOthers = true;
      else if (kind !== 'mark' && depth === 0) break;
    }
    return { authors: [...new Set(authors)], hasOthers };
  }
  return { authors: [], hasOthers: false };
}

/** `arXiv 2002` is February 2020, where the paper's number says so. */
function monthOfArxiv({ published, arxiv }: Record<string, unknown>): unknown {
  const [, year, month] = /^(\d{2})(0[1-9]|1[0-2])$/.exec(String(published)) ?? [];
  return year !== undefined && String(arxiv).startsWith(String(published)) ? `20${year}-${month}` : published;
}

/** Names of publishers, which say less than a journal's. */
const publisher = /^(?:IEEE|ACM|USENIX|Springer|Elsevier|Wiley)$/i;

function addPlaces(fields: Record<string, unknown>, places: readonly Place[]): void {
  const awards = places.flatMap((place) => place.awards ?? []);
  if (awards.length > 0) fields['awards'] = [...new Set(awards)];
  for (const { venue, published, volume, issue, arxiv } of places) {
    if (arxiv !== undefined) fields['arxiv'] ??= arxiv;
    if (volume !== undefined) fields['volume'] ??= volume;
    if (issue !== undefined) fields['issue'] ??= issue;
    if (venue !== undefined && (fields['venue'] === undefined || publisher.test(String(fields['venue']))))
      fields['venue'] = venue;
    const known = fields['published'];
    if (published === undefined) continue;
    // A month says more than the year of a venue.
    if (known === undefined || published.length > String(known).length) fields['published'] = published;
  }
}

/** Leftovers that say nothing. */
const empty =
  /^(?:bib(?:tex)?|cite|and|or|with|by|on|in|at|see|from|to|for|of|also|here|coming soon|todo|tbd|none|null|n\/a|na|code|official|unofficial|the|a|an|new|hot|update[ds]?)?$/i;

/** What else an entry says: remarks before and behind the title; a likely place behind it goes to the fields instead. */
function notesOf(
  text: string,
  before: readonly Segment[],
  after: readonly Segment[],
  fields: Record<string, unknown>,
): string[] {
  const notes: string[] = [];
  let last: Segment | undefined;
  const isSaid = ({ kind, href, style, text: own }: Segment) =>
    kind === 'text' &&
    !(href !== undefined && wordsOf(own) <= 2 && linkField(own) !== undefined) &&
    style !== 'picture';
  for (const segment of after) {
    const isProse =
      segment.kind === 'label' &&
      last !== undefined &&
      !last.isClosed &&
      segment.depth === 0 &&
      segment.text !== '';
    if (!isSaid(segment) && !isProse) {
      if (segment.kind !== 'mark') last = undefined;
      continue;
    }
    if (key(segment.text) === key(fields['title'])) continue;
    const place =
      fields['venue'] === undefined && wordsOf(segment.text) <= 7 ? laterPlace(segment) : undefined;
    if (place?.venue !== undefined && notes.length === 0) {
      fields['venue'] = place.venue;
      fields['published'] ??= place.published;
      continue;
    }
    const isOther = segment.href !== undefined && isPaperAddress(segment.href);
    const said = isOther ? `${segment.text} (${segment.href})` : segment.text;
    if (last && !isOther && last.end <= segment.start)
      notes.push(`${notes.pop()}${text.slice(last.end, segment.start)}${segment.text}`);
    else notes.push(said);
    last = segment;
  }
  const ahead = before
    .filter((segment) => isSaid(segment) && wordsOf(segment.text) > 4)
    .map((segment) => segment.text);
  return [...ahead, ...notes]
    .map((note) =>
      note
        .replace(/\b(?:codes?|data|paper|project)?\s*(?:is |are )?com+ing soon\b/gi, ' ')
        .replace(/[\s\u2028]+/g, ' ')
        .replace(/^[\s|,;:·•>–—-]+|[\s|,;:·•<]+$/g, '')
        .replace(/(?:\p{So}|\u{fe0f}|\u{200d})+/gu, '')
        .trim(),
    )
    .filter((note) => !empty.test(note) && /[\p{L}\p{N}]{2}/u.test(note));
}

/** Words in brackets before the title, where lists have the venue: `[[CVM](…)] Title`. */
function tagOf(before: readonly Segment[]): Segment | undefined {
  const texts = before.filter(({ kind }) => kind === 'text');
  const [first] = texts;
  return first &&
    texts.length === 1 &&
    first.depth > 0 &&
    wordsOf(first.text) <= 4 &&
    first.style !== 'picture'
    ? first
    : undefined;
}

/** The name by which a list calls the paper before its title: `**ReGrip**: "ReGrip: Grasping Again"`. */
function shortName(text: string, before: readonly Segment[], own: Segment): string | undefined {
  const named = before.filter(({ kind, style }) => kind === 'text' && style !== 'picture');
  const [name] = named;
  if (!name || named.length > 1 || wordsOf(name.text) > 4 || !/\p{L}/u.test(name.text)) return undefined;
  const title = text.slice(own.start, own.end).toLowerCase();
  return title.startsWith(name.text.toLowerCase()) || empty.test(name.text) ? undefined : name.text;
}

/** Where a PDF lies beside the list; no address leads there. */
function fileOf({ href }: Segment): Record<string, string> {
  return href !== undefined && wholeAddress(href) === undefined && isPaperAddress(href) ? { file: href } : {};
}

/** The text of an entry up to the links by their labels, which are no part of a reference. */
function referenceText(text: string, segments: readonly Segment[]): string {
  const end = segments.find(({ href, kind }) => href !== undefined && kind === 'label')?.start ?? text.length;
  return text
    .slice(0, end)
    .replace(/[\s\u2028[(|]+$/, '')
    .replace(/[\u2028\s]+/g, ' ');
}

/** Fields with what the entry says as a printed reference: volume, pages, the whole name of the journal. */
function withReference(fields: Record<string, unknown>, written: string): Record<string, unknown> {
  const reference = referenceFields(written);
  const isSame = (a: unknown, b: unknown) => key(a) === key(b);
  if (!reference || !isSame(reference['title'], fields['title'])) return fields;
  const { extra: _, publisher: __, ...said } = reference;
  const all: Record<string, unknown> = { ...said, ...fields };
  const pages = String(reference['pages'] ?? '');
  const note = String(Object(fields['extra'])['note'] ?? '')
    .replace(pages, '')
    .trim();
  if (pages !== '' && fields['extra']) all['extra'] = withoutEmpty({ ...Object(fields['extra']), note });
  const authors = namesIn(reference['authors']) ?? [];
  return authors.length > ((fields['authors'] as string[] | undefined) ?? []).length
    ? { ...all, authors }
    : all;
}

function withoutEmpty(texts: Record<string, string>): Record<string, string> | undefined {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function key(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The venue of a text that is one, and a date. */
export function placeFields(text: string): Record<string, unknown> {
  const place = placeOf(text);
  return place
    ? { ...(place.venue && { venue: place.venue }), ...(place.published && { published: place.published }) }
    : {};
}
