import type { Nodes, Table, TableCell, TableRow } from 'mdast';
import { type ColumnMap, columnMap } from '../table/columns/columns.ts';
import { isPaperTable } from '../table/evidence/evidence.ts';
import { rowFields } from '../table/row/row.ts';
import { nameKey } from '../values/aliases.ts';
import { isLinkLine } from './entry/detail-line.ts';
import { readEntry } from './entry/entry.ts';
import { withDividedVenue } from './entry/places.ts';
import { bestOf, candidatesOf, type TitleCandidate } from './entry/title.ts';
import { wordCount } from './entry/title-score.ts';
import { type TextRun, textRuns } from './segment/run.ts';
import { segmented } from './segment/segment.ts';
import { nodeLine } from './tree.ts';
import { divideAddress } from './words/identifiers.ts';
import { addressField, isAllLabel, leadsToPaper, linkField } from './words/label.ts';
import { appearanceOf } from './words/venue.ts';

/** A row, and its fields where it is a paper. */
export interface FoundEntry {
  line: number;
  text: string;
  fields: Record<string, unknown> | undefined;
  /** Whether it says when the paper was read at a meeting. */
  isOfMeeting: boolean;
  /** Whether the column of the title says that it has papers. */
  isBelowPapers: boolean;
  /** Whether it leads to a paper but no title was found in it. */
  isUntitled?: boolean;
}

/** What columns with titles are called; those that come first are so for certain. */
const titleNames = ['title', 'papertitle', 'paper', 'papername', 'name', 'publication', 'article', 'work'];

/** How the name of a column with titles begins. */
const titleName =
  /^(?:(?:full|whole|original|english|article|publication)\s+title|paper|title|name|titel|titre|t[ií]tulo|titolo|论文|論文|标题|標題|題目|题目|名字|名称|名稱|篇名|文章|タイトル|論文名|논문|제목|названи|статья)/i;

/** Columns of meetings at which papers are read; the dates of their rows are those of the meetings. */
const meetingNames =
  /^(?:presenters?|speakers?|presented by|discussants?|day|week|weekday|分享人|主讲人?|讲者|発表者|발표자)$/i;

/** What a column says in which rows have the venue: `Accepted at`. */
const venueNames =
  /^(?:accepted|published|appeared)(?:at|in|by|on|to)?$|^presented(?:at|in)?$|^(?:venue|conference|journal)/;

/** A table with more columns is none of papers. */
const mostColumns = 100;

/** The entries in the rows of a table of papers; none in one of other things. `saysPapers` is whether a heading says that papers are listed. */
export function tableRows(table: Table, saysPapers = false): FoundEntry[] {
  const [head, ...rows] = table.children;
  if ((head?.children.length ?? 0) > mostColumns) return [];
  const names = head?.children.map((cell) => textIn(cell)) ?? [];
  const isPapers = isPaperTable(names) || names.some((name) => titleName.test(name));
  const called = isPapers ? titleColumn(names, rows) : -1;
  const titleAt = called < 0 ? linkedColumn(names.length, rows) : called;
  if (titleAt < 0) return rows.filter(namesPaper).map(leftRow);
  const map = columnsOf(names, titleAt);
  const isOfMeeting = isOfMeetings(names);
  const isBelowPapers = /^paper|论文|論文|논문/i.test(names[titleAt] ?? '');
  return rows.flatMap((row): FoundEntry[] => {
    const titles = titlesIn(row.children[titleAt]).flatMap<Record<string, unknown>>(
      (runs) => titleFields(runs) ?? [],
    );
    if (titles.length === 0) return namesPaper(row) ? [leftRow(row)] : [];
    const cells = Object.fromEntries(
      row.children.flatMap((each, at) =>
        at === titleAt || isLinkLine(textRuns(each.children))
          ? []
          : [[names[at] ?? `column ${at + 1}`, textIn(each)]],
      ),
    );
    const said = withDividedVenue(rowFields(cells, map));
    return titles.map((own) => {
      const extra = { ...Object(said['extra']), ...Object(own['extra']) };
      const fields: Record<string, unknown> = {
        ...own,
        ...said,
        ...(Object.keys(extra).length > 0 && { extra }),
      };
      for (const [at, each] of row.children.entries())
        if (at !== titleAt) addCellLinks(fields, names[at] ?? '', each);
      const isPaper =
        extra['file'] !== undefined ||
        (saysPapers && called >= 0 && wordCount(String(own['title'])) >= leastWords) ||
        ['arxiv', 'doi', 'openreview', 'paper', 'pdf', 'authors'].some((name) => fields[name] !== undefined);
      return {
        line: nodeLine(row),
        fields: isPaper ? fields : undefined,
        text: String(own['title']),
        isOfMeeting,
        isBelowPapers,
      };
    });
  });
}

/** Whether a row leads to a paper. */
function namesPaper({ children }: TableRow): boolean {
  return children.some((cell) =>
    textRuns(cell.children).some(({ href }) => href !== undefined && leadsToPaper(href)),
  );
}

/** A row in which no title was found, with what it leads to and the name that it begins with. */
function leftRow(row: TableRow): FoundEntry {
  const text = row.children.map(textIn).filter((cell) => cell !== '');
  const fields: Record<string, unknown> = { ...(text[0] && { extra: { 'short name': text[0] } }) };
  for (const cell of row.children) addCellLinks(fields, '', cell);
  return {
    line: nodeLine(row),
    text: text.join(' | '),
    fields,
    isOfMeeting: false,
    isBelowPapers: false,
    isUntitled: true,
  };
}

/** The column whose cells read most like titles, among those that are called so. */
function titleColumn(names: readonly string[], rows: Table['children']): number {
  const columns = names.flatMap((name, at) =>
    titleNames.includes(nameKey(name)) || titleName.test(name) ? [at] : [],
  );
  const share = (at: number) =>
    rows.filter((row) => {
      const cell = row.children[at];
      return cell !== undefined && wordCount(textIn(cell)) >= 3 && !isLinkLine(textRuns(cell.children));
    }).length;
  const filled = columns.filter((at) =>
    rows.some(
      (row) => textIn(row.children[at]) !== '' && !isLinkLine(textRuns(row.children[at]?.children ?? [])),
    ),
  );
  const rank = (at: number) =>
    (titleNames.indexOf(nameKey(names[at] ?? '')) + titleNames.length + 1) % (titleNames.length + 1);
  return filled.toSorted((a, b) => share(b) - share(a) || rank(a) - rank(b))[0] ?? -1;
}

/** So large a share of a column's cells must be titles that lead to papers for it to be that of the titles, whatever it is called. */
const leastLinkedShare = 0.5;

/** And so large a share where what leads there are short names. */
const leastNamedShare = 0.7;

/** So few words of a link to a paper are a title in a table without a column that is called so, or beside another. */
const leastWords = 3;
const leastWordsOfSeveral = 2;

function isLinkedTitle({ href, text }: TextRun, least: number): boolean {
  return (
    href !== undefined &&
    leadsToPaper(href) &&
    wordCount(text) >= least &&
    !(linkField(text) && isAllLabel(text))
  );
}

/** Whether a link to a paper is its short name: `[ResNet](…)`, and not when it appeared or who wrote it. */
function isLinkedName(run: TextRun): boolean {
  const text = run.text.trim();
  return (
    isLinkedTitle(run, 1) &&
    run.isPicture !== true &&
    /\p{L}/u.test(text) &&
    text.length > 1 &&
    !/^https?:|\bet al\b|\d{4}\.\d{4,5}|^10\.\d{4}/i.test(text) &&
    appearanceOf(text) === undefined
  );
}

function linkedColumn(columns: number, rows: Table['children']): number {
  const [titled, named] = [
    linkedShares(columns, rows, (run) => isLinkedTitle(run, leastWords)),
    linkedShares(columns, rows, isLinkedName),
  ];
  const best = Math.max(...titled);
  if (best >= leastLinkedShare) return titled.indexOf(best);
  const bestNamed = Math.max(...named);
  const at = named.indexOf(bestNamed);
  const texts = rows.map((row) => textIn(row.children[at]));
  const areNames =
    bestNamed >= leastNamedShare && new Set(texts).size === texts.length && !hasMeasures(columns, rows);
  return areNames ? at : -1;
}

/** The share of each column's cells that have a link which is one of a paper by its words. */
function linkedShares(
  columns: number,
  rows: Table['children'],
  isOfPaper: (run: TextRun) => boolean,
): number[] {
  return Array.from(
    { length: columns },
    (_, at) =>
      rows.filter((row) => textRuns(row.children[at]?.children ?? []).some(isOfPaper)).length /
      Math.max(rows.length, 1),
  );
}

/** Whether a table compares what its rows name by figures, as those of models do. */
function hasMeasures(columns: number, rows: Table['children']): boolean {
  return Array.from({ length: columns }, (_, at) => at).some(
    (at) =>
      rows.filter((row) =>
        /^[~≈<>+-]?\s*\d+(?:\.\d+\s*\S{0,4}|\s*(?:%|[KMGT]B?))(?:\s|$)/i.test(textIn(row.children[at])),
      ).length *
        2 >
      rows.length,
  );
}

function columnsOf(names: readonly string[], titleAt: number): ColumnMap {
  const venue = names.find((name) => venueNames.test(nameKey(name)));
  const title = names[titleAt] ?? '';
  const map = columnMap(
    names,
    new Map([
      [title, 'title'] as const,
      ...(venue === undefined || venue === title ? [] : [[venue, 'venue'] as const]),
    ]),
  );
  if (!isOfMeetings(names)) return map;
  return new Map([...map].map(([name, field]) => [name, /^date$/i.test(name) ? undefined : field]));
}

function isOfMeetings(names: readonly string[]): boolean {
  return names.some((name) => meetingNames.test(name));
}

/** The runs of a cell, cut before each title that leads to a paper, where there are several. */
function titlesIn(cell: TableCell | undefined): TextRun[][] {
  const runs = textRuns(cell?.children ?? []);
  const areNames = isListOfNames(runs);
  const starts = runs.flatMap((run, at) =>
    (areNames ? isLinkedName(run) : isLinkedTitle(run, leastWordsOfSeveral)) ? [at] : [],
  );
  if (starts.length < 2) return [runs];
  return starts.map((start, at) => {
    const own = runs.slice(at === 0 ? 0 : start, starts[at + 1]);
    const last = own.at(-1);
    // What joins two of them: `, `, ` & `.
    return last && last.href === undefined && !/\p{L}{3}/u.test(last.text) ? own.slice(0, -1) : own;
  });
}

/** Whether a cell is nothing but short names of papers, each a link, with a sign or a line break between them. */
function isListOfNames(runs: readonly TextRun[]): boolean {
  const links = runs.flatMap((run, at) => (run.href === undefined ? [] : [at]));
  const between = links.slice(1).map((at, index) => runs.slice((links[index] ?? 0) + 1, at));
  const isRest = ({ text, href }: TextRun) => href !== undefined || !/[\p{L}\p{N}]/u.test(text);
  return (
    links.length > 1 &&
    runs.every(isRest) &&
    links.every((at) => isLinkedName(runs[at] as TextRun)) &&
    between.every((glue) => /[,;&+、\u2028]/.test(glue.map(({ text }) => text).join('')))
  );
}

/** A shorter text, in characters, is no title but where it leads to a paper. */
const shortestTitle = 4;

/** What the cell with the title says. */
function titleFields(runs: readonly TextRun[]): Record<string, unknown> | undefined {
  const entry = segmented(runs);
  const best = bestOf(
    candidatesOf(entry),
    ({ score, slot }: TitleCandidate) => score + (/(?:start|name)$/.test(slot) ? 1 : 0),
  );
  if (!best || (best.title.length < shortestTitle && !runs.some(isLinkedName))) return undefined;
  return readEntry(entry, best).fields;
}

function addCellLinks(fields: Record<string, unknown>, name: string, cell: TableCell): void {
  for (const { href, text } of textRuns(cell.children)) {
    if (href === undefined || !/^https?:/i.test(href)) continue;
    const field =
      linkField(text) ??
      (/code|github|repo/i.test(name) && addressField(href) !== 'project' ? 'code' : undefined) ??
      addressField(href) ??
      (/project|page|web/i.test(name) ? 'project' : 'paper');
    divideAddress(fields, field, href);
  }
}

function textIn(cell: Nodes | undefined): string {
  const runs: TextRun[] = cell && 'children' in cell ? textRuns(cell.children) : [];
  return runs
    .filter(({ isPicture }) => isPicture !== true)
    .map(({ text }) => text)
    .join('')
    .replace(/[\s\u2028]+/g, ' ')
    .trim();
}
