import { childrenOf, type MarkupElement, type MarkupNode, plainTextOf } from './element.ts';
import { areBracesMatched, folded, styled } from './styled.ts';

/**
 * A formula in MathML: its TeX where the source gives that; as text where it has nothing but letters, signs, indices
 * and powers; else as TeX, where all of it is known, or as text.
 */
export function mathText(math: MarkupElement): string {
  const annotation = annotations(math).find((one) => /tex/i.test(one.attributes.get('encoding') ?? ''));
  const given = annotation ? plainTextOf(annotation) : (math.attributes.get('alttext') ?? '').trim();
  if (given !== '') return texFormula(given);
  const tex = isBuilt(math) ? texOf(math) : undefined;
  return tex !== undefined && areBracesMatched(tex) ? texFormula(tex) : folded(symbolsOf(math));
}

/** TeX as a formula: a document around it, or its own signs, are taken off. */
export function texFormula(source: string): string {
  const body = /\\begin\{document\}([^]*?)\\end\{document\}/.exec(source)?.[1] ?? source;
  const tex = body.trim().replace(/^(?:\$\$?|\\[([])\s*|\s*(?:\$\$?|\\[)\]])$/g, '');
  return tex === '' ? '' : `$${folded(tex)}$`;
}

function annotations(element: MarkupElement): MarkupElement[] {
  return childrenOf(element).flatMap((child) => (child.name === 'annotation' ? [child] : annotations(child)));
}

/** What a line of text can't show. */
const built = new Set('mfrac msqrt mroot mover munder munderover mtable menclose mmultiscripts'.split(' '));

function isBuilt(node: MarkupElement): boolean {
  return childrenOf(node).some((child) => built.has(child.name) || isBuilt(child));
}

/** What stands for its content. */
const rows = new Set('math mrow mstyle mpadded semantics'.split(' '));
/** What shows nothing. */
const silent = new Set(
  'annotation annotation-xml mphantom none mprescripts maligngroup malignmark'.split(' '),
);
/** Functions, whose names stand apart. */
const functionName =
  /^(?:sin|cos|tan|cot|sinh|cosh|tanh|log|ln|exp|max|min|arg|sup|inf|lim|det|dim|ker|gcd)$/;
/** Units behind a number. */
const unit = /^(?:[fpnµμmckMGTPE]?(?:eV|Hz|bar|Pa|W|V|pc|yr|arcsec)|[fpnµμmck]m|fb|pb|nb)$/;
/** Signs between two sides. */
const relation = /^[=<>≤≥≈∼≃≡≠∝→←↔⇒⊂⊆∈∉≲≳≪≫±∓×·∪∩+−–∗-]$/u;

/** The characters of a token; signs that only say how others belong together are left out. */
function tokenOf(node: MarkupElement): string {
  const text = plainTextOf(node).replace(/[\u2061-\u2064\u200b]/g, '');
  return node.name === 'mtext' ? text.replace(/^$/, ' ') : text;
}

/** MathML's content as text: indices and powers lowered and raised, signs and words apart. */
function symbolsOf(node: MarkupNode): string {
  if (typeof node === 'string') return node.trim();
  if (silent.has(node.name)) return '';
  if (node.name === 'mtext') {
    const [first = '', last = ''] = [/^[\s\u00a0\u2000-\u200a]/, /[\s\u00a0\u2000-\u200a]$/].map((edge) =>
      edge.test(node.children.filter((child) => typeof child === 'string').join('')) ? ' ' : '',
    );
    return `${first}${plainTextOf(node)}${last}`;
  }
  if (node.name === 'mspace') return ' ';
  if (node.name === 'mfenced') {
    const [open = '(', close = ')'] = ['open', 'close'].map((name) => node.attributes.get(name));
    return `${open}${childrenOf(node).map(symbolsOf).join(', ')}${close}`;
  }
  const children = childrenOf(node);
  if (children.length === 0) return tokenOf(node);
  if (node.name === 'msup' || node.name === 'msub' || node.name === 'msubsup') {
    const [base = '', ...scripts] = children.map(symbolsOf);
    const names = node.name === 'msup' ? ['textsuperscript'] : ['textsubscript', 'textsuperscript'];
    return base + scripts.map((script, at) => styled(names[at] ?? '', script)).join('');
  }
  if (node.name === 'mmultiscripts') return multiscriptsText(children);
  const parts = children.map(symbolsOf).filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  if (node.name === 'mfrac') return `${bracketed(first)}/${bracketed(second)}`;
  if (node.name === 'msqrt') return `√${bracketed(apart(children))}`;
  return apart(children);
}

/** Symbols beside each other, with spaces where they would run together. */
function apart(children: readonly MarkupElement[]): string {
  let text = '';
  for (const child of children) {
    const symbols = symbolsOf(child);
    const isToken = childrenOf(child).length === 0;
    const isName = isToken && functionName.test(symbols);
    const isUnit = isToken && unit.test(symbols) && /\d$/.test(text);
    const isRelation =
      child.name === 'mo' && relation.test(symbols) && /[^\s(,=<>≤≥≈∼→]$/u.test(text.trimEnd());
    if (isRelation) text = `${text.trimEnd()} ${symbols} `;
    else if (child.name === 'mo' && /^[,;]$/.test(symbols)) text = `${text.trimEnd()}${symbols} `;
    else
      text += `${isUnit || (isName && /[\p{L}\d)}]$/u.test(text)) ? ' ' : ''}${symbols}${isName ? ' ' : ''}`;
  }
  return text.trim() === ''
    ? text
    : text
        .replace(/ +/g, ' ')
        .replace(/ $/, '')
        .replace(/ (?=[)\]])/g, '');
}

function bracketed(text: string): string {
  return /[\s/+−=-]/u.test(text.trim()) ? `(${text})` : text;
}

/** Indices and powers on both sides: `¹⁴C`. */
function multiscriptsText(children: readonly MarkupElement[]): string {
  const [base, ...scripts] = children;
  const from = scripts.findIndex(({ name }) => name === 'mprescripts');
  const raised = (of: readonly MarkupElement[]) =>
    of
      .map((script, at) => styled(at % 2 === 0 ? 'textsubscript' : 'textsuperscript', symbolsOf(script)))
      .join('');
  const behind = from < 0 ? scripts : scripts.slice(0, from);
  return `${from < 0 ? '' : raised(scripts.slice(from + 1))}${base ? symbolsOf(base) : ''}${raised(behind)}`;
}

/** Marks over a symbol. */
const marks: Readonly<Record<string, string>> = {
  '¯': 'bar',
  '‾': 'bar',
  _: 'bar',
  '―': 'bar',
  '^': 'hat',
  ˆ: 'hat',
  '~': 'tilde',
  '˜': 'tilde',
  '→': 'vec',
  '⃗': 'vec',
  '˙': 'dot',
  '.': 'dot',
  '¨': 'ddot',
};

/** MathML as TeX; `undefined` where it has what isn't known here. */
function texOf(node: MarkupElement): string | undefined {
  if (silent.has(node.name)) return '';
  if (node.name === 'mspace') return '\\,';
  const children = childrenOf(node);
  if (children.length === 0) return tokenTex(node);
  const parts = children.map(texOf);
  if (parts.some((part) => part === undefined)) return undefined;
  const [first = '', second = '', third = ''] = parts.filter((part) => part !== undefined);
  const [, over] = children.map((child) => plainTextOf(child));
  const isLimited = /^(?:\\(?:lim|max|min|sup|inf)|[∑∏∫⋃⋂])$/u.test(first);
  switch (node.name) {
    case 'mfrac':
      return `\\frac{${first}}{${second}}`;
    case 'msqrt':
      return `\\sqrt{${joinedTex(parts)}}`;
    case 'mroot':
      return `\\sqrt[${second}]{${first}}`;
    case 'msup':
      return `{${first}}^{${second}}`;
    case 'msub':
      return `{${first}}_{${second}}`;
    case 'msubsup':
      return `{${first}}_{${second}}^{${third}}`;
    case 'mover':
      return marks[over ?? ''] ? `\\${marks[over ?? '']}{${first}}` : `\\overset{${second}}{${first}}`;
    case 'munder':
      return isLimited ? `${first}_{${second}}` : `\\underset{${second}}{${first}}`;
    case 'munderover':
      return isLimited ? `${first}_{${second}}^{${third}}` : undefined;
    default:
      return rows.has(node.name) ? joinedTex(parts) : undefined;
  }
}

function joinedTex(parts: readonly (string | undefined)[]): string {
  return parts.reduce<string>(
    (tex, part = '') => tex + (/\\[a-zA-Z]+$/.test(tex) && /^[a-zA-Z]/.test(part) ? ' ' : '') + part,
    '',
  );
}

function tokenTex(node: MarkupElement): string | undefined {
  const text = tokenOf(node).replace(/[\\{}$%&#_^~]/g, (sign) =>
    sign === '\\' ? '\\backslash ' : sign === '^' || sign === '~' ? `\\text{\\${sign}{}}` : `\\${sign}`,
  );
  if (node.name === 'mtext') return text.trim() === '' ? '\\ ' : `\\text{${text}}`;
  if (node.name === 'mn' || node.name === 'mo') return text;
  if (node.name !== 'mi') return rows.has(node.name) ? text : undefined;
  if (functionName.test(text)) return `\\${text}`;
  return [...text].length > 1 || (node.attributes.get('mathvariant') === 'normal' && /^[a-z]$/i.test(text))
    ? `\\mathrm{${text}}`
    : text;
}
