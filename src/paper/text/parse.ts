import { addressesIn, webAddressOrUndefined } from '../web-address.ts';
import { matchingBraces } from './braces.ts';
import { formulaFinder } from './formula.ts';
import type { Inline, Span, StyleName, TextProblem } from './inline.ts';
import { lostCommandsIn } from './lost-backslash.ts';
import { accentAt, invisible, letters, spaces, styles, switches, symbols, wrappers } from './tex.ts';
import { isTie } from './tie.ts';

/** A source as a tree, what is odd in it, and where its formulas and addresses stand. */
export interface Parsed {
  nodes: Inline[];
  problems: TextProblem[];
  formulas: Span[];
  addresses: Span[];
}

/** Groups nested deeper stay text, so that hostile braces can't exhaust the stack. */
const deepest = 16;
/** An address longer than this stays text. */
const longestAddress = 2000;

const special = /[\\$^{~]|_\{|https?:\/\//gi;
const name = /[A-Za-z]+/y;
const switchName = /\{\\([A-Za-z]+)(?![A-Za-z])(\s*)/y;
const run = /https?:\/\/(?:[^\s<>"“”{}|\\^`]|\\[_%#&~])+/iy;
const base = /[\p{L}\p{N})\]}]/u;

/**
 * Reads TeX in running text. Each character is looked at once, whatever the nesting; anything that
 * isn't understood stays as it is written. Never throws.
 */
export function parsed(source: string): Parsed {
  const problems: TextProblem[] = [];
  const formulas: Span[] = [];
  const addresses: Span[] = [];
  if (!mayHoldMarkup(source))
    return { nodes: plain(source), problems: lostCommandsIn(source, []), formulas, addresses };
  const closeOf = matchingBraces(source);
  const formulaAt = formulaFinder(source);
  /** Where the closing half of a pair of escaped quotation marks stands. */
  const closingQuotes = new Set<number>();
  /** Up to here a `^` belongs to an address. */
  let addressTail = 0;

  function range(start: number, end: number, depth: number, inLink: boolean): Inline[] {
    const nodes: Inline[] = [];
    let buffer = '';
    let at = start;

    const flush = () => {
      if (buffer !== '') nodes.push({ type: 'text', value: buffer });
      buffer = '';
    };
    const put = (text: string, next: number) => {
      buffer += text;
      at = next;
    };
    const add = (node: Inline, next: number) => {
      flush();
      nodes.push(node);
      at = next;
    };
    const asWritten = (next: number) => put(source.slice(at, next), next);
    /** Where the group that opens at `open` closes; `undefined` if not within this range. */
    const groupEnd = (open: number): number | undefined => {
      const close = source[open] === '{' && depth < deepest ? (closeOf.get(open) ?? -1) : -1;
      return close >= 0 && close < end ? close : undefined;
    };
    const styled = (type: StyleName, from: number, to: number, next: number) =>
      add({ type, children: range(from, to, depth + 1, inLink) }, next);

    function address() {
      run.lastIndex = at;
      const written = run.exec(source)?.[0];
      if (!written) return asWritten(at + 4);
      const [first] =
        written.length <= longestAddress ? addressesIn(written.replace(/\\(?=[_%#&~])/g, '')) : [];
      if (first?.start !== 0 || at + written.length > end)
        return asWritten(Math.min(at + written.length, end));
      const next = at + writtenLength(written, first.end);
      addresses.push({ start: at, end: next });
      if ((source[next] === '^' || source[next] === '{') && next >= addressTail) {
        const tail = /[\s"“”<>]|$/g;
        tail.lastIndex = next;
        addressTail = tail.exec(source)?.index ?? next;
      }
      if (inLink) put(first.href, next);
      else add({ type: 'link', href: first.href, children: plain(first.href) }, next);
    }

    function raised() {
      const before = source[at - 1] ?? '';
      if (at === start || at < addressTail || !base.test(before) || source[at - 2] === '\\')
        return asWritten(at + 1);
      const close = groupEnd(at + 1);
      if (close !== undefined) {
        if (/^\s*(?:\\circ|\\degree)\s*$/.test(source.slice(at + 2, Math.min(close, at + 20))))
          return put('°', close + 1);
        return styled('superscript', at + 2, close, close + 1);
      }
      const short = /(?:\d+|\\circ(?![A-Za-z])|\p{L}(?![\p{L}\p{M}]))/uy;
      short.lastIndex = at + 1;
      const found = short.exec(source)?.[0];
      if (!found || at + 1 + found.length > end) return asWritten(at + 1);
      if (found === '\\circ') return put('°', at + 6);
      add({ type: 'superscript', children: plain(found) }, at + 1 + found.length);
    }

    /** `x_{i}` is TeX; `frame_{id}.png` and `a_{b}_c` are names of files and variables. */
    function lowered() {
      const close = groupEnd(at + 1);
      const isName = close !== undefined && /^(?:[_/]|\.[a-z\d])/.test(source.slice(close + 1, close + 3));
      if (
        close === undefined ||
        at === start ||
        isName ||
        at < addressTail ||
        !base.test(source[at - 1] ?? '')
      ) {
        return asWritten(at + 1);
      }
      styled('subscript', at + 2, close, close + 1);
    }

    function group() {
      const close = groupEnd(at);
      // `14{,}056` and `N{=}4`: braces that only take a mark's spacing away.
      if (close === at + 2 && /[,.:=+<>/-]/.test(source[at + 1] ?? '') && base.test(source[at - 1] ?? '')) {
        return put(source[at + 1] ?? '', close + 1);
      }
      switchName.lastIndex = at;
      const match = close === undefined ? null : switchName.exec(source);
      if (!match || close === undefined) return asWritten(at + 1);
      const [whole, macro = '', space] = match;
      const style = switches.get(macro);
      if (style && space !== '') return styled(style, at + whole.length, close, close + 1);
      const shown = symbols.get(macro) ?? letters.get(macro);
      if (shown !== undefined && at + whole.length === close) return put(shown, close + 1);
      asWritten(at + 1);
    }

    function macro() {
      const next = source[at + 1] ?? '';
      if (at + 1 >= end) return asWritten(at + 1);
      if (next === '(' || next === '[') {
        const found = formulaAt(at, end);
        return found ? formula(found) : asWritten(at + 2);
      }
      if (next === ')' || next === ']') return asWritten(at + 2);
      if (next === '"' || next === "'") {
        const quote = escapedQuote(next);
        if (quote) return put(next, at + 2);
      }
      const accent = accentAt(source, at);
      if (accent && accent.end <= end) return put(accent.letter, accent.end);
      if (/[%&_#$\u007b\u007d]/.test(next)) return put(next, at + 2);
      if (next === ',' || next === ';' || next === ':' || next === '!')
        return put(next === '!' ? '' : '\u00a0', at + 2);
      if (next === ' ') return put(' ', at + 2);
      if (next === '\n') return put('\n', at + 2);
      if (next === '-' || next === '/') return put('', at + 2);
      if ((next === '^' || next === '~') && source.startsWith('{}', at + 2)) return put(next, at + 4);
      if (next === '\\')
        return /\s/.test(source[at + 2] ?? '') && at > start ? put('', at + 2) : asWritten(at + 2);
      name.lastIndex = at + 1;
      const word = name.exec(source)?.[0];
      if (word) return named(word, at + 1 + word.length);
      problems.push({ kind: 'unknown-macro', found: source.slice(at, at + 2), offset: at });
      asWritten(at + 2);
    }

    function named(word: string, after: number) {
      const close = groupEnd(after);
      const style = styles.get(word);
      if (close !== undefined) {
        if (style) return styled(style, after + 1, close, close + 1);
        if (wrappers.has(word)) {
          flush();
          nodes.push(...range(after + 1, close, depth + 1, inLink));
          at = close + 1;
          return;
        }
        if (word === 'url') return link(after + 1, close, undefined, close + 1);
        const second = word === 'href' ? groupEnd(close + 1) : undefined;
        if (second !== undefined) return link(after + 1, close, close + 2, second + 1);
      }
      const letter = letters.get(word);
      const rest = source.startsWith('{}', after) ? after + 2 : after;
      if (letter)
        return put(
          letter,
          rest === after && /^ \p{L}/u.test(source.slice(after, after + 3)) ? after + 1 : rest,
        );
      const symbol = symbols.get(word);
      if (symbol !== undefined) return put(symbol, rest);
      if (spaces.has(word)) return put(source[rest] === ' ' ? '' : ' ', rest);
      if (invisible.has(word))
        return put('', source[rest] === ' ' && word === 'allowbreak' ? rest + 1 : rest);
      problems.push({ kind: 'unknown-macro', found: `\\${word}`, offset: at });
      asWritten(after);
    }

    function link(from: number, to: number, textFrom: number | undefined, next: number) {
      const target = source
        .slice(from, to)
        .trim()
        .replace(/\\(?=[_%#&~])/g, '');
      const href = target.length <= longestAddress ? webAddressOrUndefined(target) : undefined;
      if (href === undefined) return asWritten(next);
      addresses.push({ start: at, end: next });
      const children = textFrom === undefined ? plain(href) : range(textFrom, next - 1, depth + 1, true);
      if (inLink) {
        flush();
        nodes.push(...children);
        at = next;
      } else add({ type: 'link', href, children }, next);
    }

    function formula(found: { tex: string; display: boolean; end: number }) {
      formulas.push({ start: at, end: found.end });
      add(
        { type: 'math', tex: found.tex, display: found.display, source: source.slice(at, found.end) },
        found.end,
      );
    }

    function dollar() {
      let after = at;
      while (source[after] === '$') after++;
      const found = after - at > 2 ? undefined : formulaAt(at, end);
      if (found) formula(found);
      else asWritten(Math.min(after, end));
    }

    /** `\"so\"` and `object\'s` come from text that was escaped as program source, not from TeX. */
    function escapedQuote(mark: string): boolean {
      if (closingQuotes.has(at)) return true;
      const before = at > start ? (source[at - 1] ?? '') : '';
      const isInWord = /\p{L}/u.test(before);
      if (isInWord) return mark === "'" && /^s(?!\p{L})/u.test(source.slice(at + 2, at + 5));
      const closing = source.slice(at + 2, Math.min(end, at + 120)).indexOf(`\\${mark}`);
      if (closing < 1 || /\p{L}/u.test(source[at + 2 + closing + 2] ?? '')) return false;
      closingQuotes.add(at + 2 + closing);
      return true;
    }

    while (at < end) {
      special.lastIndex = at;
      const next = special.exec(source)?.index ?? end;
      if (next > at) asWritten(Math.min(next, end));
      if (at >= end) break;
      const character = source[at];
      if (character === '\\') macro();
      else if (character === '$') dollar();
      else if (character === '^') raised();
      else if (character === '_') lowered();
      else if (character === '{') group();
      else if (character === '~') put(isTie(source, at) ? '\u00a0' : '~', at + 1);
      else address();
    }
    flush();
    return nodes;
  }

  const nodes = range(0, source.length, 0, false);
  problems.push(...lostCommandsIn(source, [...formulas, ...addresses]));
  problems.sort((a, b) => a.offset - b.offset);
  return { nodes, problems, formulas, addresses };
}

function mayHoldMarkup(source: string): boolean {
  special.lastIndex = 0;
  return special.test(source);
}

function plain(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** How many characters of `written` give `length` characters once its escapes are gone. */
function writtenLength(written: string, length: number): number {
  let at = 0;
  for (let shown = 0; shown < length; shown++) at += written[at] === '\\' ? 2 : 1;
  return at;
}
