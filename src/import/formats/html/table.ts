import type { Element } from 'hast';
import { columnMap, distinctNames } from '../table/columns/columns.ts';
import { arePapers } from '../table/evidence/evidence.ts';
import { rowFields } from '../table/row/row.ts';
import { listedPeople } from './entry/people.ts';
import { type PageLines, shownText } from './page/lines.ts';
import { elements, elementText } from './page/page.ts';

/** Something in a list of papers that isn't read as one. */
export interface UnreadItem {
  line: number;
  text: string;
}

/** A row of a table that is a paper. */
export interface TableEntry {
  line: number;
  fields: Record<string, unknown>;
}

/** The papers in a table whose first row names its columns, and its other rows; `undefined` of any other table. */
export function tableEntries(
  table: Element,
  shown: PageLines,
): { entries: TableEntry[]; unread: UnreadItem[] } | undefined {
  const rows = rowsOf(table);
  const [head, ...body] = rows;
  const names = distinctNames((head ? cellsOf(head) : []).map(elementText));
  if (names.length < 2 || names.some((name) => name.length > longestNameChars)) return undefined;
  const given = body
    .map((row) => ({ row, cells: cellsOf(row) }))
    .filter(({ cells }) => cells.length === names.length)
    .map(({ row, cells }) => ({
      line: row.position?.start.line ?? 1,
      values: Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cellWords(cell, shown)])),
    }));
  if (given.length === 0 || !arePapers(given.map(({ values }) => values))) return undefined;
  const map = columnMap(names);
  const titled = names.findIndex((name) => map.get(name) === 'title');
  const inLines = body.filter((row) => {
    const cell = cellsOf(row)[titled];
    return cell !== undefined && shown.in(cell).length > 1;
  });
  // A cell of several lines is an entry by itself.
  if (inLines.length > body.length / 2) return undefined;
  const entries = given.flatMap(({ line, values }) => {
    const fields = rowFields(values, map);
    if (typeof fields['title'] !== 'string') return [];
    const named = names.find((name) => map.get(name) === 'authors');
    const people =
      named === undefined
        ? undefined
        : listedPeople(String(values[named]).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'), 1);
    return [{ line, fields: people ? { ...fields, authors: people } : fields }];
  });
  if (entries.length < given.length / 2) return undefined;
  const read = new Set(entries.map(({ line }) => line));
  const unread = body
    .map((row) => ({ line: row.position?.start.line ?? 1, text: elementText(row) }))
    .filter(({ line, text }) => !read.has(line) && /\p{L}{3}.*\s.*\p{L}{3}/u.test(text));
  return { entries, unread };
}

/** A longer name of a column, in characters, is a cell. */
const longestNameChars = 40;

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((child) =>
    child.tagName === 'tr'
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.tagName)
        ? elements(child).filter(({ tagName }) => tagName === 'tr')
        : [],
  );
}

function cellsOf(row: Element): Element[] {
  return elements(row).filter(({ tagName }) => /^t[dh]$/.test(tagName));
}

/** The words of a cell, its links as Markdown has them. */
function cellWords(cell: Element, shown: PageLines): string {
  return shown
    .in(cell)
    .map((line) =>
      line.runs.some(({ href }) => href !== undefined)
        ? line.runs
            .map(({ text, href }) =>
              href === undefined ? text : `[${text.trim().replace(/[[\]]/g, '')}](${href})`,
            )
            .join('')
        : shownText(line),
    )
    .join(' ');
}
