import { isPaperPlace, linkField } from '../list/words/label.ts';
import { isGeneral } from './heading.ts';
import type { HtmlLine, HtmlRun } from './lines.ts';
import { isSingleName, listedPeople } from './people.ts';
import { isLabel, joined, withoutLabels } from './words.ts';

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
  for (const group of groups) {
    const runs = group.runs.filter(({ href, text }) => !isLabel(text, href));
    const text = joined(runs).replace(/^[[(]?\d{1,3}[\])]?[.)]?\s+(?=\p{Lu})/u, '');
    const isPaper = group.isNamed || leadsToPaper(runs);
    if (isTitle(text) && !isGeneral(text) && (isPaper || !(listedPeople(text) ?? isShortName(text))))
      return { ...group, text, runs: new Set(runs) };
  }
  return titleAboveAuthors(lines) ?? titleBeforeLinks(lines);
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
  /^(?:read|view|download|show|see|learn|click|full|more|all|back|supplement(?:ary|al)?|supporting)\b.{0,30}$|^welcome to\b[^:]{0,60}$|^you can\b|^(?:extended|full|short|long|conference|journal|technical|camera)[ -](?:ready|version|report|papers?|material)s?$/i;

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
