import { wordsOf } from '../word-table.ts';
import { symbols } from './tex.ts';

const operator = /^(?:log|ln|exp|max|min|arg|argmax|argmin|sup|inf|lim|sin|cos|tan|tanh|det|dim|ker|Pr|gcd)$/;
const spaced = /^(?:quad|qquad|space|;|:|,| |~)$/;
const silent = new Set(
  wordsOf(`
    left right big Big bigg Bigg bigl bigr Bigl Bigr middle mathcal mathbb mathbf mathrm mathit mathsf
    mathtt mathfrak mathscr boldsymbol bm text textbf textit textrm textsf texttt textsc mbox operatorname
    displaystyle textstyle hat bar tilde vec overline underline widehat widetilde limits nolimits rm bf it !
  `),
);

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
  return out
    .replace(/\0(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/\0/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fractions, roots and longer exponents written on the line. */
function untangled(tex: string): string {
  return tex
    .replace(
      /\^\{-(\d+)\}/g,
      (_, digits: string) => `⁻${digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')}`,
    )
    .replace(/\^\{([^{}]*[-+*/=,][^{}]*)\}/g, '\\^($1)')
    .replace(
      /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g,
      (_, over: string, under: string) => `${inBrackets(over)}/${inBrackets(under)}`,
    )
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, inner: string) => `√${inBrackets(inner)}`)
    .replace(/\\(?:begin|end)\s*\{[^{}]*\}/g, ' ');
}

function inBrackets(part: string): string {
  return /^\\?[\p{L}\p{N}.]+$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`;
}
