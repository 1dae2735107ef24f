import type { Element, Root } from 'hast';
import { type ReadBlock, readBlock } from './entry/entry.ts';
import type { Listed } from './entry/heading.ts';
import { Headings } from './headings.ts';
import { LeftBlocks } from './left-blocks.ts';
import { beginnings, trimmed } from './page/division.ts';
import { type HtmlLine, isInline, PageLines, shownText } from './page/lines.ts';
import { classesOf, elements, headingLevel, isAround } from './page/page.ts';
import { blocksIn, isTermGroup } from './page/term-group.ts';
import { joined, withoutLabels } from './page/words.ts';
import { tableEntries, type UnreadItem } from './table.ts';

/** A paper of a page, and how it was told. */
export interface BlockEntry {
  line: number;
  fields: Record<string, unknown>;
  /** The lines that say it; none where it is a row of a table. */
  said: readonly HtmlLine[];
  isTitled: boolean;
  /** Whether one line of it is its title for certain, and no other. */
  isOne?: boolean;
  /** Whether no heading says that papers are listed. */
  isUnknown: boolean;
  /** Whether nothing but a session of a program says so. */
  isOfSession: boolean;
}

/** Where so many parts of an element are none, it has no entries. */
const mostMisses = 8;

/** The blocks of a page that are each what an entry is. */
export class Blocks {
  readonly #shown: PageLines;
  readonly #headings: Headings;
  /** The items of lists of papers that are none. */
  readonly unread: UnreadItem[] = [];
  /** What else stands below headings of papers or among them. */
  readonly left = new LeftBlocks();
  /** What was read from a line on, by the number of lines. */
  readonly #readings = new WeakMap<HtmlLine, Map<number, ReadBlock | undefined>>();

  /** `titles` are what the page is called, the surest first. */
  constructor(base: string | undefined, titles: readonly string[]) {
    this.#shown = new PageLines(base);
    this.#headings = new Headings(titles);
  }

  /** The entries in a node; headings count for what stands behind them. */
  in(node: Root | Element): BlockEntry[] {
    if (node.type === 'element') {
      if (isAround(node)) return [];
      const level = headingLevel(node);
      if (level !== undefined) {
        this.#headings.enter(level, this.#text(node));
        return [];
      }
      if (node.tagName === 'table') {
        const rows = tableEntries(node, this.#shown);
        if (rows && this.#headings.listed !== 'others') this.unread.push(...rows.unread);
        if (rows)
          return this.#headings.listed === 'others'
            ? []
            : rows.entries.map((row) => ({
                ...this.#placed([], { fields: row.fields, isSure: true, isTitled: true }),
                line: row.line,
                isUnknown: false,
              }));
      }
    }
    if (node.type === 'element' && /ScholarlyArticle/.test(String(node.properties['itemType'] ?? ''))) {
      const lines = this.#shown.in(node);
      const read = this.#readIn(lines);
      if (read) return [{ ...this.#placed(lines, read), isUnknown: false }];
    }
    const { above } = this.#headings;
    if (node.type === 'element') this.#enter(node);
    const inner = this.#inner(node);
    if (node.type !== 'element' || node.tagName === 'html') return inner;
    const below = this.#headings.above;
    this.#headings.above = above;
    const mayBeOne =
      (inner.length < 2 || isTermGroup(node)) && !/^(?:body|ul|ol|dl|table|tbody)$/.test(node.tagName);
    const areEntries = mayBeOne && this.#areEntries(this.#shown.in(node));
    const own = mayBeOne && !areEntries ? this.#whole(node, inner) : undefined;
    // What has one title that is named as such is no list.
    if (own?.isOne) return [own];
    const isWhole = this.#isList(node, inner.length) || (!areEntries && !isFlat(node));
    const parts = isWhole ? [] : this.#parts(node, inner.length);
    if (own && parts.length < 2) return [own];
    if (parts.length > 1 && parts.length > inner.length) {
      for (const line of this.#shown.in(node)) this.left.keep([line]);
      return parts;
    }
    this.#headings.above = below;
    return inner;
  }

  /** The entries in the blocks of a node; in a list of which most items are papers, others may lack authors, and what is none is kept. */
  #inner(node: Root | Element): BlockEntry[] {
    const found = blocksIn(node)
      .filter((child) => !isInline(child))
      .map((child) => ({ child, entries: this.in(child), listed: this.#headings.listed }));
    for (const { child, entries, listed } of found)
      if (entries.length === 0 && listed === 'papers' && isTextBlock(child))
        this.left.keep(this.#shown.in(child));
    const items = found.filter(({ child, listed }) => child.tagName === 'li' && listed !== 'others');
    const read = items.filter(({ entries }) => entries.length === 1).length;
    for (const tag of blockNames) this.#keepUnread(found.filter(({ child }) => child.tagName === tag));
    if (read < 2) return found.flatMap(({ entries }) => entries);
    const further = new Map(
      items
        .filter(({ entries }) => entries.length === 0)
        .map(({ child }) => [child, this.#amongPapers(this.#shown.in(child))]),
    );
    const told = [...further.values()].filter((entry) => entry !== undefined).length;
    if (read + told < items.length * leastItems) return found.flatMap(({ entries }) => entries);
    for (const [item, entry] of further) {
      const lines = this.#shown.in(item);
      if (!entry && lines[0]) this.unread.push({ line: lines[0].line, text: lines.map(shownText).join(' ') });
    }
    return found.flatMap(({ child, entries }) => further.get(child) ?? entries);
  }

  /** Keeps what stands between entries of its kind, most of which are papers, and is none. */
  #keepUnread(found: readonly { child: Element; entries: readonly BlockEntry[]; listed: Listed }[]): void {
    const isRead = ({ entries }: { entries: readonly BlockEntry[] }) => entries.length > 0;
    const among = found.slice(found.findIndex(isRead), found.findLastIndex(isRead) + 1);
    const read = among.filter(isRead).length;
    if (read < leastAmong || read < among.length * leastItems) return;
    for (const { child, entries, listed } of among) {
      const lines = entries.length > 0 || listed === 'others' ? [] : this.#shown.in(child);
      const text = lines.map(shownText).join(' ');
      if (lines[0] && text.length >= shortestUnreadChars) this.unread.push({ line: lines[0].line, text });
    }
  }

  /** The entry that lines are among papers, which may lack authors. */
  #amongPapers(lines: readonly HtmlLine[]): BlockEntry | undefined {
    const [first] = lines;
    const read = first && lines.length <= mostLines ? readBlock(lines, true) : undefined;
    return first && read ? this.#placed(lines, read) : undefined;
  }

  /** Whether most blocks of an element are entries, so that it isn't to be divided otherwise. */
  #isList(node: Element, entries: number): boolean {
    if (node.tagName === 'dl') return true;
    const blocks = elements(node).filter((child) => !isInline(child) && !isAround(child));
    return (
      entries > 1 &&
      entries >= blocks.filter((block) => this.#shown.in(block).length > 0).length * mostEntries
    );
  }

  /** What the beginning of a block says of the rest of it, and of what follows. */
  #enter(block: Element): void {
    const [term] = isTermGroup(block) ? elements(block) : [];
    if (term) this.#headings.enterYear(this.#text(term));
    if (!/^(?:div|section|li|p|t[dh]|d[dt])$/.test(block.tagName)) return;
    if (classesOf(block).includes('csl-bib-body')) this.#headings.enterBibliography();
    const [first] = this.#shown.in(block);
    if (first) this.#headings.enterPart(shownText(first));
  }

  #text(element: Element): string {
    return this.#shown.in(element).map(shownText).join(' ');
  }

  /** Whether each line is a reference of its own, with people and a title, and when or where it appeared. */
  #areEntries(lines: readonly HtmlLine[]): boolean {
    if (lines.length < 2 || lines.length > mostPartLines) return false;
    const isEntry = (line: HtmlLine) =>
      shownText(line).length >= shortestEntryChars &&
      this.#readIn([line])?.isSure === true &&
      this.#readIn([line])?.fields['authors'] !== undefined;
    // Most elements are told by their first line.
    return isEntry(lines[0] as HtmlLine) && lines.every(isEntry);
  }

  /** The entry that an element is as a whole. */
  #whole(node: Element, inner: readonly BlockEntry[]): BlockEntry | undefined {
    const lines = this.#shown.in(node);
    const [first] = lines;
    if (!first || lines.length > mostLines || lines.filter(beginsHeading).length > 1) return undefined;
    const [only] = inner;
    // What holds an entry is one itself only where it says the same paper and more.
    const read = this.#read(lines);
    if (!read) return undefined;
    const isTerm = isTermGroup(node) && shownText(first).includes(String(read.fields['title']));
    const isTitled = isTerm || (read.isTitled && !only?.isTitled);
    if (inner.length > 1 && !(isTerm && namesAuthors(first, read.fields))) return undefined;
    if (only && !isTitled && !saysMore(read.fields, only.fields)) return undefined;
    const titles = lines.filter(({ runs }) => runs.some(({ part }) => part === 'title')).length;
    // Lines but those of links; two entries have more.
    const said = lines.filter(({ runs }) => joined(withoutLabels(runs)) !== '').length;
    const isOne = isTerm || (titles === 1 && read.isTitled) || (read.isSure && said <= fewestOfTwo);
    return { ...this.#placed(lines, read), isOne };
  }

  /** The entries that follow one another in an element without blocks of their own, where they are more than a number. */
  #parts(node: Element, least: number): BlockEntry[] {
    const lines = this.#shown.in(node);
    if (lines.length < 2 || lines.length > mostPartLines) return [];
    let best: BlockEntry[] = [];
    for (const starts of beginnings(lines)) {
      const found = this.#divided(lines, starts, Math.max(best.length, least, 1));
      if (found.length > best.length) best = found;
    }
    return best;
  }

  /** The entries that begin at some of the lines; none where they are no more than a number. */
  #divided(lines: readonly HtmlLine[], starts: readonly number[], least: number): BlockEntry[] {
    const { above } = this.#headings;
    const entries: BlockEntry[] = [];
    let count = 0;
    let possible = 0;
    for (const [at, start] of starts.entries()) {
      const until = starts[at + 1] ?? lines.length;
      const first = lines[start];
      if (!first) continue;
      for (const line of lines.slice(starts[at - 1] === undefined ? 0 : start, start)) this.#pass(line);
      const part = trimmed(lines.slice(start, until));
      if (this.#headings.listed !== 'others') possible++;
      const misses = possible - count;
      if (possible > mostMisses && count === 0) break;
      if (count + starts.length - at <= least || misses - 1 > starts.length * (1 - leastRead)) break;
      const read = part.length <= mostLines ? this.#read(part) : undefined;
      // A line by itself may be a link to another version.
      const found = starts.length < lines.length || read?.fields['authors'] !== undefined ? read : undefined;
      if (found) {
        count++;
        entries.push(this.#placed(part, found));
      }
      for (const line of lines.slice(found ? start + part.length : start, until)) this.#pass(line);
    }
    this.#headings.above = above;
    return count > least && count >= possible * leastRead ? entries : [];
  }

  #pass(line: HtmlLine): void {
    if (line.level !== undefined) this.#headings.enter(line.level, shownText(line));
  }

  /** The entry in lines where the headings above allow it. */
  #read(lines: readonly HtmlLine[]): ReadBlock | undefined {
    const listed = this.#headings.listed;
    if (listed === 'others') return undefined;
    const read = this.#readIn(lines);
    if (!read) return undefined;
    const isNamed =
      lines.some(({ runs }) => runs.some(({ part }) => part === 'authors')) &&
      lines.some(({ runs }) => runs.some(({ part }) => part === 'title'));
    return listed === 'papers' || read.isSure || isNamed ? read : undefined;
  }

  /** The entry that lines are, read once: they may be a part of several elements. */
  #readIn(lines: readonly HtmlLine[]): ReadBlock | undefined {
    const [first] = lines;
    if (!first) return undefined;
    const known = this.#readings.get(first) ?? new Map<number, ReadBlock | undefined>();
    this.#readings.set(first, known);
    if (!known.has(lines.length)) known.set(lines.length, readBlock(lines));
    return known.get(lines.length);
  }

  /** An entry with what the headings above it say. */
  #placed(said: readonly HtmlLine[], { fields, isTitled }: ReadBlock): BlockEntry {
    const own = Array.isArray(fields['keywords']) ? fields['keywords'] : [];
    const keywords = [...new Set([...this.#headings.keywords, ...own])];
    const { year, day } = this.#headings;
    return {
      line: said[0]?.line ?? 1,
      said,
      isTitled,
      isUnknown: this.#headings.listed === 'unknown',
      isOfSession: this.#headings.isSession,
      fields: {
        ...fields,
        ...(fields['published'] === undefined && year !== undefined && { published: year }),
        ...(day !== undefined && { listed: day }),
        ...(keywords.length > 0 && { keywords }),
      },
    };
  }
}

/** Blocks beside list items that may be an entry each. */
const blockNames: readonly string[] = ['p', 'tr', 'div', 'article', 'section'];
/** So many entries make a list of those beside them. */
const leastAmong = 3;
/** A shorter line, in characters, is no entry beside others. */
const shortestEntryChars = 50;
/** A shorter text, in characters, is a remark. */
const shortestUnreadChars = 40;
/** An entry has no more lines than this. */
const mostLines = 60;
/** Two entries that are sure have more lines than this. */
const fewestOfTwo = 3;
/** A longer element isn't divided. */
const mostPartLines = 6000;
/** Where so large a share of the blocks are entries, they are all that there are. */
const mostEntries = 0.75;
/** Where so large a share of the items of a list are papers, it is one of papers. */
const leastItems = 0.5;
/** So large a share of the parts must be read. */
const leastRead = 0.6;

/** Whether an element is a block of text, and not one that holds others. */
function isTextBlock(element: Element): boolean {
  return (
    !isAround(element) &&
    (/^(?:p|li|tr|dd)$/.test(element.tagName) ||
      (/^(?:div|td)$/.test(element.tagName) && elements(element).every(isInline)))
  );
}

/** Whether an element holds several blocks or lines, and not one that holds them. */
function isFlat(element: Element): boolean {
  let blocks = 0;
  for (const child of elements(element)) if (child.tagName === 'br' || !isInline(child)) blocks++;
  return blocks > 2;
}

/** Whether a heading begins with a line; further lines of it don't stand apart. */
function beginsHeading({ level, isApart }: HtmlLine, at: number, lines: readonly HtmlLine[]): boolean {
  return level !== undefined && (isApart || lines[at - 1]?.level !== level);
}

/** Whether a line names the authors that fields have. */
function namesAuthors(line: HtmlLine, { authors }: Record<string, unknown>): boolean {
  return (
    Array.isArray(authors) &&
    authors.every((name) => shownText(line).includes(String(name).split(' ').at(-1) ?? ''))
  );
}

/** Whether fields are those of the same paper as others and hold as much. */
function saysMore(fields: Record<string, unknown>, others: Record<string, unknown>): boolean {
  // The day stands in a heading.
  const said = ({ listed: _, ...own }: Record<string, unknown>) => Object.keys(own).length;
  return fields['title'] === others['title'] && said(fields) >= said(others);
}
