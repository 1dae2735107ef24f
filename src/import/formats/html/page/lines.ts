import type { Element, ElementContent } from 'hast';
import type { TextRun } from '../../list/segment/run.ts';
import { classesOf, elements, headingLevel, isAround } from './page.ts';
import type { NamedPart } from './part.ts';
import { plain, type Style, styleOf, within } from './style.ts';

/** A piece of a line that is set alike, in one element. */
export interface HtmlRun extends TextRun {
  part?: NamedPart;
  /** Tells the innermost element that it stands in from others. */
  element: Element;
}

/** A line as a page shows it. */
export interface HtmlLine {
  runs: HtmlRun[];
  /** From 1. */
  line: number;
  /** 1 to 6 where it is a heading. */
  level?: number;
  /** Whether a blank line stands above it. */
  isApart: boolean;
  /** The block that it begins in, by its tag and classes. */
  kind: string;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big br cite code del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const inlineElements = new WeakMap<Element, boolean>();

/** Whether an element stands within a line: it is set so, and no block is in it. */
export function isInline(element: Element): boolean {
  const known = inlineElements.get(element);
  if (known !== undefined) return known;
  const isOne = inline.has(element.tagName) && elements(element).every(isInline);
  inlineElements.set(element, isOne);
  return isOne;
}

/** The breaks above what follows, two at most, where none, one or two stand above the element. */
type Breaks = readonly [number, number, number];

const noBreaks: Breaks = [0, 0, 0];

/** The lines of one element, as they are with nothing around it. */
class BlockLines {
  readonly lines: HtmlLine[] = [];
  /** The breaks above its first line. */
  first: Breaks = [0, 1, 2];
  breaks: Breaks = [0, 1, 2];
  #open: HtmlLine | undefined;

  /** Puts a text into the line, or begins one with it. */
  say(text: string, from: { element: Element; style: Style; block: Element; line: number }): void {
    const said = text.replace(/\s+/g, ' ');
    if (said === ' ' && !this.#open) return;
    const level = headingLevel(from.block);
    this.#open ??= {
      runs: [],
      line: from.line,
      isApart: this.breaks[0] > 1,
      kind: kindOf(from.block),
      ...(level !== undefined && { level }),
    };
    this.#open.runs.push({ text: said, ...from.style, element: from.element });
  }

  /** Puts the label of a picture into the line, if there is one. */
  label(text: string, style: Style, element: Element): void {
    this.#open?.runs.push({ text, ...style, element });
  }

  end(): void {
    if (this.#open?.runs.some(({ text, href }) => text.trim() !== '' || href !== undefined)) {
      if (this.lines.length === 0) this.first = this.breaks;
      this.lines.push(this.#open);
      this.breaks = noBreaks;
    }
    this.#open = undefined;
  }

  break(above: (breaks: number) => number): void {
    this.breaks = mapped(this.breaks, (breaks) => Math.min(above(breaks), 2));
  }

  /** Puts the lines of a block that stands in this one, within a style. */
  put(block: BlockLines, style: Style, level: number | undefined): void {
    const [first] = block.lines;
    if (first) {
      const lines = linesWithin(block.lines, style, level);
      const above = mapped(this.breaks, (breaks) => block.first[breaks] ?? 0);
      if (this.lines.length === 0) this.first = above;
      const isApart = above[0] > 1;
      const [own = first, ...others] = lines;
      this.lines.push(own.isApart === isApart ? own : { ...own, isApart });
      for (const line of others) this.lines.push(line);
      this.breaks = block.breaks;
    } else this.breaks = mapped(this.breaks, (breaks) => block.breaks[breaks] ?? 0);
  }
}

function mapped([none, one, two]: Breaks, change: (breaks: number) => number): Breaks {
  return [change(none), change(one), change(two)];
}

/** Lines as they are within a style and a heading: all of them anew or none, so that a line tells those behind it. */
function linesWithin(
  lines: readonly HtmlLine[],
  style: Style,
  level: number | undefined,
): readonly HtmlLine[] {
  const { isBold, isItalic, href, part } = style;
  const isPlain = !isBold && !isItalic && href === undefined && part === undefined;
  if (isPlain && level === undefined) return lines;
  const isSame = lines.every(
    (line) =>
      (level === undefined || line.level !== undefined) &&
      line.runs.every((run) => within(run, style) === run),
  );
  return isSame
    ? lines
    : lines.map((line) => ({
        ...line,
        ...(level !== undefined && { level: line.level ?? level }),
        runs: line.runs.map((run) => within(run, style)),
      }));
}

/** The elements of a page in lines; each is read once. */
export class PageLines {
  readonly #base: string | undefined;
  readonly #known = new WeakMap<Element, BlockLines>();

  constructor(base: string | undefined) {
    this.#base = base;
  }

  /** The lines of an element as a page shows them, empty ones left out. */
  in(element: Element): readonly HtmlLine[] {
    return this.#block(element).lines;
  }

  #block(element: Element): BlockLines {
    const known = this.#known.get(element);
    if (known) return known;
    const block = new BlockLines();
    this.#visit(element.children, element, styleOf(element, plain, this.#base), block, element);
    block.end();
    this.#known.set(element, block);
    return block;
  }

  #visit(
    nodes: readonly ElementContent[],
    element: Element,
    style: Style,
    into: BlockLines,
    block: Element,
  ): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        into.say(node.value, { element, style, block, line: node.position?.start.line ?? 1 });
      } else if (node.type === 'element') {
        const { tagName } = node;
        if (tagName === 'br' || tagName === 'hr') {
          into.end();
          into.break((breaks) => (tagName === 'br' ? breaks + 1 : 2));
        } else if (tagName === 'img') {
          const alt = String(node.properties['alt'] ?? '');
          if (style.href !== undefined && alt.length < longestLabelChars) into.label(alt, style, element);
        } else if (isAround(node)) continue;
        else if (isInline(node))
          this.#visit(node.children, node, styleOf(node, style, this.#base), into, block);
        else {
          into.end();
          into.put(this.#block(node), style, headingLevel(block));
          if (headingLevel(node) !== undefined) into.break(() => 2);
          if (tagName === 'p') into.break((breaks) => Math.max(breaks, 1));
        }
      }
    }
  }
}

/** A longer description of a picture, in characters, is no label. */
const longestLabelChars = 30;

/** A block by its tag and classes. */
function kindOf(element: Element): string {
  return [element.tagName, ...classesOf(element).filter((name) => !/\d/.test(name))].join('.');
}

const words = new WeakMap<HtmlLine, string>();

/** The words of a line. */
export function shownText(line: HtmlLine): string {
  const known = words.get(line);
  if (known !== undefined) return known;
  const text = line.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  words.set(line, text);
  return text;
}
