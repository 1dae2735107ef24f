import type { Element, Root } from 'hast';
import { beginnings, trimmed } from './division.ts';
import { type ReadBlock, readBlock } from './entry.ts';
import { headingYear, keywordOf, type Listed, listedBelow, listedOn } from './heading.ts';
import { type HtmlLine, isInline, PageLines, shownText } from './lines.ts';
import { isIdentified } from './links.ts';
import { elements, headingLevel, isAround } from './page.ts';
import { programPart } from './session.ts';
import { tableEntries } from './table.ts';
import { blocksIn, isTermGroup } from './term-group.ts';

/** A paper of a page. */
export interface PageEntry {
  line: number;
  fields: Record<string, unknown>;
}

/** A paper of a page, and how it was told. */
interface BlockEntry extends PageEntry {
  isTitled: boolean;
  /** Whether one line of it is its title for certain, and no other. */
  isNamed?: boolean;
  /** Whether no heading says that papers are listed. */
  isUnknown: boolean;
  /** Whether nothing but a session of a program says so. */
  isOfSession: boolean;
}

/** A heading, as far as its text and level go. */
interface Heading {
  level: number;
  text: string;
  /** What a line of a program says of what follows. */
  part?: Listed;
}

/** The papers of a page in the order of the page: the blocks that are each what an entry is. */
export function pageEntries(root: Root, base: string | undefined, titles: readonly string[]): PageEntry[] {
  const entries = new Blocks(base, titles).in(root);
  const unknown = entries.filter(({ isUnknown }) => isUnknown).length;
  const bare = entries.filter(({ fields }) => isBare(fields)).length;
  const spoken = entries.filter(({ isOfSession }) => isOfSession);
  // Talks have one speaker.
  const joint = spoken.filter(
    ({ fields }) => Array.isArray(fields['authors']) && fields['authors'].length > 1,
  );
  return entries
    .filter(({ isOfSession }) => !isOfSession || joint.length >= spoken.length / 2)
    .filter(({ isUnknown, fields }) => !isUnknown || unknown >= leastUnknown || isIdentified(fields))
    .filter(({ fields }) => !isBare(fields) || bare >= leastUnknown)
    .map(({ line, fields }) => ({ line, fields }));
}

/** Whether an entry is nothing but a title that leads to a paper, as prose names one. */
function isBare(fields: Record<string, unknown>): boolean {
  return fields['authors'] === undefined && fields['published'] === undefined && !isIdentified(fields);
}

/** Below the headings of a page. */
const lowestLevel = 7;

/** Entries of no kind of section that is known are papers where so many stand side by side. */
const leastUnknown = 3;

/** Where so many parts of an element are none, it has no entries. */
const mostMisses = 8;

class Blocks {
  readonly #shown: PageLines;
  readonly #title: Listed;
  /** What was read from a line on, by the number of lines. */
  readonly #readings = new WeakMap<HtmlLine, Map<number, ReadBlock | undefined>>();
  readonly #said = new Map<string, Listed>();
  #headings: readonly Heading[] = [];

  /** `titles` are what the page is called, the surest first. */
  constructor(base: string | undefined, titles: readonly string[]) {
    this.#shown = new PageLines(base);
    const said = titles.map((title) => listedOn(title.split(/\s[|·–—-]\s/)[0] ?? ''));
    this.#title = said.find((one) => one !== 'unknown') ?? 'unknown';
  }

  /** The entries in a node; headings count for what stands behind them. */
  in(node: Root | Element): BlockEntry[] {
    if (node.type === 'element') {
      if (isAround(node)) return [];
      const level = headingLevel(node);
      if (level !== undefined) {
        this.#enter(level, node);
        return [];
      }
      if (node.tagName === 'table') {
        const rows = tableEntries(node, this.#shown);
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
      const lines = this.#shown.in(node);
      const read = this.#readIn(lines);
      if (read) return [{ ...this.#placed(lines[0]?.line ?? 1, read), isUnknown: false }];
    }
    const above = this.#headings;
    if (node.type === 'element' && isTermGroup(node)) this.#enterYear(node);
    if (node.type === 'element' && /^(?:div|section|li|p|t[dh]|d[dt])$/.test(node.tagName))
      this.#enterPart(node);
    const inner = blocksIn(node).flatMap((child) => (isInline(child) ? [] : this.in(child)));
    if (node.type !== 'element' || node.tagName === 'html') return inner;
    const below = this.#headings;
    this.#headings = above;
    const mayBeOne =
      (inner.length < 2 || isTermGroup(node)) && !/^(?:body|ul|ol|dl|table|tbody)$/.test(node.tagName);
    const own = mayBeOne ? this.#whole(node, inner) : undefined;
    // What has one title that is named as such is no list.
    if (own?.isNamed) return [own];
    const parts = this.#isList(node, inner.length) || !isFlat(node) ? [] : this.#parts(node, inner.length);
    if (own && parts.length < 2) return [own];
    if (parts.length > 1 && parts.length > inner.length) return parts;
    this.#headings = below;
    return inner;
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

  /** The year that is the term of definitions stands above them as a heading does. */
  #enterYear(group: Element): void {
    const [term] = elements(group);
    if (term && headingYear(this.#shown.in(term).map(shownText).join(' ')) !== undefined)
      this.#enter(lowestLevel, term);
  }

  /** The first line of a block may name a part of a program, where no heading says that papers follow. */
  #enterPart(block: Element): void {
    const [first] = this.#shown.in(block);
    const part = first && programPart(shownText(first));
    const isWithin = this.#headings.some((heading) => heading.part !== undefined);
    if (part !== undefined && (isWithin || (part === 'papers' && this.#listed() !== 'papers')))
      this.#headings = [
        ...this.#headings.filter(({ level }) => level < lowestLevel),
        { level: lowestLevel, text: '', part },
      ];
  }

  #enter(level: number, heading: Element): void {
    const text = this.#shown.in(heading).map(shownText).join(' ');
    if (text !== '') this.#headings = [...this.#headings.filter((one) => one.level < level), { level, text }];
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
    return { ...this.#placed(first.line, read), isNamed: isTerm || (titles === 1 && read.isTitled) };
  }

  /** The entries that follow one another in an element without blocks of their own, where they are more than a number. */
  #parts(node: Element, least: number): BlockEntry[] {
    const lines = this.#shown.in(node);
    if (lines.length < 3 || lines.length > mostPartLines) return [];
    let best: BlockEntry[] = [];
    for (const starts of beginnings(lines)) {
      const found = this.#divided(lines, starts, Math.max(best.length, least, 1));
      if (found.length > best.length) best = found;
    }
    return best;
  }

  /** The entries that begin at some of the lines; none where they are no more than a number. */
  #divided(lines: readonly HtmlLine[], starts: readonly number[], least: number): BlockEntry[] {
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
      const misses = possible - count;
      if (possible > mostMisses && count === 0) break;
      if (count + starts.length - at <= least || misses - 1 > starts.length * (1 - leastRead)) break;
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
    return count > least && count >= possible * leastRead ? entries : [];
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

  /** What the headings above say is listed here. */
  #listed(): Listed {
    const said = this.#headings.findLast((heading) => this.#saidBy(heading) !== 'unknown');
    return said ? this.#saidBy(said) : this.#title;
  }

  #saidBy({ text, part }: Heading): Listed {
    const said = part ?? this.#said.get(text) ?? listedBelow(text);
    if (part === undefined) this.#said.set(text, said);
    return said;
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
      isOfSession: this.#headings.some(({ part }) => part === 'papers'),
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
/** Where so large a share of the blocks are entries, they are all that there are. */
const mostEntries = 0.75;
/** So large a share of the parts must be read. */
const leastRead = 0.6;

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
  return fields['title'] === others['title'] && Object.keys(fields).length >= Object.keys(others).length;
}
