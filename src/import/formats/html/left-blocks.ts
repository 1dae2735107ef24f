import { type HtmlLine, shownText } from './page/lines.ts';
import type { UnreadItem } from './table.ts';

/** A shorter text, in characters, says nothing of a paper. */
const shortestChars = 24;

/** A text with so many words may name one. */
const words = /\p{L}{2,}(?:\P{L}+\p{L}{2,}){3}/u;

/** The blocks and lines of a page that stand where papers do and may be none of their own. */
export class LeftBlocks {
  readonly #blocks: (readonly HtmlLine[])[] = [];

  keep(lines: readonly HtmlLine[]): void {
    this.#blocks.push(lines.filter(({ level }) => level === undefined));
  }

  /** Those that hold nothing of what was read, each once; what lies in another is told with it. */
  besides(read: Iterable<HtmlLine>): UnreadItem[] {
    const told = new Set(Array.from(read, shownText));
    // What holds others was kept behind them.
    const items = this.#blocks.toReversed().flatMap((lines): UnreadItem[] => {
      const texts = lines.map(shownText);
      const text = texts.join(' ');
      if (!lines[0] || text.length < shortestChars || !words.test(text)) return [];
      const isTold = texts.some((each) => each.length >= shortestChars && told.has(each));
      if (isTold || texts.every((each) => told.has(each))) return [];
      for (const each of texts) told.add(each);
      return [{ line: lines[0].line, text }];
    });
    return items.sort((a, b) => a.line - b.line);
  }
}
