import katex from 'katex';
import { symbols } from './tex.ts';

/** A formula as MathML, or why it is none. */
export type Converted = { mathml: string } | { message: string };

/** How many formulas are remembered: markup and problems of one text ask for the same ones. */
const remembered = 2000;
const memory = new Map<string, Converted>();

/**
 * `tex` as one `<math>` element, its source in `alttext`. Only elements and attributes of the lists
 * below come out: no `style`, no link, no annotation, so that a strict content security policy
 * holds. `message` says what KaTeX could not read.
 */
export function mathmlOf(tex: string, display: boolean): Converted {
  const key = `${display ? 'd' : 'i'}${tex}`;
  const known = memory.get(key);
  if (known) return known;
  const converted = conversion(tex, display);
  if (memory.size >= remembered) memory.clear();
  memory.set(key, converted);
  return converted;
}

function conversion(tex: string, display: boolean): Converted {
  try {
    const html = katex.renderToString(tex, {
      displayMode: display, output: 'mathml', throwOnError: true, strict: 'ignore', trust: false, maxExpand: 200,
      maxSize: 20,
    });
    return { mathml: mended(html, tex) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: message.replace(/^KaTeX parse error:\s*/, '').replace(/[\u0332\u0323]/g, '') };
  }
}

const elements = new Set([
  'math', 'maction', 'menclose', 'merror', 'mfrac', 'mi', 'mlabeledtr', 'mmultiscripts', 'mn', 'mo', 'mover', 'mpadded',
  'mphantom', 'mroot', 'mrow', 'ms', 'mspace', 'msqrt', 'mstyle', 'msub', 'msubsup', 'msup', 'mtable', 'mtd', 'mtext',
  'mtr', 'munder', 'munderover',
]);
const wrappers = new Set(['span', 'semantics']);
const attributes = new Set([
  'accent', 'accentunder', 'columnalign', 'columnlines', 'columnspacing', 'columnspan', 'depth', 'display',
  'displaystyle', 'fence', 'form', 'height', 'largeop', 'linethickness', 'lspace', 'mathbackground', 'mathcolor',
  'mathsize', 'mathvariant', 'maxsize', 'minsize', 'movablelimits', 'notation', 'rowlines', 'rowspacing', 'rspace',
  'scriptlevel', 'separator', 'side', 'stretchy', 'symmetric', 'voffset', 'width',
]);

/**
 * KaTeX's output with the listed elements and attributes alone. KaTeX escapes `<`, `>`, `&` and
 * quotation marks in all text and values, so every `<` begins a tag.
 */
function mended(html: string, tex: string): string {
  let out = '';
  let hidden = 0;
  for (const [part, slash, name = '', values = ''] of html.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>|[^<]+|</g)) {
    if (name === 'annotation') hidden += slash ? -1 : part.endsWith('/>') ? 0 : 1;
    else if (hidden > 0 || wrappers.has(name)) continue;
    else if (part === '<' || (name !== '' && !elements.has(name))) throw new Error(`it needs <${name}>, which pages don't hold`);
    else if (name === '' || slash) out += part;
    else out += `<${name}${name === 'math' ? ` alttext="${escapedTex(tex)}"` : ''}${kept(values)}>${part.endsWith('/>') ? `</${name}>` : ''}`;
  }
  if (!out.startsWith('<math ') || !out.endsWith('</math>')) throw new Error('it gives no formula');
  return out;
}

function kept(values: string): string {
  return [...values.matchAll(/([\w:-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => attributes.has(name))
    .map(([, name, value]) => ` ${name}="${value}"`)
    .join('');
}

function escapedTex(tex: string): string {
  return tex.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const operator = /^(?:log|ln|exp|max|min|arg|argmax|argmin|sup|inf|lim|sin|cos|tan|tanh|det|dim|ker|Pr|gcd)$/;
const spaced = /^(?:quad|qquad|space|;|:|,| |~)$/;
const silent = new Set([
  'left', 'right', 'big', 'Big', 'bigg', 'Bigg', 'bigl', 'bigr', 'Bigl', 'Bigr', 'middle', 'mathcal', 'mathbb', 'mathbf',
  'mathrm', 'mathit', 'mathsf', 'mathtt', 'mathfrak', 'mathscr', 'boldsymbol', 'bm', 'text', 'textbf', 'textit', 'textrm',
  'textsf', 'texttt', 'textsc', 'mbox', 'operatorname', 'displaystyle', 'textstyle', 'hat', 'bar', 'tilde', 'vec',
  'overline', 'underline', 'widehat', 'widetilde', 'limits', 'nolimits', 'rm', 'bf', 'it', '!',
]);

/**
 * A formula as a line of text, for indexes and feeds: `\pi_0` gives `π0`, `10\times` gives `10×`,
 * `O(n\log n)` gives `O(n log n)`, `\frac{a}{b}` gives `a/b`. A formula with a macro
 * beyond the tables stays in TeX.
 */
export function spokenFormula(tex: string): string {
  let out = '';
  for (const [token, name] of untangled(tex).matchAll(/\\([A-Za-z]+|[^])|[^]/g)) {
    if (name === undefined) out += /[{}^_$&]/.test(token) ? '' : token === '~' ? ' ' : token;
    else if (silent.has(name)) continue;
    else if (spaced.test(name)) out += ' ';
    else if (name === 'circ') out += '°';
    else if (operator.test(name)) out += `${/[\p{L}\p{N})]$/u.test(out) ? ' ' : ''}${name}\u0000`;
    else if (/^[A-Za-z]/.test(name)) {
      const symbol = symbols.get(name);
      if (symbol === undefined) return tex;
      out += symbol;
    } else out += name === '\\' ? ' ' : name;
  }
  return out.replace(/\0(?=[\p{L}\p{N}])/gu, ' ').replace(/\0/g, '').replace(/\s+/g, ' ').trim();
}

/** Fractions and roots written on the line. */
function untangled(tex: string): string {
  return tex
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, (_, over: string, under: string) => `${inBrackets(over)}/${inBrackets(under)}`)
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, inner: string) => `√${inBrackets(inner)}`)
    .replace(/\\(?:begin|end)\s*\{[^{}]*\}/g, ' ');
}

function inBrackets(part: string): string {
  return /^\\?[\p{L}\p{N}.]+$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`;
}
