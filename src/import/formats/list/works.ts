import type { Heading, List, ListItem, Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { RawWork } from '../work.ts';
import { entryFields, type FoundEntry } from './entry.ts';
import { labelledFields } from './labelled.ts';
import { type TextRun, textRuns } from './run.ts';
import { tableRows } from './table.ts';
import { markdownNodes, nodeLine } from './tree.ts';

/** Parts of a README that hold no papers, whatever they link to. */
const otherParts =
  /^(?:news|updates?|change ?log|table of contents?|contents?|toc|introduction|overview|about|contribut\w*|licen[cs]e|citations?|cite|citing|how to (?:cite|contribute)|acknowledge?ments?|contact(?: us)?|star(?:s| history)?|maintainers?|authors?|sponsors?|related (?:repos\w*|projects?|lists?)|roadmap|to-?do|installation|usage|quick ?start|requirements?|faq|disclaimer|feedback|community|join us|what'?s new)\b/i;

/** Headings above which things are listed that aren't papers, so that only a link to a paper makes one. */
const otherThings =
  /\b(?:courses?|tutorials?|blogs?|blog posts?|videos?|talks?|software|tools?|librar(?:y|ies)|frameworks?|websites?|people|researchers|labs?|conferences?|challenges?|leaderboards?|awesome|resources|repositor(?:y|ies)|code)\b/i;

/** An entry of a list with a link that isn't read as a paper. */
export interface OtherEntry {
  line: number;
  text: string;
}

/** What a list gives: its works, and its entries that are none. */
export interface ListWorks {
  works: RawWork[];
  others: OtherEntry[];
}

/**
 * The papers in a Markdown list: bullets, nested or not, tables, and paragraphs that are an entry each.
 * The headings above an entry become its keywords; introductions, news, tables of contents and lists
 * of tools are no papers.
 */
export function listWorks(markdown: string): ListWorks {
  return worksBelow(markdownNodes(markdown));
}

function worksBelow(nodes: readonly RootContent[]): ListWorks {
  const works: RawWork[] = [];
  const others: OtherEntry[] = [];
  const headings: Heading[] = [];
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push(node);
      continue;
    }
    const [innermost] = headings.slice(-1);
    if (innermost && otherParts.test(headingText(innermost))) continue;
    const keywords = headings.flatMap((heading) => keywordOf(heading) ?? []);
    const next = nodes[at + 1];
    const previous = nodes[at - 1];
    const entries = isTitleOf(node, next)
      ? [titledWork(node, next as RootContent)]
      : previous && isTitleOf(previous, node)
        ? []
        : worksIn(
            node,
            !headings.some((heading) => heading.depth > 1 && otherThings.test(headingText(heading))),
          );
    for (const { line, fields, text } of entries) {
      if (fields) works.push({ line, fields: withKeywords(fields, keywords) });
      else others.push({ line, text });
    }
  }
  return { works, others };
}

function withKeywords(fields: Record<string, unknown>, keywords: readonly string[]): Record<string, unknown> {
  const own = Array.isArray(fields['keywords']) ? fields['keywords'] : [];
  const all = [...new Set([...keywords, ...own])];
  return all.length > 0 ? { ...fields, keywords: all } : fields;
}

/** The keyword that a heading is for the entries below it; none for the title of the list and for `Papers`. */
function keywordOf(heading: Heading): string | undefined {
  const text = headingText(heading);
  const isGeneral = /^(?:papers?|paper list|list|awesome .*|the (?:paper )?list)$/i.test(text);
  const isDate = /^\p{L}{3,9}\.? \d{1,2}(?:,? \d{4})?$|^\d{4}-\d{2}-\d{2}$/u.test(text);
  return heading.depth === 1 || text === '' || isDate || isGeneral || otherParts.test(text)
    ? undefined
    : text;
}

/** Whether a paragraph is a title in bold and the list behind it holds its links: `- Paper: https://...`. */
function isTitleOf(node: Nodes, next: Nodes | undefined): boolean {
  if (node.type !== 'paragraph' || next?.type !== 'list') return false;
  const runs = textRuns(node.children).filter(({ text }) => text.trim() !== '');
  const items = next.children.map((item) => textOf(item));
  return (
    runs.length > 0 &&
    runs.every(({ isBold }) => isBold) &&
    items.every((item) => /^[^:：]{0,30}[:：]\s*(?:https?:|\S{0,40}$)|^https?:/.test(item.trim()))
  );
}

function titledWork(title: Nodes, list: Nodes): FoundEntry {
  const stop: TextRun = { text: '. ', isBold: false, isItalic: false };
  const runs = [...('children' in title ? textRuns(title.children) : []), stop, ...nestedRuns(list)];
  return { line: nodeLine(title), fields: entryFields(runs), text: textOf(title) };
}

function worksIn(node: Nodes, isOfPapers: boolean): FoundEntry[] {
  if (node.type === 'list')
    return labelledList(node) ?? node.children.flatMap((item) => itemWorks(item, isOfPapers));
  if (node.type === 'table') return tableRows(node);
  if (node.type === 'blockquote') return node.children.flatMap((child) => worksIn(child, isOfPapers));
  if (node.type === 'paragraph') {
    const runs = textRuns(node.children);
    const fields = runs.some(({ href }) => href !== undefined) ? entryFields(runs, isOfPapers) : undefined;
    // Prose names papers as well: an entry is a title and what belongs to it.
    return fields && isEntryParagraph(runs.map(({ text }) => text).join(''), String(fields['title']))
      ? [{ line: nodeLine(node), fields, text: '' }]
      : [];
  }
  return [];
}

/** The entry that a list says line by line, `Paper: [title](address)`, `Authors: …`; `undefined` for any other list. */
function labelledList(list: List): FoundEntry[] | undefined {
  const items = list.children.map((item) => ({ item, text: textOf(item).replace(/\s+/g, ' ').trim() }));
  const isLabelled = (text: string) => /^\p{L}[\p{L} ]{1,20}[:：]/u.test(text);
  const own = items.find(({ text }) => /^(?:paper|title)\s*[:：]/i.test(text));
  const labelled = items.filter(({ text }) => isLabelled(text)).length;
  if (!own || labelled < 2 || labelled < items.length - 1) return undefined;
  const runs = itemRuns(own.item).map((run) => ({ ...run, isBold: false }));
  const at = runs.findIndex(({ text }) => /[:：]\s*$/.test(text));
  const entry = entryFields(runs.slice(at + 1), true, true);
  const others = items.filter((item) => item !== own).map(({ text }) => text);
  const fields = entry && withLines(entry, labelledFields(others));
  return [{ line: nodeLine(list), fields, text: own.text }];
}

/** Whether a paragraph is an entry of its own and not prose that names a paper. */
function isEntryParagraph(text: string, title: string): boolean {
  const before = text.slice(0, Math.max(text.indexOf(title), 0)).trim();
  const after = text.slice(text.indexOf(title) + title.length);
  const isNumbered = /^\[?\d+[\].)]/.test(before) && before.split(/\s+/).length < 40;
  return (isNumbered || /^[\W\d]*(?:(?:19|20)\d{2}\W*)?$/.test(before)) && after.split(/\s+/).length < 60;
}

/** The text of an item but for the lists in it. */
function itemRuns(item: ListItem): TextRun[] {
  return item.children
    .filter(({ type }) => type === 'paragraph' || type === 'html' || type === 'heading')
    .flatMap((node) =>
      'children' in node ? [...textRuns(node.children), { text: ' ', isBold: false, isItalic: false }] : [],
    );
}

/** An entry, or the entries below it: an item that is a heading for others is none itself. */
function itemWorks(item: ListItem, isOfPapers: boolean): FoundEntry[] {
  const nested = item.children.filter(({ type }) => type === 'list');
  const runs = itemRuns(item);
  const below = nested.flatMap((list) => worksIn(list, isOfPapers));
  const hasLink = runs.some(({ href }) => href !== undefined && !href.startsWith('#'));
  const lines = labelledFields(nested.flatMap(linesOf));
  const ownFields = entryFields(runs, isOfPapers, isCertain(lines));
  const papersBelow = below.filter(({ fields }) => fields !== undefined);
  if (ownFields === undefined) {
    // `- **Title**` with its links and authors as items below.
    const whole = [...runs, ...nested.flatMap(nestedRuns)];
    const joined = papersBelow.length === 0 && nested.length > 0 ? entryFields(whole, isOfPapers) : undefined;
    if (joined && runs.some(({ isBold, text }) => isBold && text.trim() !== ''))
      return [{ line: nodeLine(item), fields: withLines(joined, lines), text: '' }];
    const text = runs.map((run) => run.text).join('');
    return hasLink && below.length === 0 ? [{ line: nodeLine(item), fields: undefined, text }] : below;
  }
  const fields = papersBelow.length === 0 ? withLines(ownFields, lines) : ownFields;
  return [{ line: nodeLine(item), fields, text: '' }, ...papersBelow];
}

/** Whether what the lines below an entry say makes it a paper: authors, and a date or a venue. */
function isCertain({ authors, published, venue }: Record<string, unknown>): boolean {
  return authors !== undefined && (published !== undefined || venue !== undefined);
}

/** The items of a list as lines of text. */
function linesOf(list: Nodes): string[] {
  return list.type === 'list' ? list.children.map((item) => textOf(item).replace(/\s+/g, ' ').trim()) : [];
}

/** An entry's fields with what the lines below it say: `Date: August 10, 2026`. */
function withLines(fields: Record<string, unknown>, below: Record<string, unknown>): Record<string, unknown> {
  const said = Object.entries(below).filter(
    ([name, value]) => fields[name] === undefined || isFinerDate(name, fields[name], value),
  );
  return { ...fields, ...Object.fromEntries(said) };
}

function isFinerDate(name: string, known: unknown, value: unknown): boolean {
  return name === 'published' && String(value).length > String(known).length;
}

/** The text of the items of a list, as part of the item that they stand below. */
function nestedRuns(list: Nodes): TextRun[] {
  if (list.type !== 'list') return [];
  const parts = list.children.flatMap(({ children }) => children);
  return parts.flatMap((part) => ('children' in part ? textRuns(part.children) : []));
}

function headingText(heading: Heading): string {
  return textOf(heading)
    .replace(/(?:[\p{So}*_`]|\u{fe0f}|\u{200d})+/gu, '')
    .replace(/^[\s\d.]+|[\s:]+$/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
}
