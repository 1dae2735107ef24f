import { letters } from '../../../paper/text/tex.ts';
import { accents, newerMacros, signs } from './macros.ts';

/** Macros whose argument keeps them, since marked-up text knows them. */
const kept = new Set([
  'emph',
  'textit',
  'textbf',
  'texttt',
  'textsc',
  'textsl',
  'textsuperscript',
  'textsubscript',
  'url',
  'href',
  'underline',
  'mathrm',
  'mathbf',
  'mathbb',
  'mathcal',
  'mathit',
]);

/** Switches that hold to the end of their group. */
const switches = new Set(['em', 'it', 'itshape', 'sl', 'bf', 'bfseries', 'tt', 'ttfamily', 'sc', 'scshape']);

/** Groups nested deeper than this lose their braces without being looked into. */
const deepestGroup = 40;

/**
 * The text of a BibTeX field as records hold it: accents and letters composed, dashes and quotation
 * marks as signs, braces that only protect capitals gone; mathematics and styles stay as TeX. White
 * space is folded. Linear in the length of the source.
 */
export function bibText(written: string): string {
  const source = withoutEscapes(isOverescaped(written) ? unescaped(written) : written);
  return composed(source.replace(/\s+/g, ' ').trim(), 0).normalize('NFC').replace(/ {2,}/g, ' ').trim();
}

/** Whether every sign of TeX stands escaped in braces of its own, formulas too, as Mendeley writes them. */
function isOverescaped(source: string): boolean {
  return (
    (source.match(/\{\\\$\}/g)?.length ?? 0) >= 2 && /\\backslash|\{\\\^\{\}\}|\{\\[{}]|\{\\_\}/.test(source)
  );
}

/** Mendeley's `{\$}x{\_}1 \backslashmu{\$}` as TeX. */
function unescaped(source: string): string {
  return source
    .replace(/\{\\\^\{\}\}/g, '^')
    .replace(/\\text\{\{\}|\\backslash([a-z]*)/g, (_, name: string) => `\\${name ?? ''}`)
    .replace(/\{\\([$_{}])\}|\{\\?([{}])\}/g, (_, sign: string, brace: string) => sign ?? brace)
    .replace(/\\\{/g, '{')
    .replace(/\\\}/g, '}');
}

/** Entries of an index, which print nothing, up to a length that a word may have. */
const indexEntry = /\\index ?\{(?:[^{}]|\{[^{}]{0,200}\}){0,200}\}/g;

/** Mendeley's line ends and tabs. */
const lineEnds = /(?:\$\\backslash\$[rnt])+/g;

/** Mendeley's line ends, and its braces around braces: `$\\backslash$n`, `\\nRESULTS`, `{\\{}RTAC{\\}}`; ScienceDirect's `\\{RTAC\\}`. */
function withoutEscapes(source: string): string {
  return source
    .replace(indexEntry, '')
    .replace(lineEnds, ' ')
    .replace(/\\n(?=\p{Lu}{2})/gu, ' ')
    .replace(/\{\\\{\}([^{}\\]*)\{\\\}\}/g, '{$1}')
    .replace(/\$[^$]*\$|\\\{(\p{Lu}[\p{L}\p{N}&/-]*)\\\}/gu, (whole, word?: string) => word ?? whole);
}

/** The value of a field that is no text, such as an identifier or an address: without braces and escapes. */
export function bareValue(source: string): string {
  return source
    .replace(lineEnds, ' ')
    .replace(/\\href\s*\{([^{}]*)\}\s*(?:\{[^{}]*\})?/g, '$1')
    .replace(/\\([%&_#$~^{}])(?:\{\})?/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\\_/g, '_')
    .trim();
}

function composed(source: string, depth: number): string {
  if (depth > deepestGroup) return source;
  let out = '';
  let at = 0;
  while (at < source.length) {
    const sign = source[at] ?? '';
    if (sign === '$') {
      const end = formulaEnd(source, at);
      if (end === undefined) {
        out += '\\$';
        at++;
      } else {
        out += formulaText(source.slice(at, end));
        at = end;
      }
    } else if (sign === '{') {
      const end = groupEnd(source, at);
      const inner = source.slice(at + 1, end - 1);
      const [, name] = /^\\([a-zA-Z]+)(?![a-zA-Z])/.exec(inner) ?? [];
      const text =
        depth >= deepestGroup
          ? inner
          : name && switches.has(name)
            ? `{${inner}}`
            : composed(inner, depth + 1);
      out += text;
      at = end;
    } else if (sign === '}') at++;
    else if (sign === '\\') {
      const macro = readMacro(source, at, depth);
      out += macro.text;
      at = macro.end;
    } else if (sign === '~') {
      out += '\u00a0';
      at++;
    } else if (source.startsWith('---', at)) {
      out += '—';
      at += 3;
    } else if (source.startsWith('--', at)) {
      out += '–';
      at += 2;
    } else if (source.startsWith('``', at)) {
      out += '“';
      at += 2;
    } else if (source.startsWith("''", at)) {
      out += '”';
      at += 2;
    } else {
      const plain = /[^${}\\~`'-]+|[`'-]/y;
      plain.lastIndex = at;
      const text = plain.exec(source)?.[0] ?? sign;
      out += text === '`' ? '‘' : text;
      at += text.length;
    }
  }
  return out;
}

/** A formula as it is written today: some macros have newer names. */
function formulaText(formula: string): string {
  return formula.replace(
    /\\(sp|sb|Bbb|scr|germ)(?![a-zA-Z])\s*/g,
    (_, name: string) => newerMacros[name] ?? '',
  );
}

/** What a macro gives, and where it ends. */
interface ReadMacro {
  text: string;
  end: number;
}

/** What a macro at `at` gives, and where it ends. */
function readMacro(source: string, at: number, depth: number): ReadMacro {
  const name = /\\([a-zA-Z]+|[^])/y;
  name.lastIndex = at;
  const [whole = '\\', macro = ''] = name.exec(source) ?? [];
  const after = at + whole.length;
  const accented = accentedLetter(source, macro, after, depth);
  if (accented) return accented;
  if (!/^[a-zA-Z]/.test(macro)) return readSign(source, macro, after) ?? { text: whole, end: after };
  const sign = signs[macro] ?? letters.get(macro);
  if (sign !== undefined) {
    const rest = source.slice(after, after + 2);
    const end = rest === '{}' ? after + 2 : rest.startsWith(' ') ? after + 1 : after;
    return { text: sign, end };
  }
  // The sign of Russian names, often without the space behind it: `Gel\\cprimefand`.
  const prime = /^c(d?)prime/.exec(macro);
  if (prime) {
    const end = at + 1 + prime[0].length;
    return { text: prime[1] ? 'ʺ' : 'ʹ', end: source[end] === ' ' && macro === prime[0] ? end + 1 : end };
  }
  return readArguments(source, macro, after, depth) ?? wholeMacro(source, whole, after, depth);
}

/** A letter with the accent that a macro sets; `undefined` for a macro that sets none here. */
function accentedLetter(source: string, macro: string, after: number, depth: number): ReadMacro | undefined {
  const mark = accents[macro];
  if (!mark || (/^[a-zA-Z]/.test(macro) && !/^(?:\s|\{|\\|$)/.test(source.slice(after, after + 1))))
    return undefined;
  const argument = readArgument(source, after);
  // A lost space: `\\'\\in` was `\\'\\i n`.
  const glued = argument && /^\\([ij])(?!math)([a-z]+) ?$/i.exec(argument.text);
  if (glued) return { text: `${glued[1]}${mark}${glued[2]}`, end: after + glued[0].trimEnd().length };
  // A tie that was taken for an accent: `in\\~the`.
  if (
    macro === '~' &&
    source[after] !== '{' &&
    !/^(?:\\[ij]|[anoiuyevl]$)/i.test(
      argument?.end === after + 1 || source[after] === '\\' ? (argument?.text ?? '') : '',
    )
  )
    return { text: '\u00a0', end: after };
  if (!argument) return undefined;
  const [first = '', ...rest] = composed(argument.text, depth + 1)
    .normalize('NFD')
    .replace(/^ı/, 'i')
    .replace(/^ȷ/, 'j');
  if (!/\p{L}/u.test(first)) return undefined;
  const marks = rest.findIndex((one) => !/\p{M}/u.test(one));
  const at = marks < 0 ? rest.length : marks;
  return { text: first + rest.slice(0, at).join('') + mark + rest.slice(at).join(''), end: argument.end };
}

/** What a macro of one sign gives; `undefined` where nobody here knows it. */
function readSign(source: string, macro: string, after: number): ReadMacro | undefined {
  if (macro === '$' || macro === '{' || macro === '}') return { text: `\\${macro}`, end: after };
  if (/[%&_#]/.test(macro)) return { text: macro, end: after };
  if (macro === '\\' || macro === ' ' || macro === ',') return { text: ' ', end: after };
  if (/[-/!]/.test(macro)) return { text: '', end: after };
  if (macro !== '(' && macro !== '[') return undefined;
  const close = source.indexOf(macro === '(' ? '\\)' : '\\]', after);
  return close > 0 ? { text: `$${source.slice(after, close).trim()}$`, end: close + 2 } : undefined;
}

/** Macros that are no more than their argument, apart from what they do to its look. */
const transparent =
  /^(?:text|textrm|textsf|textnormal|textup|mbox|hbox|noopsort|enquote|mkbibquote|mkbibemph|uppercase)$/;

/** What a macro with an argument gives; `undefined` where nobody here knows it. */
function readArguments(source: string, macro: string, after: number, depth: number): ReadMacro | undefined {
  const argument = readArgument(source, after);
  if (!argument) return undefined;
  const { text, end } = argument;
  if (macro === 'ensuremath') return { text: `$${text.replace(/^\$+|\$+$/g, '')}$`, end };
  if (source[after] !== '{') return undefined;
  if (macro === 'url') return { text, end };
  if (macro === 'href') {
    const words = readArgument(source, end);
    if (!words || source[end] !== '{') return { text, end };
    const shown = composed(words.text, depth + 1);
    return { text: shown === text ? shown : `\\href{${text}}{${shown}}`, end: words.end };
  }
  const inner = () => composed(text, depth + 1);
  if (kept.has(macro)) return { text: `\\${macro}{${inner()}}`, end };
  if (!transparent.test(macro)) return undefined;
  if (macro === 'noopsort') return { text: '', end };
  return { text: /quote$/.test(macro) ? `“${inner()}”` : inner(), end };
}

/** A macro that nobody here knows, with its arguments. */
function wholeMacro(
  source: string,
  name: string,
  from: number,
  depth: number,
): { text: string; end: number } {
  let text = name;
  let at = from;
  for (;;) {
    const option = /^\[[^\]{}]{0,200}\]/.exec(source.slice(at, at + 202))?.[0];
    if (option !== undefined) {
      text += option;
      at += option.length;
    } else if (source[at] === '{') {
      const end = groupEnd(source, at);
      text += `{${composed(source.slice(at + 1, end - 1), depth + 1)}}`;
      at = end;
    } else return { text, end: at };
  }
}

/** The argument of a macro: a group, a macro, or a character, behind white space. */
function readArgument(source: string, from: number): { text: string; end: number } | undefined {
  let at = from;
  while (source[at] === ' ') at++;
  if (at >= source.length) return undefined;
  if (source[at] === '{') {
    const end = groupEnd(source, at);
    return { text: source.slice(at + 1, end - 1), end };
  }
  const one = /\\(?:[a-zA-Z]+ ?|[^])|[^]/uy;
  one.lastIndex = at;
  const text = one.exec(source)?.[0] ?? '';
  return { text, end: at + text.length };
}

/** Where the group that opens at `at` ends, behind its brace. */
export function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '{') depth++;
    else if (source[i] === '}' && --depth === 0) return i + 1;
  }
  return source.length;
}

/** Where the formula that a `$` begins ends; `undefined` where the sign stands alone. */
function formulaEnd(source: string, at: number): number | undefined {
  const sign = source.startsWith('$$', at) ? '$$' : '$';
  for (let i = at + sign.length; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source.startsWith(sign, i)) return i > at + sign.length ? i + sign.length : undefined;
  }
  return undefined;
}
