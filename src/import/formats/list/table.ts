import type { Nodes, Table, TableCell } from 'mdast';
import { columnKey } from '../table/columns/aliases.ts';
import { columnMap } from '../table/columns/columns.ts';
import { isPaperTable } from '../table/evidence/evidence.ts';
import { rowFields } from '../table/row/row.ts';
import { isLinkLine } from './entry/detail-line.ts';
import { readEntry } from './entry/entry.ts';
import { withDividedVenue } from './entry/places.ts';
import { bestOf, candidatesOf, type TitleCandidate } from './entry/title.ts';
import { wordCount } from './entry/title-score.ts';
import { type TextRun, textRuns } from './segment/run.ts';
import { segmented } from './segment/segment.ts';
import { nodeLine } from './tree.ts';
import { divideAddress } from './words/identifiers.ts';
import { addressField, leadsToPaper, linkField } from './words/label.ts';

/** A row, and its fields where it is a paper. */
export interface FoundEntry {
  line: number;
  text: string;
  fields: Record<string, unknown> | undefined;
}

/** What columns with titles are called; those that come first are so for certain. */
const titleNames = ['title', 'papertitle', 'paper', 'papername', 'name', 'publication', 'article', 'work'];

/** What a column says in which rows have the venue: `Accepted at`. */
const venueNames =
  /^(?:accepted|published|presented|appeared)(?:at|in|by|on|to)?$|^(?:venue|conference|journal)/;

/** A table with more columns is none of papers. */
const mostColumns = 100;

/** The entries in the rows of a table of papers; none in one of other things. */
export function tableRows(table: Table): FoundEntry[] {
  const [head, ...rows] = table.children;
  if ((head?.children.length ?? 0) > mostColumns) return [];
  const names = head?.children.map((cell) => textIn(cell)) ?? [];
  const isPapers = isPaperTable(names) || names.some((name) => /^(?:paper|title|name)/i.test(name));
  const called = isPapers ? titleColumn(names, rows) : -1;
  const titleAt = called < 0 ? linkedColumn(names.length, rows) : called;
  if (titleAt < 0) return [];
  const map = columnMap(names, givenColumns(names, titleAt));
  return rows.flatMap((row): FoundEntry[] => {
    const cell = row.children[titleAt];
    const own = cell && titleCell(cell);
    if (!own) return [];
    const cells = Object.fromEntries(
      row.children.flatMap((each, at) =>
        at === titleAt || isLinkLine(textRuns(each.children))
          ? []
          : [[names[at] ?? `column ${at + 1}`, textIn(each)]],
      ),
    );
    const said = withDividedVenue(rowFields(cells, map));
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
      ['arxiv', 'doi', 'openreview', 'paper', 'pdf', 'authors'].some((name) => fields[name] !== undefined);
    return [{ line: nodeLine(row), fields: isPaper ? fields : undefined, text: String(own['title']) }];
  });
}

/** The column whose cells read most like titles, among those that are called so. */
function titleColumn(names: readonly string[], rows: Table['children']): number {
  const columns = names.flatMap((name, at) =>
    titleNames.includes(columnKey(name)) || /^(?:paper|title|name)/i.test(name) ? [at] : [],
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
    (titleNames.indexOf(columnKey(names[at] ?? '')) + titleNames.length + 1) % (titleNames.length + 1);
  return filled.toSorted((a, b) => share(b) - share(a) || rank(a) - rank(b))[0] ?? -1;
}

/** So large a share of a column's cells must be titles that lead to papers for it to be that of the titles, whatever it is called. */
const leastLinkedShare = 0.6;

function linkedColumn(columns: number, rows: Table['children']): number {
  const isLinkedTitle = (cell: TableCell | undefined) =>
    textRuns(cell?.children ?? []).some(
      ({ href, text }) =>
        href !== undefined && leadsToPaper(href) && wordCount(text) >= 3 && !linkField(text),
    );
  const shares = Array.from(
    { length: columns },
    (_, at) => rows.filter((row) => isLinkedTitle(row.children[at])).length / Math.max(rows.length, 1),
  );
  const best = Math.max(...shares);
  return best >= leastLinkedShare ? shares.indexOf(best) : -1;
}

function givenColumns(names: readonly string[], titleAt: number): ReadonlyMap<string, string> {
  const venue = names.find((name) => venueNames.test(columnKey(name)));
  const title = names[titleAt] ?? '';
  return new Map([
    [title, 'title'] as const,
    ...(venue === undefined || venue === title ? [] : [[venue, 'venue'] as const]),
  ]);
}

/** What the cell with the title says. */
function titleCell({ children }: TableCell): Record<string, unknown> | undefined {
  const entry = segmented(children.length > 0 ? textRuns(children) : []);
  const best = bestOf(
    candidatesOf(entry),
    ({ score, slot }: TitleCandidate) => score + (/(?:start|name)$/.test(slot) ? 1 : 0),
  );
  if (!best || best.title.length < 4) return undefined;
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
