import { linksSchema, recordSchema } from '../../paper/paper.ts';
import { leadsToPaper } from './list/words/label.ts';
import { fieldOfName } from './table/columns/column-field.ts';

/** Names that a record of ours has beside its fields. */
const besides = ['id', 'abstract', ...Object.keys(linksSchema.shape)];

/** The names at the top of the first object in JSON, as far as the head holds them. */
export function firstNames(head: string): string[] {
  const names: string[] = [];
  const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;
  let depth = 0;
  let base = -1;
  for (const [sign, text, colon] of head.matchAll(token)) {
    if (sign === '{' || sign === '[') {
      depth++;
      if (sign === '{' && base < 0) base = depth;
    } else if (sign === '}' || sign === ']') {
      if (depth === base) break;
      depth--;
    } else if (colon !== undefined && depth === base && text !== undefined) names.push(text);
  }
  return names;
}

/** Names of a record that others don't use. */
const ownNames = ['links', 'sources', 'signals', 'listed', 'remarks'];

/** Whether JSON is of our own records: a title, and names of ours alone or some that nobody else uses. */
export function isOwnRecords(head: string): boolean {
  if (!/^\s*(?:\[\s*)?\{/.test(head)) return false;
  const known = new Set<string>([...Object.keys(recordSchema.shape), ...besides]);
  const names = firstNames(head);
  return (
    names.includes('title') &&
    (names.every((name) => known.has(name)) || ownNames.filter((name) => names.includes(name)).length >= 2)
  );
}

/** So many entries with links make a list in Markdown. */
const leastListEntries = 2;

/** So many entries without links, of titles with a year or under a heading of papers, make one too. */
const leastBareEntries = 3;

/** Fields of columns that name papers beside their titles. */
const namingFields = new Set<string | undefined>(['paper', 'pdf', 'doi', 'arxiv', 'openreview', 'pmid']);

/** Whether lines have a table with a column of titles and one of addresses or identifiers, and an address in a row. */
function hasLinkedTable(lines: readonly string[]): boolean {
  let isInTable = false;
  return lines.some((line, at) => {
    const isRule = !isInTable && line.includes('-') && /^[\s|:-]+$/.test(line);
    isInTable = line.includes('|') && (isInTable || (isRule && namesPapers(lines[at - 1] ?? '')));
    return isInTable && /https?:\/\//.test(line);
  });
}

/** Whether lines have a table of which a column is called as titles are. */
function hasTitleTable(lines: readonly string[]): boolean {
  return lines.some(
    (line, at) =>
      line.includes('-') &&
      line.includes('|') &&
      /^[\s|:-]+$/.test(line) &&
      (lines[at - 1] ?? '').split('|', mostColumns).some((name) => fieldOfName(name)?.field === 'title'),
  );
}

/** Whether the names of a table's columns are those of titles and of what leads to papers. */
function namesPapers(line: string): boolean {
  const fields = line.split('|', mostColumns).map((name) => fieldOfName(name)?.field);
  return fields.includes('title') && fields.some((field) => namingFields.has(field));
}

/** A table with more columns is none of papers. */
const mostColumns = 100;

/**
 * Whether a text is a list in Markdown: bullets or rows of a table that have links, of a table also a single one; below a heading also paragraphs
 * with links, or addresses alone, and bullets that are titles with a year or authors, or titles, also in a table, where the heading says papers.
 */
export function isMarkdownList(head: string): boolean {
  if (/^\s*(?:\{|@\w|\[\s*[\]{"[\d-]|<(?:\?xml|!doctype|html))/i.test(head)) return false;
  const lines = head.split('\n');
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  const hasDefinitions = count(/^ {0,3}\[[^\]]+\]:\s*<?https?:/) > 0;
  const linked = Math.max(
    count(/^\s*(?:[-*+]|\d+[.)]|\|)\s*.*\]\(<?https?:/),
    count(/^\s*(?:[-*+]|\d+[.)])\s+.*https?:\/\//),
    count(/^\s*\|.*<a\s[^>]*href=["']?https?:/i),
    hasDefinitions ? count(/^\s*(?:[-*+]|\d+[.)]|\|)\s*.*\]\[[^\]]+\]/) : 0,
  );
  if (linked >= leastListEntries || hasLinkedTable(lines) || hasTitledLinks(lines)) return true;
  if (count(/^#{1,6}\s+\S/) === 0) return false;
  const isOfPapers =
    count(/^#{1,6}\s.*\b(?:papers?|reading list|publications|bibliography|references|works cited)\b/i) > 0;
  return (
    count(/\]\(<?(?:https?:|(?:\{\{[^{}]*\}\})?[^()\s]+\.pdf)|<a\s[^>]*href="?https?:/i) >=
      leastListEntries ||
    (head.match(/^#{1,6}\s+\S+\s+\S.*\n+<?https?:\/\/\S+\s*$/gm)?.length ?? 0) >= leastListEntries ||
    count(/^\s*(?:[-*+]|\d+[.)]|\[\d{1,4}\])\s+\S.{12,}\b(?:(?:19|20)\d{2}\b|et al\b)/) >= leastBareEntries ||
    (isOfPapers &&
      (count(/^\s*(?:[-*+]|\d+[.)])\s+\S+(?:\s+\S+){2,}/) >= leastBareEntries ||
        count(titledLine) >= leastListEntries ||
        hasTitleTable(lines)))
  );
}

/** So many lines that begin with the title of a paper, and such a share of those that name one by an address, make a list. */
const leastTitledLinks = 3;
const leastTitledShare = 0.5;

/** Whether lines begin with titles that lead to papers, each a paragraph: `[Shelves for Linear Logic](https://arxiv.org/…). [video](…)`. */
function hasTitledLinks(lines: readonly string[]): boolean {
  const titled = lines.filter((line) => {
    const href = /^\[(?:[^\]\s]+\s){2,}[^\]]+\]\((https?:[^)\s]+)\)/.exec(line)?.[1];
    return href !== undefined && leadsToPaper(href);
  });
  const named = lines.filter((line) => paperAddress.test(line));
  return titled.length >= Math.max(leastTitledLinks, named.length * leastTitledShare);
}

const paperAddress =
  /\/\/(?:\w+\.)?(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|dl\.acm\.org)\//i;

/** A title in bold, and in italics where it appeared: `**Walks in winter**. *Journal of Walks*`. */
const titledLine = /^\s*\*\*(?:[^*\s]+\s){2,40}[^*\s]+\*\*[.,]?\s+.{0,200}?(?<!\*)[*_][^*_]{4,200}[*_](?!\*)/;

/** Whether a text begins as JSON does, and not as a link in brackets. */
export function isJson(head: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[\]{"[]|$))/.test(head);
}
