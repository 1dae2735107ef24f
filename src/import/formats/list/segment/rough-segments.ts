import type { Piece } from './pieces.ts';
import { lineEnd } from './run.ts';
import type { Segment } from './segment-type.ts';

/** Signs between segments, the brackets among them. */
const signs = new RegExp(
  [
    '(?<open>[(\\[（【{])',
    '(?<close>[)\\]）】}])',
    "(?<quote>[\"“”«»]|``|''|(?<=^|[\\s(\\[,])‘|’(?=[\\s.,)\\]]|$))",
    `(?<stop>${lineEnd}|\\s*[|│·•‖]\\s*|\\t|(?<=^\\s*)[-–—]{1,3}(?=\\s)|(?<=\\s)[-–—]{1,3}\\s*$|\\s~\\s|\\s//\\s)`,
    '(?<full>(?<=[\\p{L}\\p{N})\\]”"’\'%?!]{2}|^[\\p{L}\\p{N})])[.。](?=\\s|$|["”’]))',
  ].join('|'),
  'gu',
);

/** Abbreviations whose dot ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|et\.? al|vs|proc|int|conf|trans|vol|no|pp|eq|dr|st|jr|e\.g|i\.e|cf|approx|symp|comput|commun|nat|sci|phys|rev|lett|ann|am|appl|eng|mach|learn|inf|syst|technol|med|biol|chem|math|stat|mr|mrs|md|prof|artif|intell|fig|sec|ed|eds|inc|ltd|et|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;

/** The pieces cut at signs: one pass whose steps share the depth of brackets and the open quotation, and so one function. */
export function roughSegments(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let quoted: number | undefined;
  const whole = pieces.map((piece) => piece.text).join('');
  const close = () => {
    const last = segments.at(-1);
    if (last) last.isClosed = true;
  };
  const add = (piece: Piece, from: number, until: number) => {
    const raw = piece.text.slice(from, until);
    const lead = /^(?:[\s,:：;；<>]|\.(?=\s))*/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead).replace(/(?:[\s,:：;；<]|\s\.)+$/, '');
    if (text === '' && piece.href === undefined) return;
    const start = piece.start + from + (text === '' ? 0 : lead);
    segments.push({
      text,
      style:
        quoted !== undefined && piece.style !== 'link' && piece.style !== 'picture' ? 'quoted' : piece.style,
      kind: 'text',
      start,
      end: start + text.length,
      isBold: piece.isBold,
      depth,
      isClosed: false,
      ...(piece.href !== undefined && { href: piece.href }),
    });
  };
  for (const piece of pieces) {
    if (piece.style === 'link' || piece.style === 'picture' || piece.style === 'code') {
      add(piece, 0, piece.text.length);
      continue;
    }
    let from = 0;
    for (const found of piece.text.matchAll(signs)) {
      const { open, close: closing, quote, stop, full } = found.groups ?? {};
      const at = found.index;
      const absolute = piece.start + at;
      if (full !== undefined && isAbbreviated(piece.text, at)) continue;
      // Brackets within a word belong to it: `ImageNet(s)`, `f(x)`.
      if (
        open !== undefined &&
        /[\p{L}\p{N}]$/u.test(piece.text.slice(0, at)) &&
        /^[([{][\p{L}\p{N}-]{0,3}[)\]}]/u.test(piece.text.slice(at))
      )
        continue;
      if (closing !== undefined && depth === 0) {
        if (from < at && isInWord(piece.text, at)) continue;
      }
      if (quote !== undefined) {
        const isOpening = quoted === undefined;
        if (isOpening && (!hasClosing(whole, absolute, quote) || isWithinTitle(piece, at))) continue;
        add(piece, from, at);
        if (!isOpening) close();
        quoted = isOpening ? absolute : undefined;
        from = at + quote.length;
        continue;
      }
      if (quoted !== undefined && stop !== lineEnd) continue;
      add(piece, from, at);
      if (stop !== undefined || full !== undefined) close();
      if (open !== undefined) depth++;
      if (closing !== undefined) {
        depth = Math.max(0, depth - 1);
      }
      if (stop === lineEnd) {
        depth = 0;
        quoted = undefined;
      }
      from = at + found[0].length;
    }
    add(piece, from, piece.text.length);
  }
  return segments;
}

/** Whether a quotation stands among the words of a title: in bold, or between words in small letters. */
function isWithinTitle({ text, isBold }: Piece, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  if (isBold) return /[\p{L}\p{N}]$/u.test(before);
  const close = text.slice(at + 1).search(/["”]/);
  return /\s\p{Ll}+$/u.test(before) && /^["”]\s\p{L}/u.test(text.slice(at + 1 + close));
}

/** Whether a dot ends a word cut short: a known one, or one of several in a row as in `J. Artif. Intell. Res`. */
function isAbbreviated(text: string, at: number): boolean {
  return (
    abbreviation.test(text.slice(0, at)) ||
    (/(?:^|[\s.])\p{Lu}\p{L}{0,6}$/u.test(text.slice(0, at)) &&
      /^\.\s\p{Lu}\p{L}{0,9}\.(?:[\s,]|$)/u.test(text.slice(at))) ||
    (/\.\s\p{Lu}\p{L}{0,6}$/u.test(text.slice(0, at)) &&
      /^\.\s\p{Lu}\p{Ll}{1,8}(?:[\s,.]|$)/u.test(text.slice(at)))
  );
}

function isInWord(text: string, at: number): boolean {
  return /[([{][^)\]}\s]{1,12}$/.test(text.slice(0, at));
}

const closingQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '``': "''",
  '‘': '’',
};

/** Whether a quotation mark is closed in the same line, around more than a word. */
function hasClosing(text: string, at: number, quote: string): boolean {
  const closing = closingQuotes[quote];
  if (closing === undefined) return false;
  const line = text.slice(at + quote.length).split(lineEnd)[0] ?? '';
  const end = line.search(quote === '“' ? /[”"]/ : closing === '"' ? /["”]/ : new RegExp(closing));
  const isAtStart = /(?:^|[\s([{:,\u2028.*_-])$/.test(text.slice(0, at));
  return isAtStart && end >= 8 && /\s/.test(line.slice(0, end).trim());
}
