import katex from 'katex';
import { wordsOf } from '../word-table.ts';
import { escapedHtml } from './escaped-html.ts';
import { inAlphabet } from './math-alphabet.ts';

/** A formula as MathML, or why it is none. */
export type Converted = { mathml: string } | { message: string };

/** At most this many formulas are cached: the markup and the problems of a text need the same ones. */
const maxCachedFormulas = 2000;
const cache = new Map<string, Converted>();

/**
 * `tex` as one `<math>` element, with its source in `alttext`. Only the elements and attributes listed
 * below are let through: no `style`, link or annotation, as a strict content security policy demands.
 * `message` says what KaTeX could not read.
 */
export function mathmlOf(tex: string, display: boolean): Converted {
  const key = `${display ? 'd' : 'i'}${tex}`;
  const known = cache.get(key);
  if (known) return known;
  const converted = conversion(tex, display);
  if (cache.size >= maxCachedFormulas) cache.clear();
  cache.set(key, converted);
  return converted;
}

/** The colour in which KaTeX shows a command that it doesn't trust, in place of its text. */
const untrustedColour = '#0ff0ff';

function conversion(tex: string, display: boolean): Converted {
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      output: 'mathml',
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 200,
      maxSize: 20,
      errorColor: untrustedColour,
    });
    if (html.includes(`"${untrustedColour}"`))
      return { message: 'it uses a command that pages don’t run, such as \\href' };
    return { mathml: inLetters(sanitized(html, tex)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: message.replace(/^KaTeX parse error:\s*/, '').replace(/[\u0332\u0323]/g, '') };
  }
}

const elements = new Set(
  wordsOf(`
    math maction menclose merror mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mroot mrow
    ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover
  `),
);
const wrappers = new Set(['span', 'semantics']);
const attributes = new Set(
  wordsOf(`
    accent accentunder columnalign columnlines columnspacing columnspan depth display displaystyle fence
    form height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize
    movablelimits notation rowlines rowspacing rspace scriptlevel separator side stretchy symmetric voffset
    width
  `),
);

/**
 * KaTeX's output with nothing but the listed elements and attributes. KaTeX escapes `<`, `>`, `&` and
 * quotation marks in all text and values, so every `<` begins a tag.
 */
function sanitized(html: string, tex: string): string {
  let out = '';
  let hidden = 0;
  for (const [part, slash, name = '', values = ''] of html.matchAll(
    /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+\s?="[^"]*")*)\s*\/?>|[^<]+|</g,
  )) {
    if (name === 'annotation') hidden += slash ? -1 : part.endsWith('/>') ? 0 : 1;
    else if (hidden > 0 || wrappers.has(name)) continue;
    else if (part === '<' || (name !== '' && !elements.has(name)))
      throw new Error(`it needs <${name}>, which pages don't hold`);
    else if (name === '' || slash) out += part;
    else
      out += `<${name}${name === 'math' ? ` alttext="${escapedHtml(tex)}"` : ''}${allowedAttributes(values)}>${part.endsWith('/>') ? `</${name}>` : ''}`;
  }
  if (!out.startsWith('<math ') || !out.endsWith('</math>')) throw new Error('it gives no formula');
  return out;
}

/** Alphabets as letters of their own, in place of attributes that browsers don't draw. */
function inLetters(mathml: string): string {
  return mathml.replace(
    /(<m[a-z]+(?: [a-z]+="[^"]*")*) mathvariant="([a-z-]+)"([^>]*>)([^<]*)/g,
    (whole, before: string, variant: string, behind: string, text: string) => {
      const letters = inAlphabet(text, variant);
      return letters === undefined ? whole : `${before}${behind}${letters}`;
    },
  );
}

function allowedAttributes(values: string): string {
  return [...values.matchAll(/([\w:-]+)\s?="([^"]*)"/g)]
    .filter(([, name = '']) => attributes.has(name))
    .map(([, name, value]) => ` ${name}="${value}"`)
    .join('');
}
