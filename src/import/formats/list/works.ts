import type { Heading, ListItem, Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { columnMap, isPaperTable, rowFields } from '../table/columns.ts';
import type { RawWork } from '../work.ts';
import { entryFields } from './entry.ts';
import { divideAddress } from './identifiers.ts';
import { addressField, linkField } from './label.ts';
import { type TextRun, textRuns } from './run.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parts of a README that hold no papers, whatever they link to. */
const otherParts =
  /^(?:news|updates?|change ?log|table of contents?|contents?|toc|introduction|overview|about|contribut\w*|licen[cs]e|citations?|cite|citing|how to (?:cite|contribute)|acknowledge?ments?|contact(?: us)?|star(?:s| history)?|maintainers?|authors?|sponsors?|related (?:repos\w*|projects?|lists?)|roadmap|to-?do|installation|usage|quick ?start|requirements?|faq|disclaimer|feedback|community|join us|what'?s new)\b/i;

/** What a list gives: its works, and its entries that are none. */
export interface ListWorks {
  works: RawWork[];
  /** How many entries with a link were read as something else. */
  others: number;
}

/**
 * The papers in a Markdown list: bullets, nested or not, tables, and paragraphs that are an entry each.
 * The headings above an entry become its keywords; introductions, news, tables of contents and lists
 * of tools are no papers.
 */
export function listWorks(markdown: string): ListWorks {
  const root: Root = parser.parse(markdown);
  const works: RawWork[] = [];
  let others = 0;
  const headings: Heading[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push(node);
      continue;
    }
    const [innermost] = headings.slice(-1);
    if (innermost && otherParts.test(headingText(innermost))) continue;
    const keywords = headings
      .filter(({ depth }) => depth > 1)
      .map(headingText)
      .filter(
        (text) => text !== '' && !/^(?:papers?|paper list|list|awesome .*|the (?:paper )?list)$/i.test(text),
      );
    const add = (line: number, fields: Record<string, unknown> | undefined) => {
      if (!fields) others++;
      else
        works.push({
          line,
          fields: {
            ...fields,
            ...(keywords.length > 0 && {
              keywords: [...new Set([...keywords, ...((fields['keywords'] as string[] | undefined) ?? [])])],
            }),
          },
        });
    };
    for (const { line, fields } of worksIn(node)) add(line, fields);
  }
  return { works, others };
}

interface FoundEntry {
  line: number;
  fields: Record<string, unknown> | undefined;
}

function worksIn(node: Nodes): FoundEntry[] {
  if (node.type === 'list') return node.children.flatMap(itemWorks);
  if (node.type === 'table') return tableRows(node);
  if (node.type === 'blockquote') return node.children.flatMap(worksIn);
  if (node.type === 'paragraph') {
    const runs = textRuns(node.children);
    const fields = runs.some(({ href }) => href !== undefined) ? entryFields(runs) : undefined;
    // Prose names papers as well: an entry is a title and what belongs to it.
    return fields && isEntryParagraph(runs.map(({ text }) => text).join(''), String(fields['title']))
      ? [{ line: lineOf(node), fields }]
      : [];
  }
  return [];
}

/** Whether a paragraph is an entry of its own and not prose that names a paper. */
function isEntryParagraph(text: string, title: string): boolean {
  const before = text.slice(0, Math.max(text.indexOf(title), 0)).trim();
  const after = text.slice(text.indexOf(title) + title.length);
  return /^[\W\d]*(?:(?:19|20)\d{2}\W*)?$/.test(before) && after.split(/\s+/).length < 60;
}

/** An entry, or the entries below it: an item that is a heading for others is none itself. */
function itemWorks(item: ListItem): FoundEntry[] {
  const own = item.children.filter(
    ({ type }) => type === 'paragraph' || type === 'html' || type === 'heading',
  );
  const nested = item.children.filter(({ type }) => type === 'list');
  const runs = own.flatMap((node) =>
    'children' in node ? [...textRuns(node.children), { text: ' ', isBold: false, isItalic: false }] : [],
  );
  const below = nested.flatMap(worksIn);
  const hasLink = runs.some(({ href }) => href !== undefined && !href.startsWith('#'));
  const ownFields = entryFields(runs);
  const papersBelow = below.filter(({ fields }) => fields !== undefined);
  if (ownFields === undefined) {
    // `- **Title**` with its links and authors as items below.
    const whole = [...runs, ...nested.flatMap(nestedRuns)];
    const joined = papersBelow.length === 0 && nested.length > 0 ? entryFields(whole) : undefined;
    if (joined && runs.some(({ isBold, text }) => isBold && text.trim() !== ''))
      return [{ line: lineOf(item), fields: joined }];
    return hasLink && below.length === 0 ? [{ line: lineOf(item), fields: undefined }] : below;
  }
  const note = nested
    .map((list) => textOf(list))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (papersBelow.length === 0 && note !== '') ownFields['extra'] = { note };
  return [{ line: lineOf(item), fields: ownFields }, ...papersBelow];
}

/** The text of the items of a list, as part of the item that they stand below. */
function nestedRuns(list: Nodes): TextRun[] {
  if (list.type !== 'list') return [];
  const parts = list.children.flatMap(({ children }) => children);
  return parts.flatMap((part) => ('children' in part ? textRuns(part.children) : []));
}

function tableRows(table: Table): FoundEntry[] {
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
    const fields = rowFields(cells, columnMap(names));
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
    return [{ line: lineOf(row), fields: isPaper ? fields : undefined }];
  });
}

function headingText(heading: Heading): string {
  return textOf(heading)
    .replace(/(?:[\p{So}*_`]|\u{fe0f}|\u{200d})+/gu, '')
    .replace(/^[\s\d.]+|[\s:]+$/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
