import type { Code, List, Nodes, Paragraph, RootContent, Table } from 'mdast';
import {
  detailLines,
  hiddenLines,
  introductionOf,
  isRemarks,
  isRunningText,
  isTitleLine,
  itemRuns,
  nodeText,
} from './block.ts';
import { isLinkLine } from './entry/detail-line.ts';
import { wordCount } from './entry/title-score.ts';
import { titlesApart } from './entry/titles-apart.ts';
import { linesIn } from './lines.ts';
import { headingText, isDay, type ListSection, Outline } from './section.ts';
import { type TextRun, textRuns } from './segment/run.ts';
import { markdownNodes, nodeLine } from './tree.ts';
import { leadsToPaper } from './words/label.ts';
import { appearanceOf } from './words/venue.ts';

/** An entry as it stands in a list. */
export interface ListedEntry {
  line: number;
  runs: TextRun[];
  section: ListSection;
  /** Entries of one group stand in one list, or in the same manner below headings. */
  group: string;
  /** A bullet, a paragraph, or a title with its details below it. */
  shape: 'item' | 'paragraph' | 'titled';
  /** Lines that belong to it. */
  details: TextRun[][];
  /** Text that stands behind it in paragraphs of its own. */
  prose: string[];
  /** Items below it, which are its details or entries themselves. */
  below: ListedEntry[];
}

/** A table, and the section that it is in. */
export interface ListedTable {
  table: Table;
  section: ListSection;
}

/** The entries and tables of a document, in their order. */
export function listedIn(nodes: readonly RootContent[]): (ListedEntry | ListedTable)[] {
  return new Collector(nodes).listed;
}

class Collector {
  readonly listed: (ListedEntry | ListedTable)[] = [];
  readonly #outline: Outline;
  #sections = 0;

  constructor(nodes: readonly RootContent[]) {
    const headings = nodes.filter((node) => node.type === 'heading');
    const [first] = headings;
    const isTitle = first !== undefined && first.depth === 1;
    this.#outline = new Outline(isTitle, headings.length > 1, introductionOf(nodes));
    this.#walk(nodes);
  }

  #walk(nodes: readonly RootContent[]): void {
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at] as RootContent;
      if (node.type === 'blockquote') this.#walk(node.children as RootContent[]);
      else if (node.type === 'heading') {
        const used =
          node.depth === 1
            ? undefined
            : this.#titled(nodes, at, textRuns(node.children), `heading ${node.depth}`);
        if (used === undefined) {
          this.#outline.enter(node.depth, headingText(node));
          this.#sections++;
        } else this.#outline.leave(node.depth);
        at += used ?? 0;
      } else if (node.type === 'paragraph') at += this.#paragraph(nodes, at, node);
      else if (node.type === 'list') {
        const title = listTitle(node, nodes[at + 1]);
        if (title) this.#enter(title);
        else this.#list(node);
      } else if (node.type === 'table') this.listed.push({ table: node, section: this.#outline.section() });
      else if (node.type === 'code') this.#code(node);
    }
  }

  /** Begins a part that a text names which is no heading by its marks. */
  #enter(title: Paragraph): void {
    this.#outline.enter(7, headingText(title));
    this.#sections++;
  }

  /** A list in a block of code is one that its writer wanted to be shown as it is typed. */
  #code({ value, lang, position }: Code): void {
    const entries = value.split('\n').filter((line) => /^\s*(?:[-*+]|\d+[.)])\s+.{20,}/.test(line));
    if (entries.length < 2 || (lang ?? '').match(/^(?:bib\w*|latex|tex|json|ya?ml|python|bash|sh)$/i)) return;
    const down = position?.start.line ?? 0;
    const before = this.listed.length;
    this.#walk(markdownNodes(value));
    const move = (entry: ListedEntry) => {
      entry.line += down;
      for (const each of entry.below) move(each);
    };
    for (const entry of this.listed.slice(before)) if ('runs' in entry) move(entry);
  }

  /** A title and its details below it; how many of the nodes behind it they are, `undefined` where it is none. */
  #titled(nodes: readonly RootContent[], at: number, runs: TextRun[], group: string): number | undefined {
    const text = runs
      .map((run) => run.text)
      .join('')
      .trim();
    const hasOwnPaper = runs.some(
      ({ href, text: words }) => href !== undefined && leadsToPaper(href) && wordCount(words) > 2,
    );
    if ((wordCount(text) < 2 && !hasOwnPaper) || appearanceOf(text) !== undefined || isDay(text))
      return undefined;
    const isHeading = group !== 'paragraph';
    const details: TextRun[][] = [];
    const prose: string[] = [];
    let used = 0;
    for (const node of nodes.slice(at + 1)) {
      const lines = detailLines(node);
      if (lines?.some(isTitleLine)) break;
      if (lines) details.push(...lines);
      else if ((details.length > 0 || hasOwnPaper) && (isRunningText(node) || (isHeading && isRemarks(node))))
        prose.push(...(node.type === 'list' ? node.children.map(nodeText) : [nodeText(node)]));
      else break;
      used++;
    }
    const hasLink = details.some((line) => line.some(({ href }) => href !== undefined)) || hasOwnPaper;
    const isEnough = isHeading ? hasLink : details.length > 0;
    if (!isEnough || (used === 0 && !hasOwnPaper)) return undefined;
    this.listed.push({
      line: nodeLine(nodes[at] as Nodes),
      runs,
      section: this.#outline.section(),
      group,
      shape: 'titled',
      details,
      prose,
      below: [],
    });
    return used;
  }

  /** A paragraph is a heading for the list below it, a title, or an entry; how many nodes behind it belong to it. */
  #paragraph(nodes: readonly RootContent[], at: number, node: Paragraph): number {
    const runs = textRuns(node.children);
    const text = runs
      .map((run) => run.text)
      .join('')
      .trim();
    // A formula.
    if (/^\$\$/.test(text)) return 0;
    const isBold = runs.every(({ isBold: bold, text: words }) => bold || !/[\p{L}\p{N}]/u.test(words));
    const hasLink = runs.some(({ href }) => href !== undefined);
    const lines = linesIn(runs);
    if (lines.length === 1 && !hasLink && text !== '') {
      const next = nodes[at + 1];
      const isOfList = next?.type === 'list' && !detailLines(next);
      const used = isBold || wordCount(text) >= 4 ? this.#titled(nodes, at, runs, 'paragraph') : undefined;
      if (used !== undefined) return used;
      if (isOfList && (isBold ? text.length <= 80 : wordCount(text) <= 4)) {
        this.#enter(node);
      }
      if (isOfList) return 0;
    }
    let used = 0;
    const details: TextRun[][] = [];
    const prose: string[] = [];
    if (hasLink || lines.length > 1 || isLinks(nodes[at + 1]))
      for (const next of nodes.slice(at + 1)) {
        const below = next.type === 'list' || next.type === 'paragraph' ? detailLines(next) : undefined;
        if (below && prose.length === 0 && (next.type === 'list' || below.every(isLinkLine)))
          details.push(...below);
        else if ((hasLink || lines.length > 1) && isRunningText(next)) prose.push(nodeText(next));
        else break;
        used++;
      }
    const parts = titlesApart(runs);
    for (const [each, part] of parts.entries())
      this.listed.push({
        line: nodeLine(node),
        runs: part,
        section: this.#outline.section(),
        group: `paragraphs ${this.#sections}`,
        shape: 'paragraph',
        ...(each === parts.length - 1 ? { details, prose } : { details: [], prose: [] }),
        below: [],
      });
    return used;
  }

  #list(list: List): void {
    const section = this.#outline.section();
    const lines = detailLines(list);
    const own = lines?.find(isTitleLine);
    // The entry that a list says line by line: `Paper: [title](address)`, `Authors: …`.
    if (lines && own && lines.length > 1) {
      const colon = own.findIndex(({ text }) => /[:：]/.test(text));
      const runs = own.map((run, at) => ({
        ...run,
        isBold: false,
        text:
          at > colon ? run.text : run.text.slice(at < colon ? run.text.length : run.text.search(/[:：]/) + 1),
      }));
      this.listed.push({
        line: nodeLine(list),
        runs,
        section,
        group: 'labelled',
        shape: 'titled',
        details: lines.filter((line) => line !== own),
        prose: [],
        below: [],
      });
    } else this.listed.push(...itemsOf(list, section, `items ${this.#sections}`));
  }
}

/** Whether a paragraph is nothing but links by their labels. */
function isLinks(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && detailLines(node)?.every(isLinkLine) === true;
}

/** The only item of a list that is the title of the list behind it: `1. **Planning**` above `- Hands that plan`. */
function listTitle(
  { children: [item, ...others] }: List,
  next: RootContent | undefined,
): Paragraph | undefined {
  const [title, ...below] = item?.children ?? [];
  if (title?.type !== 'paragraph' || others.length + below.length > 0) return undefined;
  if (next?.type !== 'list' || detailLines(next)) return undefined;
  const runs = textRuns(title.children);
  const isBold = runs.every(({ isBold: bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text));
  return isBold && nodeText(title).length <= 80 && runs.every(({ href }) => href === undefined)
    ? title
    : undefined;
}

function itemsOf(list: List, section: ListSection, group: string): ListedEntry[] {
  return list.children.flatMap((item): ListedEntry[] => {
    const nested = item.children.filter((child) => child.type === 'list');
    const runs = itemRuns(item);
    const parts = nested.length === 0 ? titlesApart(runs) : [runs];
    return parts.map((part) => ({
      line: nodeLine(item),
      runs: part,
      section,
      group,
      shape: 'item',
      details: item.children.flatMap((child) => (child.type === 'html' ? hiddenLines(child.value) : [])),
      prose: [],
      below: nested.flatMap((child) => itemsOf(child, section, `${group} below`)),
    }));
  });
}
