import { isPaperPlace, linkField } from '../../list/words/label.ts';
import { venueIn } from '../../list/words/venue.ts';
import type { HtmlLine, HtmlRun } from '../page/lines.ts';
import { isLabel, joined, withoutLabels } from '../page/words.ts';
import { isGeneral, isOtherSection } from './heading.ts';
import { isSingleName, listedPeople } from './people.ts';
import { programPart } from './session.ts';

export interface Title {
  text: string;
  runs: ReadonlySet<HtmlRun>;
  isNamed: boolean;
  isHeading: boolean;
}

export function titleIn(lines: readonly HtmlLine[]): Title | undefined {
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
  const above = plainTitleAbove(lines);
  if (above && !groups.some(({ isNamed, isHeading, runs }) => (isNamed || isHeading) && runs.length > 0))
    return above;
  const hasAuthors = lines.some(({ runs }) => runs.some(({ part }) => part === 'authors'));
  const namesSeveral = lines.some(({ level, runs }) => level === undefined && listedPeople(joined(runs)));
  for (const group of groups) {
    const runs = group.runs.filter(({ href, text }) => !isLabel(text, href));
    const text = withoutMark(joined(runs));
    const isPaper = (group.isNamed && hasAuthors) || (group.isHeading && namesSeveral) || leadsToPaper(runs);
    if (isTitle(text) && !isGeneral(text) && (isPaper || !(listedPeople(text) ?? isShortName(text))))
      return { ...group, text, runs: new Set(runs) };
  }
  return titleAboveAuthors(lines) ?? titleBeforeLinks(lines) ?? titleBelowAuthors(lines);
}

/** A text without the number or the mark of a list before it, or that it is new. */
function withoutMark(text: string): string {
  return text
    .replace(/^\[(?:new|hot)!?\]\s*/i, '')
    .replace(/^(?:[[(]?\d{1,3}[\])]?[.)]?\s+(?=\p{Lu})|[•▪◦‣·●○■*–-]\s+)/u, '');
}

/** Whether all runs are of one link to a paper: people have pages. */
function leadsToPaper(runs: readonly HtmlRun[]): boolean {
  const [first] = runs;
  return isPaperPlace(first?.href ?? '') && runs.every(({ href }) => href === first?.href);
}

/** Whether a text is a name of two words, or of three with an initial, and no title. */
function isShortName(text: string): boolean | undefined {
  return (/^\S+ \S+$|^\S+ \p{Lu}\.? \S+$/u.test(text) && isSingleName(text)) || undefined;
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
    const from = said.findIndex(
      (run, at) =>
        isStyled(run) &&
        run.part !== 'authors' &&
        isTitle(withoutMark(run.text.trim())) &&
        mayStart(said.slice(0, at), kind === 2 ? joined(said.slice(at)) : ''),
    );
    const end = said.findIndex((run, at) => at >= from && !isStyled(run));
    if (from < 0) return [];
    return [{ runs: said.slice(from, end < 0 ? undefined : end), isNamed: false, isHeading: false }];
  });
}

/** Whether a title may stand behind runs: a number or a mark, the authors, or nothing; in italics, which set places as well, the authors or a quotation mark. */
function mayStart(runs: readonly HtmlRun[], italic: string): boolean {
  const before = joined(withoutLabels(runs));
  if (listedPeople(before.replace(/[\s.:,]+$/, ''), 1)) return true;
  return (
    /^(?:[\s[(]*[A-Z]{0,2}\d{0,3}[\s\]).:-]*|.{0,12}[:|]|[•▪◦‣·●○■*–-]\s*|["“«])$/u.test(before) &&
    (italic === '' || /^["“«]/.test(italic))
  );
}

/** A plain first line below which a line begins with people. */
function plainTitleAbove([first, second]: readonly HtmlLine[]): Title | undefined {
  if (!first || !second) return undefined;
  const text = withoutMark(joined(first.runs));
  const isPlain = first.runs.every(
    ({ isBold, isItalic, href }) => !isBold && !isItalic && href === undefined,
  );
  const [start = ''] = joined(second.runs).split(/\.\s+(?=\p{Lu}\p{Ll})|\.$/u);
  return isPlain && isTitle(text) && !isGeneral(text) && !listedPeople(text, 1) && listedPeople(start, 1)
    ? { text, runs: new Set(first.runs), isNamed: false, isHeading: false }
    : undefined;
}

/** A plain line, or the plain beginning of one, behind which the authors stand. */
function titleAboveAuthors(lines: readonly HtmlLine[]): Title | undefined {
  const [first, second] = lines;
  if (!first) return undefined;
  const isOfAuthors = ({ runs }: HtmlLine) => runs.some(({ part }) => part === 'authors');
  const isPlain = first.runs.every(({ part }) => part === undefined);
  if (lines.some(isOfAuthors) && isPlain && isTitle(joined(first.runs)))
    return { text: joined(first.runs), runs: new Set(first.runs), isNamed: false, isHeading: false };
  const whole = withoutMark(joined(first.runs));
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
    const text = withoutMark(joined(before)).replace(/\s+(?:together|jointly|joint work) with$/i, '');
    const people = /\((?:19|20)\d{2}\)/.test(text) ? undefined : listedPeople(joined(behind), 1);
    // Names that a mark divides are one list.
    const isOneList = /(?:[,;&]|\band)$/.test(text) || /^\s*(?:[,;&]|and\b)/.test(joined(behind));
    const mayBeTitle = (people?.length ?? 0) > 1 ? !isOneList : !listedPeople(text, 1);
    if (isDivided && people && isTitle(text) && mayBeTitle && !/["“”]/.test(text))
      return { text, runs: new Set(before), isNamed: false, isHeading: false };
  }
  return undefined;
}

/** A plain line between the authors and where it appeared, as rows of cells have them. */
function titleBelowAuthors([first, second, third]: readonly HtmlLine[]): Title | undefined {
  if (!first || !second || !third) return undefined;
  const [text, behind] = [withoutMark(joined(second.runs)), joined(third.runs)];
  const isPlain = second.runs.every(({ href, part }) => href === undefined && part === undefined);
  const isPlaced = /\d/.test(behind) || place.test(behind) || venueIn(behind) !== undefined;
  return isPlain &&
    isPlaced &&
    listedPeople(joined(first.runs), 1) &&
    isTitle(text) &&
    !isGeneral(text) &&
    !listedPeople(text, 1) &&
    text.split(/\s+/).length >= leastTitleWords
    ? { text, runs: new Set(second.runs), isNamed: false, isHeading: false }
    : undefined;
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

/** A title has so many words where nothing but a link tells of a paper. */
export const leastTitleWords = 4;

/** A year in brackets before all else. */
export const yearBefore = /^\s*[[(]?((?:19|20)\d{2})[\])]?[\s:.–-]+(?=\p{L}|["“])/u;

/** Shorter than this, in characters, no text is a title. */
export const shortestTitleChars = 10;

const longestTitleChars = 400;

/** What begins a line of an entry that is no title. */
const otherStart =
  /^(?:https?:|doi\b|\(?(?:19|20)\d{2}\)?$|(?:abstract|in|authors?|keywords)\b\s*[:.]|(?:accepted|published|to appear|submitted|presented|together with|joint(?:ly)?(?: work)? with|errata)\b|(?:corr|arxiv)\b[\s,:]*(?:abs\/|preprint\b|\d))/i;

/** What invites to read on, names a part of a page, or another version of the work. */
const invitation =
  /^(?:read|view|download|show|see|learn|click|full|more|all(?! about\b)|back|supplement(?:ary|al)?|supporting)\b.{0,30}$|^welcome to\b[^:]{0,60}$|^(?:website (?:design|by)|designed by|copyright|template by|powered by)\b|^you can\b|^keynote\b|^(?:extended|full|short|long|conference|journal|technical|camera)[ -](?:ready|version|report|papers?|material)s?$/i;

/** Where a work appeared, by its words or its pages. */
const place =
  /^(?:[Ii]n )?[Pp]roc(?:\.|eedings)(?= )|\b[pP]{1,2}\.\s?\d|^(?:LNCS|LNAI|ENTCS|EPTCS|LIPIcs|CEUR|LMCS)\b[\s-]*\d/;

/** A conference itself, a person's own words, names with the numbers of pages, and what a template has yet to fill. */
const noWork =
  /^(?:the )?(?:\d+(?:st|nd|rd|th)|(?:19|20)\d{2}|annual|international|ieee|acm)\b[^:]*\b(?:conference|symposium|workshop|congress) (?:on|for|of)\b[^:]*$|\bI (?:am|was|have|had|spent|work|worked|received|joined|moved|completed|obtained)\b|\bI [a-z]+ .*\bI [a-z]+ |^[^\s,]+(?: [^\s,]+)?, [^,]{2,30}?[\s,]+(?:[A-Z]{2,}[\w-]*\d+|\d+(?:, \d+)*)(?: .*)?$|\{[{%]|\b(?:the|a|an|and|or)$|\bsessions?(?:,[^,]*)?$|,\s*(?:session )?(?:co-?)?chairs?$/i;

/** What a template has where a title is to stand. */
export const placeholder =
  /^\W*(?:(?:publication|paper|article|preprint|your(?: \p{L}+)?) titles?\b.{0,25}|titles? of (?:the |your |this |my |an? )?(?:paper|preprint|article|publication|thesis|work)\b.{0,25})$/iu;

const announcement =
  /:$|\b(?:list(?:ed)?|following)\b.*\b(?:papers|publications)\b|^(?:all|the) (?:\w+ ){0,3}(?:papers|publications)\b/i;

export function isTitle(text: string): boolean {
  return (
    text.length >= shortestTitleChars &&
    text.length <= longestTitleChars &&
    /\p{L}{3}/u.test(text) &&
    /^["“'‘’({[¿¡$\\<–-]*[\p{L}\p{N}]/u.test(text) &&
    /\s|\p{Script=Han}{5}/u.test(text) &&
    !otherStart.test(text) &&
    !invitation.test(text) &&
    !announcement.test(text) &&
    !placeholder.test(text) &&
    !place.test(text) &&
    !noWork.test(text) &&
    // `NeurIPS 2021`
    !/^\p{Lu}[\p{L}&-]*,? (?:19|20)\d{2}$/u.test(text) &&
    !/\bet\.? al\.?$/i.test(text) &&
    !isOtherSection(text) &&
    programPart(text) !== 'papers' &&
    !text.split(/\s+/).every((word) => linkField(word) !== undefined || /^(?:cite|bib(?:tex)?)$/i.test(word))
  );
}

/** The lines without the title; a line that the title stands in is divided where it stood. */
export function restOf(lines: readonly HtmlLine[], title: Title): HtmlLine[] {
  return lines.flatMap((line) => {
    const first = line.runs.findIndex((run) => title.runs.has(run));
    const last = line.runs.findLastIndex((run) => title.runs.has(run));
    if (first < 0) return [line];
    return [line.runs.slice(0, first), line.runs.slice(last + 1)].flatMap((runs) =>
      joined(runs) === '' ? [] : [{ ...line, runs, level: undefined } as unknown as HtmlLine],
    );
  });
}
