import { addressesIn, webAddressOrUndefined } from '../../../../paper/web-address.ts';
import { bibText } from '../../bibtex/text.ts';
import { isObject } from '../../json.ts';
import { valueText } from '../../values/value-text.ts';
import { decodedEntities } from '../../xml/fragment.ts';

/** A link in a cell: where it leads, and what it is called. */
export interface CellLink {
  href: string;
  label: string;
}

/** A spreadsheet's link: `=HYPERLINK("https://...","words")`. */
const spreadsheetLink = /=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)/gi;
/** Markdown's: `[words](https://...)`. */
const markdownLink =
  /!?\[([^\][]*(?:\[[^\][]*\][^\][]*)*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+"[^"]*")?\s*\)/g;
/** HTML's. */
const htmlLink = /<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)["']?[^>]*>([^]*?)<\/a\s*>/gi;
const tag = /<\/?(?:a|b|i|u|em|strong|span|sup|sub|br|p|div|small|font|code|img|center|mark)\b[^<>]*>/gi;
/** Marks at the ends of words in bold or italics. */
const emphasis = /(?<![\p{L}\p{N}\\])(\*\*\*|\*\*|\*|___|__|_)(?=\S)([^*_\n]*?\S)\1(?![\p{L}\p{N}])/gu;
/** A mark of an accent, or a macro, or braces around capitals as BibTeX has them. */
const tex =
  /\\(?:["'`^~=.]\s*\{?\\?[a-zA-Z]|[cuvHrk]\s*\{|(?:emph|text\w{2,}|ss|ae|oe|aa|o|l|i)\b|[&%_#])|\{\p{Lu}[^{}]*\}|\{\\/u;

/** The words of a value: links by what they are called, without the marks of Markdown and, but for `isStyled`, of HTML. */
export function cellText(value: unknown, isStyled = false): string {
  let text = valueText(value);
  if (text === '') return text;
  text = text.replace(spreadsheetLink, (_, href: string, label?: string) => label ?? href);
  text = text.replace(markdownLink, (whole, label: string) => (whole.startsWith('!') ? ' ' : label));
  if (!isStyled && text.includes('<'))
    text = text.replace(/<sup\b[^>]*>[^<]*<\/sup>/gi, '').replace(tag, ' ');
  if (/[*_]/.test(text)) text = text.replace(emphasis, '$2').replace(emphasis, '$2');
  // A broken macro stays as it is.
  if (tex.test(text) && !/\\[cuvHrk]\}/.test(text)) text = bibText(text);
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a value in which signs of HTML divide nothing: `Mart&#237;n; Orr`. */
export function decodedCellText(value: unknown): string {
  return decodedEntities(cellText(value));
}

/** The links in a value, in its order: in texts of any writing, and in lists and objects that name them. */
export function cellLinks(value: unknown, label = ''): CellLink[] {
  if (typeof value === 'string') return textLinks(value, label);
  if (Array.isArray(value)) return value.flatMap((one) => cellLinks(one, label));
  if (!isObject(value)) return [];
  const href = ['url', 'href', 'link', 'address', 'src', 'uri'].find(
    (name) => typeof value[name] === 'string',
  );
  const name = ['text', 'name', 'label', 'title', 'type', 'kind', 'icon'].find(
    (each) => typeof value[each] === 'string' && !/^https?:/.test(String(value[each])),
  );
  if (href !== undefined && (name !== undefined || Object.keys(value).length === 1))
    return textLinks(String(value[href]), name === undefined ? label : String(value[name]));
  return Object.entries(value).flatMap(([each, inner]) => cellLinks(inner, each.replace(/[_-]/g, ' ')));
}

function textLinks(text: string, label: string): CellLink[] {
  const links: CellLink[] = [];
  const put = (written: string, words: string): string => {
    const href = webAddressOrUndefined(written.trim());
    if (href) links.push({ href, label: words.trim() || label });
    return ' ';
  };
  const rest = text
    .replace(spreadsheetLink, (_, href: string, words = '') => put(href, words))
    .replace(markdownLink, (whole, words: string, href: string) =>
      whole.startsWith('!') ? ' ' : put(href, words),
    )
    .replace(htmlLink, (_, href: string, words: string) => put(href, words.replace(/<[^>]*>/g, ' ')));
  for (const { href } of addressesIn(rest)) links.push({ href, label });
  return links;
}
