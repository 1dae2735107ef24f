import { isScholarly } from '../scholarly.ts';

/** So large a share of a text's paragraphs must be titles and abstracts in turn, or it is something else. */
const leastShare = 0.6;

/** So large a share of its abstracts must read like those of papers: prose has short and long paragraphs as well. */
const leastScholarlyShare = 0.4;

/** So many headings of a paper's own parts make a text one paper, whatever its paragraphs are. */
const leastSections = 2;

/** Longer paragraphs, in characters, are no titles; shorter ones no abstracts. */
const longestTitleChars = 300;
const shortestAbstractChars = 60;

/** A paragraph of this many lines or more that are short is a table or a list and no abstract. */
const shortLineChars = 40;

/** What no listing begins a paragraph with: headings, bullets, tables, tags, directives, entries of BibTeX, YAML. */
const markup =
  /^(?:#{1,6}\s|[^\n]+\n[=~^-]{3,}(?:\n|$)|\.\. |[-*+]\s|\d+[.)]\s|\||>|<(?:[!/]|(?:div|p|a|img|table|details|summary|h\d|ul|ol|li|br|center|picture)\b)|@\w+\s*[{(]|\[!|!\[|```|---+(?:\n|$)|[\w-]+:\s*(?:\S|$)(?=.*\n\s*[\w-]+:)|TY {1,2}-|PMID-|%\w )/i;

/** What the parts of a paper, or of a person's life, are headed. */
const section =
  /^(?:\d+\.?\s+|[IVX]+\.\s+)?(?:(?:research )?interests|(?:professional )?experience|skills|education|employment|(?:honou?rs|grants)(?: and awards)?|teaching(?: experience)?|work experience|introduction|related works?|background|(?:materials and )?methods?|methodology|results(?: and discussion)?|discussion|conclusions?|references|acknowledge?ments?|appendix)\b:?$/i;

/** Code, or a link among other words: a sentence of a manual, and no title. */
const marks = /`[^`]+`|[^[\s]\s[^[]*\[[^\]]+\]\(|\]\(\S+\)\s*[\p{L}\p{N}]/u;

/**
 * Whether a text reads like a listing: paragraphs that are titles and abstracts in turn, most of them.
 * `isChrome` tells what a page shows around them, which counts as nothing.
 */
export function isListing(head: string, isChrome: (paragraph: string) => boolean): boolean {
  const paragraphs = head
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !isChrome(paragraph.replace(/\s+/g, ' ')));
  if (paragraphs.length < 2) return false;
  const abstracts: string[] = [];
  let marked = 0;
  let sections = 0;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? '';
    if (section.test(paragraph.split('\n')[0]?.trim() ?? '')) sections++;
    if (markup.test(paragraph)) marked++;
    else if (isTitle(paragraph) && isAbstract(paragraphs[at + 1] ?? '', paragraph.length)) {
      at++;
      abstracts.push(paragraphs[at] ?? '');
    }
  }
  return (
    abstracts.length > 0 &&
    abstracts.length * 2 >= paragraphs.length * leastShare &&
    marked <= paragraphs.length * (1 - leastShare) &&
    sections < leastSections &&
    abstracts.filter(isScholarly).length >= abstracts.length * leastScholarlyShare
  );
}

function isTitle(paragraph: string): boolean {
  const text = paragraph.replace(/\s+/g, ' ');
  return (
    text.length <= longestTitleChars &&
    /\p{L}/u.test(text) &&
    !/^https?:/i.test(text) &&
    !/[:：]$/.test(text) &&
    !marks.test(text) &&
    !markup.test(paragraph)
  );
}

/** Running text that is longer than its title: sentences in long lines, letters more than signs. */
function isAbstract(paragraph: string, titleChars: number): boolean {
  const text = paragraph.replace(/\s+/g, ' ');
  if (text.length < Math.max(shortestAbstractChars, titleChars) || markup.test(paragraph)) return false;
  const lines = paragraph.split('\n');
  const short = lines.filter((line) => line.trim().length < shortLineChars).length;
  if (lines.length > 3 && short > lines.length / 2) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= text.length * 0.6 && /[.!?。！？]["'”’)\]]*(?:\s|$)/u.test(text);
}
