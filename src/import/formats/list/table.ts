import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { columnMap } from '../table/columns.ts';
import { isPaperTable } from '../table/evidence.ts';
import { rowFields } from '../table/row.ts';
import { cleanTitle, type FoundEntry } from './entry.ts';
import { divideAddress } from './identifiers.ts';
import { addressField, linkField } from './label.ts';
import { textRuns } from './run.ts';
import { nodeLine } from './tree.ts';

/** The entries in the rows of a table of papers; none in one of other things. */
export function tableRows(table: Table): FoundEntry[] {
  const [head, ...rows] = table.children;
  const names = head?.children.map((cell) => textOf(cell).trim()) ?? [];
  const isPapers = isPaperTable(names) || names.some((name) => /^(?:paper|title|name)/i.test(name));
  if (!isPapers) return [];
  return rows.flatMap((row): FoundEntry[] => {
    const cells = Object.fromEntries(
      row.children.map((cell, at) => [
        names[at] ?? `column ${at + 1}`,
        textOf(cell)
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ]),
    );
    for (const [at, cell] of row.children.entries()) {
      const name = names[at] ?? `column ${at + 1}`;
      const isLinksOnly = textRuns(cell.children).every(
        ({ href, text }) => text.trim() === '' || (href !== undefined && linkField(text) !== undefined),
      );
      if (isLinksOnly) delete cells[name];
    }
    const map = columnMap(names);
    const fields = rowFields(cells, map);
    const titleAt = names.findIndex((name) => map.get(name) === 'title');
    const own = titleAt < 0 ? undefined : cellTitle(row.children[titleAt]);
    if (own) {
      fields['title'] = own.title;
      if (own.note !== '') fields['extra'] = { ...Object(fields['extra']), note: own.note };
    }
    for (const [at, cell] of row.children.entries()) {
      for (const { href, text } of textRuns(cell.children)) {
        if (href === undefined || !/^https?:/i.test(href)) continue;
        const name = names[at] ?? '';
        const field =
          linkField(text) ??
          (/code|github|repo/i.test(name) && addressField(href) !== 'project' ? 'code' : undefined) ??
          addressField(href) ??
          (/project|page|web/i.test(name) ? 'project' : 'paper');
        divideAddress(fields, field, href);
      }
    }
    const title = fields['title'];
    if (typeof title !== 'string' || title.length < 4) return [];
    const isPaper = ['arxiv', 'doi', 'openreview', 'paper', 'pdf', 'authors'].some(
      (name) => fields[name] !== undefined,
    );
    return [{ line: nodeLine(row), fields: isPaper ? fields : undefined, text: title }];
  });
}

/** A longer cell, in characters, holds more than a title. */
const longestTitleChars = 200;

/** The title in a cell that says more than that: `1) **Title** - what it does`. */
function cellTitle(cell: Nodes | undefined): { title: string; note: string } | undefined {
  if (!cell || !('children' in cell)) return undefined;
  const runs = textRuns(cell.children);
  const text = runs.map((run) => run.text).join('');
  const first = runs.find((run) => cleanTitle(run.text) !== '');
  const [title = '', note = ''] =
    first?.isBold && first.text.length < text.trim().length
      ? [first.text, text.slice(text.indexOf(first.text) + first.text.length)]
      : text.length > longestTitleChars || /\s[–—-]\s\p{Ll}/u.test(text)
        ? text.split(/\s[–—-]\s([^]*)/)
        : [];
  return title === ''
    ? undefined
    : { title: cleanTitle(title), note: note.replace(/^[\s:.–—-]+/, '').trim() };
}
