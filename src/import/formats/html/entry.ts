import { addressIdentifiers, textIdentifiers } from '../../../paper/identifier-text.ts';
import { isPdfAddress } from '../../../paper/web-address.ts';
import { bibText } from '../bibtex/text.ts';
import { bibWorks, noContext } from '../bibtex/works.ts';
import { loneEntryFields } from '../list/entry/entry.ts';
import { cleanTitle } from '../list/entry/title-score.ts';
import { divideAddress } from '../list/words/identifiers.ts';
import { addressField, isPaperLabel, isPaperPlace, linkField } from '../list/words/label.ts';
import { venueIn } from '../list/words/venue.ts';
import { referenceFields } from '../pasted/reference.ts';
import { printedDate } from '../values/printed-date.ts';
import { unstoppedTitle } from '../values/title.ts';
import { isGeneral, listedBelow } from './heading.ts';
import { type HtmlLine, type HtmlRun, type NamedPart, shownText } from './lines.ts';
import { listedPeople, notName } from './people.ts';
import { citedPlace } from './place.ts';

/** What a block says of a paper, and how surely it is one. */
export interface ReadBlock {
  fields: Record<string, unknown>;
  /** Whether it would be a paper on any page: it has authors and where or when it appeared, or an identifier. */
  isSure: boolean;
  /** Whether its title is named as such, or a heading. */
  isTitled: boolean;
}

/** A longer block, in characters, holds more than an entry. */
const longestEntryChars = 6000;

/** A longer line, in characters, is an abstract. */
const shortestAbstractChars = 300;

/** What the lines of a block say of one paper; `undefined` where they are none. */
export function readBlock(lines: readonly HtmlLine[]): ReadBlock | undefined {
  const own = lines.filter(({ runs }) => runs.some(({ part }) => part !== 'bibtex'));
  const length = own.reduce((sum, line) => sum + shownText(line).length, 0);
  if (length < shortestTitleChars || length > longestEntryChars) return undefined;
  const found = styledEntry(own) ?? printedEntry(own);
  if (!found) return undefined;
  const { fields } = found;
  fields['title'] = String(fields['title'])
    .replace(
      /(?:\s*[[(][\s|,/]*(?:pdf|doi|link|arxiv|code|paper|url|html|slides|video)?[\s|,/]*[\])])+\.?$/i,
      '',
    )
    .replace(/[\s,;]+$/, '');
  if (/\{[^{}]*\}/.test(String(fields['title']))) fields['title'] = bibText(String(fields['title']));
  const hasPaper = putLinks(fields, own, found.title);
  putIdentifiers(fields, own);
  putBibtex(fields, lines);
  const isDated = fields['published'] !== undefined;
  const isPlaced = fields['venue'] !== undefined || fields['container'] !== undefined;
  const isIdentified = ['doi', 'arxiv', 'pmid', 'openreview'].some((name) => fields[name] !== undefined);
  // Of a few words a link may be called as well.
  const isLong = String(fields['title']).split(/\s+/).length >= leastTitleWords;
  if (fields['authors'] === undefined && !(isLong && (hasPaper || isIdentified))) return undefined;
  const isSure =
    (fields['authors'] !== undefined && (isDated || isPlaced || isIdentified || hasPaper)) ||
    (isIdentified && (isDated || isPlaced));
  return { fields, isSure, isTitled: found.isTitled === true };
}

/** A title has so many words where nothing but a link tells of a paper. */
const leastTitleWords = 4;

interface Found {
  fields: Record<string, unknown>;
  isTitled?: boolean;
  /** The words of the title as the page has them. */
  title: string;
}

/** An entry whose title is told by its name, its style or its place among the lines. */
function styledEntry(lines: readonly HtmlLine[]): Found | undefined {
  const title = titleIn(lines);
  if (title === undefined || (title.isHeading && listedBelow(title.text) === 'others')) return undefined;
  const rest = restOf(lines, title);
  const fields: Record<string, unknown> = { title: unstoppedTitle(cleanTitle(title.text)) };
  const { people, used } = authorsIn(rest, title.isNamed || title.isHeading);
  if (people) fields['authors'] = people;
  const others = rest.filter((line) => !used.has(line));
  const abstract =
    named(lines, 'abstract') ?? others.map(shownText).find((text) => text.length >= shortestAbstractChars);
  if (abstract !== undefined && abstract.length >= shortestAbstractChars / 4)
    fields['abstract'] = abstract.replace(/^abstract\s*[:.–—-]*\s*/i, '');
  putPlace(
    fields,
    others.filter((line) => shownText(line) !== abstract),
    lines,
  );
  const award = named(lines, 'award');
  if (award !== undefined && award.length < 80) fields['awards'] = [award];
  return { fields, title: title.text, isTitled: title.isNamed || title.isHeading };
}

interface Title {
  text: string;
  runs: ReadonlySet<HtmlRun>;
  isNamed: boolean;
  isHeading: boolean;
}

/** The words of all runs of a part, or `undefined` where there are none. */
function named(lines: readonly HtmlLine[], part: NamedPart): string | undefined {
  const runs = lines
    .flatMap((line) => line.runs)
    .filter((run) => run.part === part && !/^\W*(?:abs(?:tract)?|show|hide|more)\W*$/i.test(run.text));
  const text = joined(runs);
  return text === '' ? undefined : text;
}

function joined(runs: readonly HtmlRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function titleIn(lines: readonly HtmlLine[]): Title | undefined {
  const groups = [
    ...lines.map(({ runs }) => ({
      runs: runs.filter(({ part }) => part === 'title'),
      isNamed: true,
      isHeading: false,
    })),
    ...lines.flatMap(({ level, runs }) =>
      level === undefined ? [] : [{ runs, isNamed: false, isHeading: true }],
    ),
    ...lines.flatMap(styledStart),
  ];
  for (const group of groups) {
    const runs = group.runs.filter(({ href, text }) => !isLabel(text, href));
    const text = joined(runs).replace(/^[[(]?\d{1,3}[\])]?[.)]?\s+(?=\p{Lu})/u, '');
    if (isTitle(text) && !isGeneral(text) && (group.isNamed || !(listedPeople(text) ?? isShortName(text))))
      return { ...group, text, runs: new Set(runs) };
  }
  return titleAboveAuthors(lines) ?? titleBeforeLinks(lines);
}

/** Whether a text is a name of two words, or of three with an initial, and no title. */
function isShortName(text: string): boolean | undefined {
  return (/^\S+ \S+$|^\S+ \p{Lu}\.? \S+$/u.test(text) && isName(text)) || undefined;
}

/** The runs of a line that are bold, a link or in italics while those before them are a number or people. */
function styledStart({ runs }: HtmlLine): { runs: HtmlRun[]; isNamed: boolean; isHeading: boolean }[] {
  const said = runs.filter(({ text }) => text.trim() !== '');
  const starts: ((run: HtmlRun) => boolean)[] = [
    ({ isBold }) => isBold,
    ({ href, text }) => href !== undefined && !isLabel(text, href),
    ({ isItalic }) => isItalic,
  ];
  return starts.flatMap((isStyled, kind) => {
    const from = said.findIndex((run) => isStyled(run) && isTitle(run.text.trim()));
    const end = said.findIndex((run, at) => at >= from && !isStyled(run));
    const before = joined(withoutLabels(said.slice(0, Math.max(from, 0))));
    const isStart =
      /^(?:[\s[(]*[A-Z]{0,2}\d{0,3}[\s\]).:-]*|.{0,12}[:|])$/.test(before) ||
      listedPeople(before.replace(/[\s.:,]+$/, ''), 1);
    // Italics set the place as well, but not behind the authors alone.
    const isItalicPlace = kind === 2 && !listedPeople(before.replace(/[\s.:,]+$/, ''), 1);
    if (from < 0 || !isStart || isItalicPlace) return [];
    return [{ runs: said.slice(from, end < 0 ? undefined : end), isNamed: false, isHeading: false }];
  });
}

/** A plain line, or the plain beginning of one, behind which the authors stand. */
function titleAboveAuthors(lines: readonly HtmlLine[]): Title | undefined {
  const [first, second] = lines;
  if (!first) return undefined;
  const isOfAuthors = ({ runs }: HtmlLine) => runs.some(({ part }) => part === 'authors');
  const isPlain = first.runs.every(({ part }) => part === undefined);
  if (lines.some(isOfAuthors) && isPlain && isTitle(joined(first.runs)))
    return { text: joined(first.runs), runs: new Set(first.runs), isNamed: false, isHeading: false };
  const whole = joined(first.runs);
  if (
    second &&
    isTitle(whole) &&
    !listedPeople(whole) &&
    listedPeople(joined(second.runs), 1) &&
    !/["“”]|\b(?:19|20)\d{2}\b/.test(whole)
  )
    return { text: whole, runs: new Set(first.runs), isNamed: false, isHeading: false };
  for (let at = 1; at < first.runs.length; at++) {
    const [before, behind] = [first.runs.slice(0, at), first.runs.slice(at)];
    const isDivided = before.at(-1)?.element !== behind[0]?.element;
    const text = joined(before);
    const people = listedPeople(joined(behind), 1);
    // Names that a mark divides are one list.
    const isOneList = /(?:[,;&]|\band)$/.test(text) || /^\s*(?:[,;&]|and\b)/.test(joined(behind));
    const mayBeTitle = (people?.length ?? 0) > 1 ? !isOneList : !listedPeople(text, 1);
    if (isDivided && people && isTitle(text) && mayBeTitle && !/["“”]/.test(text))
      return { text, runs: new Set(before), isNamed: false, isHeading: false };
  }
  return undefined;
}

/** The plain words of a line before its links, of which the first leads to a paper. */
function titleBeforeLinks(lines: readonly HtmlLine[]): Title | undefined {
  const [first] = lines;
  const at = first?.runs.findIndex(({ href }) => href !== undefined) ?? -1;
  const runs = first?.runs.slice(0, Math.max(at, 0)) ?? [];
  const text = joined(runs).replace(yearBefore, '');
  const isOne = lines.length === 1 && isPaperPlace(first?.runs[at]?.href ?? '');
  return isOne &&
    isTitle(text) &&
    !/["“”]/.test(text) &&
    !listedPeople(text) &&
    text.split(/\s+/).length >= leastTitleWords &&
    !/[.]\s+\p{Lu}/u.test(text)
    ? { text, runs: new Set(runs), isNamed: false, isHeading: false }
    : undefined;
}

/** A year in brackets before all else. */
const yearBefore = /^\s*[[(]?((?:19|20)\d{2})[\])]?[\s:.–-]+(?=\p{L}|["“])/u;

/** Shorter than this, in characters, no text is a title. */
const shortestTitleChars = 10;
const longestTitleChars = 400;

function isTitle(text: string): boolean {
  return (
    text.length >= shortestTitleChars &&
    text.length <= longestTitleChars &&
    /\p{L}{3}/u.test(text) &&
    /^["“'‘’({[¿¡$\\<–-]*[\p{L}\p{N}]/u.test(text) &&
    /\s|\p{Script=Han}{5}/u.test(text) &&
    !/^(?:https?:|doi\b|\(?(?:19|20)\d{2}\)?$|(?:abstract|in|authors?|keywords)\b\s*[:.]|(?:accepted|published|to appear|submitted|presented)\b)/i.test(
      text,
    ) &&
    !/:$|\b(?:list(?:ed)?|following)\b.*\b(?:papers|publications)\b|^(?:all|the) (?:\w+ ){0,3}(?:papers|publications)\b/i.test(
      text,
    ) &&
    !text
      .split(/\s+/)
      .every((word) => linkField(word) !== undefined || /^(?:cite|bib(?:tex)?)$/i.test(word)) &&
    !/^(?:read|view|download|show|see|learn|click|full|more|all|back)\b.{0,30}$|^you can\b|^(?:extended|full|short|long|conference|journal|technical|camera|supplementary)[ -](?:ready|version|report|papers?|material)s?$/i.test(
      text,
    )
  );
}

/** Whether the words of a link say what it leads to. */
function isLabel(text: string, href: string | undefined): boolean {
  const bare = text.replace(/[[\](){}|»›→]+/g, ' ').trim();
  return (
    href !== undefined &&
    (bare === '' ||
      /^(?:bib(?:tex)?|cite|citation|abs(?:tract)?|ris|export|bibliography)$/i.test(bare) ||
      (linkField(bare) !== undefined && bare.split(/\s+/).length < 4))
  );
}

/** Runs but those that say what a link leads to. */
function withoutLabels(runs: readonly HtmlRun[]): HtmlRun[] {
  return runs.filter(({ href, text }) => text.trim() === '' || !isLabel(text, href));
}

/** The lines without the title; a line that the title stands in is divided where it stood. */
function restOf(lines: readonly HtmlLine[], title: Title): HtmlLine[] {
  return lines.flatMap((line) => {
    const first = line.runs.findIndex((run) => title.runs.has(run));
    const last = line.runs.findLastIndex((run) => title.runs.has(run));
    if (first < 0) return [line];
    return [line.runs.slice(0, first), line.runs.slice(last + 1)].flatMap((runs) =>
      joined(runs) === '' ? [] : [{ ...line, runs, level: undefined } as unknown as HtmlLine],
    );
  });
}

/** The people of an entry, and the lines that hold nothing else. */
function authorsIn(
  lines: readonly HtmlLine[],
  isAlone: boolean,
): { people: string[] | undefined; used: ReadonlySet<HtmlLine> } {
  const own = lines.filter(({ runs }) => runs.some(({ part }) => part === 'authors'));
  const text = own.map(({ runs }) => joined(authorRuns(runs))).join('; ');
  const links = own.flatMap(({ runs }) =>
    runs.filter(({ part, element }) => part === 'authors' && element.tagName === 'a'),
  );
  const whole = own.length === 1 ? listedPeople(joined(own[0]?.runs ?? []), 1) : undefined;
  const named = text === '' ? undefined : listedPeople(text, 1);
  const all =
    (whole && whole.length > (named?.length ?? 0) ? whole : named) ??
    namesOf(links.map((run) => run.text)) ??
    namesByElement(own);
  if (all)
    return {
      people: all,
      used: new Set(
        own.filter(({ runs }) =>
          runs.every(({ part, text: words }) => part === 'authors' || words.trim().length < 4),
        ),
      ),
    };
  // A name a line, with its place.
  const listed = lines.flatMap((line) => {
    const text = joined(line.runs);
    const [name = '', place] = text.split(/\s*[,(–—]\s*|\s-\s/);
    return place !== undefined &&
      text.length < longestListedChars &&
      isName(name) &&
      notName.test(text.replace(/\([^)]*\)/g, ' '))
      ? [{ line, name: listedPeople(name, 1)?.[0] ?? name }]
      : [];
  });
  if (listed.length > 0 && listed.length >= lines.length * 0.6 && (isAlone || listed.length > 1))
    return { people: listed.map(({ name }) => name), used: new Set(listed.map(({ line }) => line)) };
  for (const line of lines) {
    const words = joined(
      line.runs.filter(
        ({ href, text: label, part }) =>
          !placeParts.has(part) && !(href !== undefined && isLabel(label, href)),
      ),
    );
    // A single name stands beside the title.
    const people = listedPeople(
      words,
      isAlone || (line === lines[0] && words.length < longestNameStart) ? 1 : 2,
    );
    if (people) return { people, used: new Set([line]) };
  }
  for (const line of lines) {
    const people = leadingPeople(line);
    if (people) return { people, used: new Set() };
  }
  return { people: undefined, used: new Set() };
}

/** A longer line, in characters, names more than a person and a place. */
const longestListedChars = 250;

function isName(text: string): boolean {
  return listedPeople(text, 1)?.length === 1;
}

/** The runs from the first author to the last, with the signs between them. */
function authorRuns(runs: readonly HtmlRun[]): HtmlRun[] {
  const last = runs.findLastIndex(({ part }) => part === 'authors');
  return runs
    .slice(
      runs.findIndex(({ part }) => part === 'authors'),
      last + 1,
    )
    .filter(({ part, text }) => part === 'authors' || text.trim().length < longestSignChars);
}

/** Longer texts between authors, in characters, are no signs. */
const longestSignChars = 5;

/** Texts that are each a name. */
function namesOf(texts: readonly string[]): string[] | undefined {
  const names = texts.map((text) => text.trim()).filter((text) => text !== '');
  return names.length > 0 && names.every(isName) ? names : undefined;
}

/** Names that elements divide and no sign does. */
function namesByElement(lines: readonly HtmlLine[]): string[] | undefined {
  const names = lines.flatMap(({ runs }) =>
    runs
      .filter(({ part }) => part === 'authors')
      .map(({ text }) => text.replace(/^[\s,;|&]+|[\s,;|&]+$/g, '')),
  );
  const people = names.filter((name) => /\p{L}/u.test(name) && !/^(?:and|by)$/i.test(name));
  return people.length > 0 && people.filter(isName).length >= people.length * 0.8 ? people : undefined;
}

/** The people with whom a line begins that goes on with the place: `Ida Novak, Bo Orr. HRI 2020`. */
function leadingPeople({ runs }: HtmlLine): string[] | undefined {
  const text = joined(runs).replace(/^[\s.,:;–—-]+/, '');
  const end = runs.findIndex(({ isItalic }, at) => at > 0 && isItalic);
  const candidates = [
    ...(end > 0 ? [joined(runs.slice(0, end))] : []),
    text.split(/(?<!\b\p{Lu})\.\s|\s[–—|]\s|\s\((?=[^)]*\d{4})|[,;]\s(?=in\b|proc)/iu)[0] ?? '',
    ...runs.filter(({ isItalic }) => isItalic).map((run) => run.text),
  ];
  for (const candidate of candidates) {
    const people = listedPeople(candidate.replace(/[\s,]+(?:in|to appear in)?:?\s*$/i, ''));
    if (people) return people;
  }
  return undefined;
}

/** Where and when an entry appeared: by its names, else by the lines that are left. */
function putPlace(
  fields: Record<string, unknown>,
  rest: readonly HtmlLine[],
  lines: readonly HtmlLine[],
): void {
  const own = lines
    .map(({ runs }) => {
      const start = runs.findIndex(({ part }) => part === 'venue');
      return start < 0
        ? ''
        : joined(withoutLabels(runs.slice(start)).filter(({ part }) => !otherParts.has(part)));
    })
    .find((text) => /\p{L}{3}/u.test(text));
  const said =
    own ??
    rest
      .map((line) => behindPeople(placeText(line), fields['authors']))
      .find((text) => text !== '' && isPlace(text));
  const place = said === undefined ? {} : citedPlace(said);
  const all = rest.map(shownText).filter((text) => text.length < shortestAbstractChars);
  const venue = place['venue'] ?? place['container'] ?? venueIn(all.join(' · '));
  Object.assign(fields, place);
  const short = named(lines, 'short');
  if (short !== undefined && short.length <= longestShortChars) fields['venue'] = short;
  if (
    fields['venue'] === undefined &&
    place['venue'] === undefined &&
    place['container'] === undefined &&
    venue &&
    !/^(?:arxiv|openreview)/i.test(String(venue))
  )
    fields['venue'] = venue;
  const before = yearBefore.exec(lines[0] ? shownText(lines[0]) : '')?.[1] ?? '';
  const dates = [
    named(lines, 'published') ?? '',
    before,
    String(place['published'] ?? ''),
    ...all.map(datedText),
  ];
  const published = printedDate(dates.filter((date) => date !== ''));
  if (published !== undefined) fields['published'] = published;
}

/** A longer abbreviation of a place, in characters, is none. */
const longestShortChars = 20;

/** Runs that say where and when a work appeared. */
const placeParts = new Set<NamedPart | undefined>(['venue', 'published', 'short', 'pages', 'doi']);

/** Runs that say something else than where a work appeared. */
const otherParts = new Set<NamedPart | undefined>([
  'authors',
  'title',
  'award',
  'abstract',
  'keywords',
  'short',
  'bibtex',
]);

/** A line without its links' labels, as where a work appeared. */
function placeText({ runs }: HtmlLine): string {
  const said = withoutLabels(runs).filter(({ part }) => !otherParts.has(part));
  const italic = said.filter(({ isItalic, text }) => isItalic && text.trim().length > 3);
  const start = italic[0] ? said.indexOf(italic[0]) : -1;
  return joined(start > 0 && !listedPeople(joined(italic)) ? said.slice(start) : said);
}

/** A text behind the last of the people that it begins with. */
function behindPeople(text: string, people: unknown): string {
  const last = Array.isArray(people) ? String(people.at(-1)).split(' ').at(-1) : undefined;
  const [first = ''] = Array.isArray(people) ? String(people[0]).split(' ') : [];
  const at = last && text.slice(0, longestNameStart).includes(first) ? text.lastIndexOf(last) : -1;
  return at < 0 || !last ? text : text.slice(at + last.length).replace(/^[\s*.,;:)]+/, '');
}

/** Names begin a line within so many characters. */
const longestNameStart = 40;

/** Whether a line says where a work appeared. */
function isPlace(text: string): boolean {
  return (
    text.length < shortestAbstractChars &&
    !/^(?:https?:|you can\b|read\b|click\b)/i.test(text) &&
    (venueIn(text) !== undefined ||
      /\b(?:proc(?:eedings)?|conference|workshop|symposium|journal|transactions|letters|review|lecture notes|arxiv|bioRxiv|medRxiv|preprint|thesis|vol\.?|volume)\b/i.test(
        text,
      ) ||
      /^\p{Lu}[^.!?]{2,120}?[,(\s]+(?:19|20)\d{2}\)?\.?$/u.test(text) ||
      /^\p{Lu}[\p{L}\s.&:-]{2,80}\d+/u.test(text))
  );
}

/** The part of a line that may be a date: a year in it, with the month. */
function datedText(text: string): string {
  const plain = text.replace(/https?:\S+|\b\d{4}\.\d{4,5}(?:v\d+)?\b|\b10\.\d{4,9}\/\S+/g, ' ');
  const [, named] =
    /\b((?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:\d{1,2},?\s+)?(?:19|20)\d{2})\b/i.exec(
      plain,
    ) ?? [];
  return named ?? /(?<![\d.–-])((?:19|20)\d{2})(?![\d–-])/.exec(plain)?.[1] ?? '';
}

/** People, a title in quotation marks, and where it appeared. */
const quoted =
  /^(?:[[(]?\w{0,3}\d{1,3}[\]).]*\s+)?([^"“”„«»]{3,}?)[\s,.:]+(?:\(?((?:19|20)\d{2})\)?[.,:]?\s+)?["“”„«]([^"“”«»]{8,400}?)[.,]?["”“»][\s,.]*(.*)$/su;

function quotedEntry(text: string): Found | undefined {
  const [, before = '', year, title = '', behind = ''] = quoted.exec(text) ?? [];
  const authors = title === '' ? undefined : listedPeople(before, 1);
  if (!authors) return undefined;
  const place = citedPlace(behind.replace(/\b(?:available|accessed|url|doi|pdf)\b.*$/i, ''));
  const published = printedDate(
    [year ?? '', String(place['published'] ?? ''), datedText(behind)].filter((date) => date !== ''),
  );
  return {
    fields: {
      title: unstoppedTitle(title.trim().replace(/,$/, '')),
      authors,
      ...place,
      ...(published !== undefined && { published }),
    },
    title,
  };
}

/** An entry in running text: a printed reference, in one of its lines or all of them, or one of a list. */
function printedEntry(lines: readonly HtmlLine[]): Found | undefined {
  const year = lines.map(shownText).find((text) => /^\W*(?:19|20)\d{2}\W*$/.test(text));
  const long = lines.filter((line) => shownText(line).length >= shortestReferenceChars);
  const single = lines.length > 1 ? long.map((line) => [line]) : [];
  // Beside one reference there stand its year and kind.
  for (const part of single.length === 1 ? [...single, lines] : [lines, ...single]) {
    const found = reference(printedText(part));
    if (!found) continue;
    const published = found.fields['published'] ?? (year && printedDate([year]));
    return { ...found, fields: { ...found.fields, ...(published !== undefined && { published }) } };
  }
  const runs = lines.flatMap((line) => [...line.runs, { text: ' ', isBold: false, isItalic: false }]);
  const { authors, ...fields } = loneEntryFields(runs) ?? {};
  const people = Array.isArray(authors) ? listedPeople(authors.join(', '), 1) : undefined;
  const title = String(fields['title'] ?? '');
  return isTitle(title) && !isGeneral(title)
    ? { fields: { ...fields, ...(people && { authors: people }) }, title }
    : undefined;
}

/** A shorter line, in characters, is no reference by itself. */
const shortestReferenceChars = 60;

/** The words of lines as a printed reference has them: without marks at names, and what links are called. */
function printedText(lines: readonly HtmlLine[]): string {
  return lines
    .map(({ runs }) => joined(withoutLabels(runs)))
    .join(' ')
    .replace(/[*†‡]+/g, '')
    .replace(/[[(][\s|,/]*[\])]/g, ' ')
    .replace(
      /\b((?:19|20)\d{2}),? (?:January|February|March|April|May|June|July|August|September|October|November|December)\./,
      '$1.',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function reference(text: string): Found | undefined {
  const quote = quotedEntry(text);
  if (quote) return quote;
  const read = referenceFields(text) ?? referenceFields(text.replace(/\s*\[[^\]]{1,40}\]/g, ''));
  if (!read) return plainEntry(text);
  const { extra: _, ...fields } = read;
  return { fields, title: String(fields['title']) };
}

/** People, a title and where it appeared, divided by full stops and without a year. */
function plainEntry(text: string): Found | undefined {
  const bare = text.replace(/^[[(]?\w{0,3}\d{1,3}[\]).]*\s+/, '');
  for (const { index } of bare.matchAll(/(?:\.|:)\s+(?=[\p{Lu}\d“"])/gu)) {
    const before = bare.slice(0, index);
    const authors = listedPeople(before, 2) ?? listedPeople(`${before}.`, 2);
    const [, title = '', behind = ''] =
      /^(.{10,300}?[^.\s]{2}[.?!])(?:\s+(?=\p{Lu}|\d)(.*))?$/su.exec(bare.slice(index + 1).trim()) ?? [];
    if (!authors || !isTitle(title) || listedPeople(title, 1) || /^\p{Lu}\.[,\s]/u.test(title)) continue;
    return {
      fields: { title: unstoppedTitle(title), authors, ...citedPlace(behind) },
      title: unstoppedTitle(title),
    };
  }
  return undefined;
}

/** Puts the links of an entry into its fields; whether one of them leads to a paper. */
function putLinks(fields: Record<string, unknown>, lines: readonly HtmlLine[], title: string): boolean {
  let hasPaper = false;
  for (const { href, text, part } of lines.flatMap(({ runs }) => runs)) {
    if (!href || part === 'authors' || /\.(?:bib|ris|enw)$/i.test(href) || listedPeople(text, 1)) continue;
    const isTitle = text.trim() !== '' && title.includes(text.trim());
    const label = isTitle ? undefined : linkField(text);
    const place = addressField(href);
    const isPaper = isPaperPlace(href) || (!isTitle && isPaperLabel(text) && place !== 'code');
    if (isPaper) hasPaper = true;
    if (isTitle || label !== undefined || isPaper || place !== undefined)
      divideAddress(fields, label ?? place ?? (isPdfAddress(href) ? 'pdf' : 'paper'), href);
  }
  return hasPaper;
}

/** Identifiers that the words of an entry name. */
function putIdentifiers(fields: Record<string, unknown>, lines: readonly HtmlLine[]): void {
  const text = lines.map(shownText).join(' ');
  const written =
    text.match(
      /\b(?:doi:?\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/[^\s;,<>"]+|https?:\/\/(?:dx\.)?doi\.org\/10\.[^\s;,<>"]+|arxiv:\s*\d{4}\.\d{4,5}|PMID:?\s*\d{5,9}|PMC\d{5,9})/gi,
    ) ?? [];
  for (const one of written) {
    const bare = one.replace(/[.)\]]+$/, '').replace(/^(doi):?\s*(?=https?:)/i, '');
    const { acl: _, ...found } = /^https?:/i.test(bare) ? addressIdentifiers(bare) : textIdentifiers(bare);
    for (const [name, value] of Object.entries(found)) fields[name] ??= value;
  }
}

/** What the entry of BibTeX that a block holds says beyond the block. */
function putBibtex(fields: Record<string, unknown>, lines: readonly HtmlLine[]): void {
  const text = lines
    .flatMap(({ runs }) =>
      runs.filter((run) => run.part === 'bibtex' || /@\w+\{/.test(run.text)).map((run) => run.text),
    )
    .join(' ');
  const start = text.search(/@\w+\s*\{/);
  if (start < 0) return;
  for (const work of bibWorks(text.slice(start), noContext))
    if ('fields' in work) {
      for (const [name, value] of Object.entries(work.fields)) {
        const isFiner = name === 'published' && String(value).length > String(fields[name] ?? '').length;
        if (fields[name] === undefined || name === 'authors' || name === 'container' || isFiner)
          fields[name] = value;
      }
      if (fields['container'] !== undefined && fields['venue'] === fields['container'])
        delete fields['venue'];
      return;
    }
}
