import katex from 'katex';

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

/** The colour in which KaTeX would show a command that it doesn't trust, in place of its text. */
const refused = '#0ff0ff';

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
      errorColor: refused,
    });
    if (html.includes(`"${refused}"`))
      return { message: 'it uses a command that pages don’t run, such as \\href' };
    return { mathml: mended(html, tex) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message: message.replace(/^KaTeX parse error:\s*/, '').replace(/[\u0332\u0323]/g, '') };
  }
}

const elements = new Set(
  `
    math maction menclose merror mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mroot mrow
    ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover
  `
    .trim()
    .split(/\s+/),
);
const wrappers = new Set(['span', 'semantics']);
const attributes = new Set(
  `
    accent accentunder columnalign columnlines columnspacing columnspan depth display displaystyle fence
    form height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize
    movablelimits notation rowlines rowspacing rspace scriptlevel separator side stretchy symmetric voffset
    width
  `
    .trim()
    .split(/\s+/),
);

/**
 * KaTeX's output with the listed elements and attributes alone. KaTeX escapes `<`, `>`, `&` and
 * quotation marks in all text and values, so every `<` begins a tag.
 */
function mended(html: string, tex: string): string {
  let out = '';
  let hidden = 0;
  for (const [part, slash, name = '', values = ''] of html.matchAll(
    /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>|[^<]+|</g,
  )) {
    if (name === 'annotation') hidden += slash ? -1 : part.endsWith('/>') ? 0 : 1;
    else if (hidden > 0 || wrappers.has(name)) continue;
    else if (part === '<' || (name !== '' && !elements.has(name)))
      throw new Error(`it needs <${name}>, which pages don't hold`);
    else if (name === '' || slash) out += part;
    else
      out += `<${name}${name === 'math' ? ` alttext="${escapedTex(tex)}"` : ''}${kept(values)}>${part.endsWith('/>') ? `</${name}>` : ''}`;
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
