import type { Span } from '../text/inline.ts';
import { parsed } from '../text/parse.ts';
import { isGerman } from './german.ts';
import { endsSentence } from './sentence-end.ts';

/** A sentence of a source: `source.slice(start, end)` is `text`, without white space around it. */
export interface Sentence extends Span {
  text: string;
}

const stop = /[.!?…]+|[。！？]/g;
const closers = /(?:''|["'”’»)\]}*`])*/y;

/**
 * The sentences of a source. Formulas and addresses are never divided, and a blank line always ends a
 * sentence. Together the sentences cover the source except for the white space between them.
 */
export function sentencesOf(source: string): Sentence[] {
  const { formulas, addresses } = parsed(source);
  const whole = [...formulas, ...addresses].sort((a, b) => a.start - b.start);
  const sentences: Sentence[] = [];
  let start = 0;
  let inside = 0;

  const close = (end: number) => {
    const raw = source.slice(start, end);
    const text = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    if (text !== '') sentences.push({ text, start: from, end: from + text.length });
    start = end;
  };

  for (const paragraph of paragraphsOf(source)) {
    start = paragraph.start;
    const depthAt = openBrackets(source, paragraph);
    const inGerman = isGerman(source.slice(paragraph.start, paragraph.end));
    stop.lastIndex = paragraph.start;
    for (let match = stop.exec(source); match && match.index < paragraph.end; match = stop.exec(source)) {
      const at = match.index;
      while (inside < whole.length && (whole[inside]?.end ?? 0) <= at) inside++;
      if (at >= (whole[inside]?.start ?? Infinity)) continue;
      const end = Math.min(closersEnd(source, stop.lastIndex), paragraph.end);
      if (end >= paragraph.end) break;
      const place = { start, at, after: stop.lastIndex, end, isGerman: inGerman };
      if (endsSentence(source, place, match[0]) && !depthAt.has(end)) {
        close(end);
        stop.lastIndex = Math.max(stop.lastIndex, end);
      }
    }
    close(paragraph.end);
  }
  return sentences;
}

/** Where the closing marks after a stop end. A mark before a letter opens (`."So`), and isn't one of them. */
function closersEnd(source: string, after: number): number {
  closers.lastIndex = after;
  const end = after + (closers.exec(source)?.[0].length ?? 0);
  return end > after && /[\p{L}\p{N}]/u.test(source[end] ?? '') ? after : end;
}

function paragraphsOf(source: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of source.matchAll(/\r?\n[ \t]*\r?\n\s*/g)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  return [...spans, { start, end: source.length }];
}

/** The longest aside in brackets, in characters; brackets further apart don't belong together. */
const longestAsideChars = 400;

/** Tells which places are inside brackets; it must be asked in ascending order. */
function openBrackets(source: string, { start, end }: Span): { has(at: number): boolean } {
  const asides: Span[] = [];
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    const character = source[i];
    if (character === '(') open.push(i);
    else if (character === ')') {
      const from = open.pop();
      if (from === undefined || i - from > longestAsideChars) continue;
      while ((asides.at(-1)?.start ?? -1) > from) asides.pop();
      asides.push({ start: from, end: i });
    }
  }
  let passed = 0;
  return {
    has(at) {
      while (passed < asides.length && (asides[passed]?.end ?? 0) < at) passed++;
      return (asides[passed]?.start ?? Infinity) < at;
    },
  };
}
