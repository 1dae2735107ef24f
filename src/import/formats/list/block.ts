import type { ListItem, Nodes, RootContent } from 'mdast';
import { referenceFields } from '../reference/reference.ts';
import { areDetails, mayBeDetail } from './entry/detail-line.ts';
import { wordCount } from './entry/title-score.ts';
import { joinedLines, linesIn } from './lines.ts';
import { withLineEnds } from './segment/pieces.ts';
import { lineEnd, type TextRun, textRuns } from './segment/run.ts';
import { leadsToPaper } from './words/label.ts';

/** Whether a line gives the title by its label: `Paper: [Hands that plan](…)`. */
export function isTitleLine(line: readonly TextRun[]): boolean {
  const text = line.map((run) => run.text).join('');
  return (
    /^[\s*]*(?:paper|title)\s*[:：]/i.test(text) && wordCount(text) > 3 && !/https?:\/\/\S+\s*$/.test(text)
  );
}

/** What stands in parts of an item that are opened: `<details><summary>Abstract</summary>…</details>`. */
export function hiddenLines(html: string): TextRun[][] {
  const [, summary = '', body = ''] = /<summary>([^]*?)<\/summary>([^]*?)(?:<\/details>|$)/i.exec(html) ?? [];
  const [name, text] = [summary, body].map((part) => part.replace(/<[^<>]*>/g, ' ').trim());
  return text ? [[{ text: `${name}: ${text}`, isBold: false, isItalic: false }]] : [];
}

/** The text of an item but for the lists in it. */
export function itemRuns(item: ListItem): TextRun[] {
  return joinedLines(
    item.children.flatMap((node) =>
      node.type === 'paragraph' || node.type === 'heading' ? [textRuns(node.children)] : [],
    ),
  );
}

/** What was found out about nodes, which several entries ask for. */
const known = new WeakMap<Nodes, TextRun[][] | 'none'>();

/** The lines of a list or a paragraph that is nothing but details of the entry above it. */
export function detailLines(node: Nodes): TextRun[][] | undefined {
  const found = known.get(node) ?? foundDetails(node) ?? 'none';
  known.set(node, found);
  return found === 'none' ? undefined : found;
}

function foundDetails(node: Nodes): TextRun[][] | undefined {
  if (node.type === 'paragraph') {
    const lines = linesIn(textRuns(node.children));
    return lines.length > 0 && areDetails(lines, false) ? lines : undefined;
  }
  if (node.type !== 'list' || node.children.some(({ children }) => children.some(isList))) return undefined;
  const linesOf = (item: ListItem) => linesIn(withLineEnds(itemRuns(item)), lineEnd);
  // Most lists are told from details by their first line.
  const [item] = node.children;
  const [first] = item ? linesOf(item) : [];
  if (first && !mayBeDetail(first)) return undefined;
  const lines = node.children.flatMap(linesOf);
  return lines.length > 0 && areDetails(lines, true) ? lines : undefined;
}

function isList({ type }: Nodes): boolean {
  return type === 'list';
}

/** The paragraphs before the first list. */
export function introductionOf(nodes: readonly RootContent[]): string {
  const first = nodes.findIndex(({ type }) => type === 'list' || type === 'table');
  return nodes
    .slice(0, Math.max(first, 0))
    .flatMap((node) => (node.type === 'paragraph' ? [nodeText(node)] : []))
    .join(' ');
}

/** Whether a paragraph is running text about what stands above it. */
export function isRunningText(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false;
  const runs = textRuns(node.children);
  const [first] = runs;
  const text = nodeText(node);
  return (
    first !== undefined &&
    (!first.isBold || /^(?:abstract|summary|tl;?dr|notes?|comments?)\s*[:：.–—-]/i.test(text)) &&
    first.href === undefined &&
    !/^["“([\d]/.test(text) &&
    // Names before a title, or a title set apart.
    !/^\p{Lu}[\p{L}'’-]+\*?,\s\p{Lu}\./u.test(text) &&
    !(/^\p{Lu}[\p{L}'’ -]+,\s\p{Lu}.*\d{4}/u.test(text) && referenceFields(text)) &&
    !runs.slice(1).some(({ isBold, text: words }) => isBold && wordCount(words) >= 3) &&
    wordCount(text) >= 6 &&
    !runs.some(({ href }) => href !== undefined && leadsToPaper(href)) &&
    !runs.some(
      ({ href, text: words }) => href !== undefined && /^\W*(?:paper|pdf|arxiv|code)\W*$/i.test(words),
    )
  );
}

/** Whether a list is of remarks on what stands above it: none of its items leads to a paper. */
export function isRemarks(node: Nodes): boolean {
  return (
    node.type === 'list' &&
    node.children.every(
      (item) => !itemRuns(item).some(({ href }) => href !== undefined && leadsToPaper(href)),
    )
  );
}

export function nodeText(node: Nodes): string {
  if (node.type === 'listItem') return node.children.map(nodeText).join(' ');
  return 'children' in node
    ? textRuns(node.children)
        .map(({ text }) => text)
        .join('')
        .replace(/[\s\u2028]+/g, ' ')
        .trim()
    : '';
}
