import type { Element, Root } from 'hast';
import { type ReadBlock, readBlock } from './entry.ts';
import { headingYear, keywordOf, type Listed, listedBelow, listedOn } from './heading.ts';
import { type HtmlLine, isInline, shownLines, shownText } from './lines.ts';
import { isIdentified } from './links.ts';
import { elements, isAround } from './page.ts';
import { tableEntries } from './table.ts';

/** A paper of a page. */
export interface PageEntry {
  line: number;
  fields: Record<string, unknown>;
}

/** A paper of a page, and how it was told. */
interface BlockEntry extends PageEntry {
  isTitled: boolean;
  /** Whether no heading says that papers are listed. */
  isUnknown: boolean;
}

/** A heading, as far as its text and level go. */
interface Heading {
  level: number;
  text: string;
}

/** The papers of a page in the order of the page: the blocks that are each what an entry is. */
export function pageEntries(root: Root, base: string | undefined, titles: readonly string[]): PageEntry[] {
  const entries = new Blocks(base, titles).in(root);
  const unknown = entries.filter(({ isUnknown }) => isUnknown).length;
  const bare = entries.filter(({ fields }) => isBare(fields)).length;
  return entries
    .filter(({ isUnknown, fields }) => !isUnknown || unknown >= leastUnknown || isIdentified(fields))
    .filter(({ fields }) => !isBare(fields) || bare >= leastUnknown)
    .map(({ line, fields }) => ({ line, fields }));
}

/** Whether an entry is nothing but a title that leads to a paper, as prose names one. */
function isBare(fields: Record<string, unknown>): boolean {
  return fields['authors'] === undefined && fields['published'] === undefined && !isIdentified(fields);
}

/** Entries of no kind of section that is known are papers where so many stand side by side. */
const leastUnknown = 3;

/** Where so many parts of an element are none, it has no entries. */
const mostMisses = 8;

class Blocks {
  readonly #base: string | undefined;
  readonly #title: Listed;
  #headings: readonly Heading[] = [];

  /** `titles` are what the page is called, the surest first. */
  constructor(base: string | undefined, titles: readonly string[]) {
    this.#base = base;
    const said = titles.map((title) => listedOn(title.split(/\s[|·–—-]\s/)[0] ?? ''));
    this.#title = said.find((one) => one !== 'unknown') ?? 'unknown';
  }

  /** The entries in a node; headings count for what stands behind them. */
  in(node: Root | Element): BlockEntry[] {
    if (node.type === 'element') {
      if (isAround(node)) return [];
      if (/^h[1-6]$/.test(node.tagName)) {
        this.#enter(Number(node.tagName.slice(1)), node);
        return [];
      }
      if (node.tagName === 'table') {
        const rows = tableEntries(node, this.#base);
        if (rows)
          return this.#listed() === 'others'
            ? []
            : rows.map((row) => ({
                ...this.#placed(row.line, { fields: row.fields, isSure: true, isTitled: true }),
                isUnknown: false,
              }));
      }
    }
    if (node.type === 'element' && /ScholarlyArticle/.test(String(node.properties['itemType'] ?? ''))) {
      const lines = shownLines(node, this.#base);
      const read = readBlock(lines);
      if (read) return [{ ...this.#placed(lines[0]?.line ?? 1, read), isUnknown: false }];
    }
    const above = this.#headings;
    const inner = elements(node).flatMap((child) => (isInline(child) ? [] : this.in(child)));
    if (node.type !== 'element' || node.tagName === 'body' || node.tagName === 'html') return inner;
    const below = this.#headings;
    this.#headings = above;
    const parts = isFlat(node) ? this.#parts(node) : [];
    const mayBeOne = parts.length < 2 && inner.length < 2 && !/^(?:ul|ol|dl|table|tbody)$/.test(node.tagName);
    const own = mayBeOne ? this.#whole(node, inner) : undefined;
    if (own) return [own];
    if (parts.length > 1 && parts.length > inner.length) return parts;
    this.#headings = below;
    return inner;
  }

  #enter(level: number, heading: Element): void {
    const text = shownLines(heading, undefined).map(shownText).join(' ');
    if (text !== '') this.#headings = [...this.#headings.filter((one) => one.level < level), { level, text }];
  }

  /** The entry that an element is as a whole. */
  #whole(node: Element, inner: readonly BlockEntry[]): BlockEntry | undefined {
    const lines = shownLines(node, this.#base);
    const [first] = lines;
    if (!first || lines.length > mostLines || lines.filter(({ level }) => level !== undefined).length > 1)
      return undefined;
    const [only] = inner;
    // What holds an entry is one itself only where it says the same paper and more.
    const read = this.#read(lines);
    if (!read) return undefined;
    if (only && !(read.isTitled && !only.isTitled) && !saysMore(read.fields, only.fields)) return undefined;
    return this.#placed(first.line, read);
  }

  /** The entries that follow one another in an element without blocks of their own. */
  #parts(node: Element): BlockEntry[] {
    const lines = shownLines(node, this.#base);
    if (lines.length < 3 || lines.length > mostPartLines) return [];
    let best: BlockEntry[] = [];
    for (const starts of beginnings(lines)) {
      const found = this.#divided(lines, starts);
      if (found.length > best.length) best = found;
    }
    return best;
  }

  #divided(lines: readonly HtmlLine[], starts: readonly number[]): BlockEntry[] {
    const above = this.#headings;
    const entries: BlockEntry[] = [];
    let count = 0;
    let possible = 0;
    for (const [at, start] of starts.entries()) {
      const until = starts[at + 1] ?? lines.length;
      const first = lines[start];
      if (!first) continue;
      for (const line of lines.slice(starts[at - 1] === undefined ? 0 : start, start)) this.#pass(line);
      const part = trimmed(lines.slice(start, until));
      if (this.#listed() !== 'others') possible++;
      if (possible > mostMisses && count === 0) break;
      const read = part.length <= mostLines ? this.#read(part) : undefined;
      // A line by itself may be a link to another version.
      const found = starts.length < lines.length || read?.fields['authors'] !== undefined ? read : undefined;
      if (found) {
        count++;
        entries.push(this.#placed(first.line, found));
      }
      for (const line of lines.slice(found ? start + part.length : start, until)) this.#pass(line);
    }
    this.#headings = above;
    return count >= possible * leastRead ? entries : [];
  }

  #pass(line: HtmlLine): void {
    if (line.level !== undefined)
      this.#headings = [
        ...this.#headings.filter((one) => one.level < (line.level ?? 0)),
        { level: line.level, text: shownText(line) },
      ];
  }

  /** The entry in lines where the headings above allow it. */
  #read(lines: readonly HtmlLine[]): ReadBlock | undefined {
    const listed = this.#listed();
    if (listed === 'others') return undefined;
    const read = readBlock(lines);
    if (!read) return undefined;
    const isNamed =
      lines.some(({ runs }) => runs.some(({ part }) => part === 'authors')) &&
      lines.some(({ runs }) => runs.some(({ part }) => part === 'title'));
    return listed === 'papers' || read.isSure || isNamed ? read : undefined;
  }

  /** What the headings above say is listed here. */
  #listed(): Listed {
    const said = this.#headings.map(({ text }) => listedBelow(text)).filter((one) => one !== 'unknown');
    return said.at(-1) ?? this.#title;
  }

  /** An entry with what the headings above it say. */
  #placed(line: number, { fields, isTitled }: ReadBlock): BlockEntry {
    const own = Array.isArray(fields['keywords']) ? fields['keywords'] : [];
    const keywords = [
      ...new Set([
        ...this.#headings.flatMap(({ level, text }) => (level > 1 ? (keywordOf(text) ?? []) : [])),
        ...own,
      ]),
    ];
    const year = this.#headings.map(({ text }) => headingYear(text)).findLast((one) => one !== undefined);
    return {
      line,
      isTitled,
      isUnknown: this.#listed() === 'unknown',
      fields: {
        ...fields,
        ...(fields['published'] === undefined && year !== undefined && { published: year }),
        ...(keywords.length > 0 && { keywords }),
      },
    };
  }
}

/** An entry has no more lines than this. */
const mostLines = 60;
/** A longer element isn't divided. */
const mostPartLines = 6000;
/** So large a share of the parts must be read. */
const leastRead = 0.6;

/** Lines up to a heading that isn't the first. */
function trimmed(lines: readonly HtmlLine[]): HtmlLine[] {
  const end = lines.findIndex(
    ({ level }, at) =>
      at > 0 && level !== undefined && (lines[0]?.level === undefined || level <= lines[0].level),
  );
  return lines.slice(0, end < 0 ? undefined : end);
}

/** The ways in which lines may be divided: at lines of one look, or at those that stand apart. */
function beginnings(lines: readonly HtmlLine[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries())
    for (const look of looksOf(line)) {
      const known = places.get(look);
      if (known) known.push(at);
      else places.set(look, [at]);
    }
  return [...places.values()].filter((starts) => starts.length >= 2).slice(0, mostWays);
}

/** More ways to divide lines aren't tried. */
const mostWays = 10;

/** How a line looks, by which entries may begin. */
function looksOf(line: HtmlLine): string[] {
  const said = line.runs.filter(({ text }) => text.trim() !== '');
  const [first] = said;
  return [
    ...(line.level === undefined ? [] : [`h${line.level}`]),
    ...(first?.part === 'title' ? ['title'] : []),
    ...(said.length > 0 && said.every(({ isBold }) => isBold)
      ? ['bold']
      : first?.isBold
        ? ['bold first']
        : []),
    ...(first?.href !== undefined ? ['link'] : []),
    ...(line.isApart ? ['apart'] : []),
    ...(/^\s*[[(]?\d{1,3}[\]).]/.test(first?.text ?? '') ? ['number'] : []),
    line.kind,
  ];
}

/** Whether an element holds several blocks or lines, and not one that holds them. */
function isFlat(element: Element): boolean {
  let blocks = 0;
  for (const child of elements(element)) if (child.tagName === 'br' || !isInline(child)) blocks++;
  return blocks > 2;
}

/** Whether fields are those of the same paper as others and hold as much. */
function saysMore(fields: Record<string, unknown>, others: Record<string, unknown>): boolean {
  return fields['title'] === others['title'] && Object.keys(fields).length >= Object.keys(others).length;
}
