import { addEntryLink } from '../list/words/identifiers.ts';
import { linkField } from '../list/words/label.ts';
import { paragraphsIn } from '../xml/inline-text.ts';
import { markdownOfHtml, partEnd } from './body-html.ts';

/** What the text below the data of a paper says of it. */
export interface BodyData {
  title?: string;
  abstract?: string;
  links: Record<string, unknown>;
  /** Whether it has more words than that. */
  hasMore: boolean;
}

const heading = /^#{1,6}\s+(.+?)\s*#*\s*$/;
const abstractName =
  /^[\s*_#>-]*(?:\[!\w+\][+-]?\s*)?(?:abstract|excerpt|zusammenfassung|résumé|resumen|摘要)[\s*_]*[:：.]?[\s*_]*/i;

/** A line that is a link and nothing else: `[Download the paper](https://…)`. */
const linkLine = /^\s*(?:[-*+]\s+)?\**\[([^\]]{1,80})\]\((https?:[^)\s]+)\)\**[.,;]?\s*$/;

/** Other lines that say nothing of a paper: pictures, rules, tags, commands of a template. */
const nothingLine =
  /^\s*(?:!\[.*|[-*_=]{3,}|<[^<>]*>|(?:\*\*[^*]{1,40}\*\*\s*)?\{[%{].*|:\w+:.*|#[\p{L}\d/_-]+(?:\s+#[\p{L}\d/_-]+)*)?\s*$/u;

/** Reads the text below the data of a paper: its first heading as a title, its abstract where it says so, links by their labels. */
export function bodyData(body: string): BodyData {
  const links: Record<string, unknown> = {};
  const abstract: string[] = [];
  let title: string | undefined;
  let isAbstract = false;
  let hasMore = false;
  for (const line of markdownOfHtml(body).split('\n')) {
    const head = heading.exec(line)?.[1];
    const [name] = abstractName.exec(head ?? line) ?? [];
    const isLabel = name !== undefined && (head !== undefined || /[*:：._\]]/.test(name.slice(1)));
    if (head !== undefined && !isLabel) {
      isAbstract = false;
      if (/^#\s/.test(line)) title ??= head;
      else if (/\]\(|\S\s+\S+\s+\S+\s+\S/.test(head)) hasMore = true;
    } else if (isLabel) {
      isAbstract = abstract.length === 0;
      const rest = (head ?? line).slice(name.length).replace(/\*\*$/, '');
      if (rest.trim() !== '') abstract.push(rest);
    } else if (line === partEnd || putLink(line, links)) isAbstract = false;
    else if (isAbstract) abstract.push(line.replace(/^>\s?/, ''));
    else if (!nothingLine.test(line)) hasMore = true;
  }
  const written = abstract.join('\n').trim();
  const said = /<\/?[a-z]|&#?\w+;/i.test(written) ? paragraphsIn(written) : written;
  return { ...(title && { title }), ...(said !== '' && { abstract: said }), links, hasMore };
}

/** Puts the link that a line is by its label; whether it is one. */
function putLink(line: string, links: Record<string, unknown>): boolean {
  const [, label = '', href] = linkLine.exec(line) ?? [];
  if (href === undefined) return false;
  const isAddress = /^https?:/.test(label);
  if (!isAddress && linkField(label) === undefined) return false;
  return addEntryLink(links, isAddress ? 'paper' : label, href) === undefined;
}
