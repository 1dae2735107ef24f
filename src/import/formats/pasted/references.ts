import { andFurther } from '../../../paper/count.ts';
import { shortened } from '../../problem.ts';
import { isOvidExport } from '../../source/refused.ts';
import { type Listed, listedBelow } from '../html/entry/heading.ts';
import { leadingPeople } from '../reference/people.ts';
import { referenceFields } from '../reference/reference.ts';
import { withRepeatedPeople } from '../reference/repeated-people.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';

/** So large a share of a text's paragraphs must be references. */
const leastShare = 0.6;

/** A line that begins a reference with its number. */
const numbered = /^\s*(?:\[[\w+-]{1,12}\]|\(?[A-Z]{0,2}\d{1,3}[.)]|[•▪◦‣·●○■*+–-])\s+\S/;

/** The heading of a list of references, or of a part of it. */
const heading =
  /^#{1,6}(?:\s+\S.*)?$|^[-*_]{3,}$|^(?:#+\s*)?(?:\d+\.?\s*)?(?:references?(?: list)?|bibliography|works cited|literature(?: cited)?|literatur(?:verzeichnis)?|publications?|(?:1[5-9]|20)\d{2})\s*:?$/i;

/** Whether a text is a list of references as papers print it. */
export function isReferenceList(head: string): boolean {
  if (isOvidExport(head)) return false;
  if (/^\s*[{[<@%|>]\s*(?!\d)|\]\(/.test(head) && !/^\s*\[\w{1,12}\]\s/.test(head)) return false;
  const found = referencesIn(head).filter((each) => !isWebPage(each));
  const references = found.filter(({ fields }) => fields !== undefined).length;
  return references >= 2 && references >= found.length * leastShare;
}

/** Whether a text is such a list with links in Markdown: `[DOI: 10.5555/1](https://…)` behind a reference. */
export function isLinkedReferenceList(head: string): boolean {
  const plain = head.replace(/\[([^[\]\n]{1,200})\]\(https?:[^()\s]+\)/g, '$1');
  return plain !== head && isReferenceList(plain);
}

/** The works of a list of references. Pages of the web are named together; any other paragraph that isn't one is a fault. */
export function* referenceWorks(written: string): Generator<RawWork | RawFault | RawNote> {
  const source = withoutData(written);
  const pages: Reference[] = [];
  for (const reference of referencesIn(source)) {
    const { text, line, fields } = reference;
    if (fields) yield { line, fields };
    else if (isWebPage(reference)) pages.push(reference);
    else
      yield {
        line,
        fault: `not a reference with authors, title and year: "${text.slice(0, 60)}"`,
        remedy: 'Correct it, or leave it out, and import again.',
      };
  }
  yield* otherPartsNote(source);
  const [first, ...others] = pages;
  if (first)
    yield {
      line: first.line,
      note: `${pages.length === 1 ? '1 entry' : `${pages.length} entries`} left out as pages of the web: "${shortened(first.text, 60)}"${andFurther(others.length)}`,
      remedy: 'If one is a paper, write its authors, title and year.',
    };
}

/** Names what stands in the parts of a CV in which no publications are listed. */
function* otherPartsNote(source: string): Generator<RawNote> {
  const listed = listedLines(source);
  const left = source
    .split('\n')
    .flatMap((text, at) =>
      listed[at] === '#' && /\p{L}{3}.*\s.*\p{L}{3}/u.test(text) && sectionOf(text.trim()) === 'unknown'
        ? [{ text: text.trim(), line: at + 1 }]
        : [],
    );
  const [first, ...others] = left;
  if (first)
    yield {
      line: first.line,
      note: `${left.length === 1 ? '1 line' : `${left.length} lines`} in parts without publications left out: "${shortened(first.text, 60)}"${andFurther(others.length)}`,
      remedy: 'If papers are listed there, give that part a heading that says publications.',
    };
}

/** Whether a numbered entry names a page of the web: a few words and its address. */
function isWebPage({ text, fields }: Reference): boolean {
  return (
    fields === undefined &&
    numbered.test(text) &&
    /https?:\/\//.test(text) &&
    text.split(/\s+/).length <= mostWordsOfPage
  );
}

/** More words beside an address are a reference. */
const mostWordsOfPage = 25;

/** A paragraph, and what it says where it is a reference. */
interface Reference {
  text: string;
  /** From 1. */
  line: number;
  fields: Record<string, unknown> | undefined;
}

/** A text whose front matter and blocks of code are blank lines, so that the others keep their places. */
function withoutData(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, '');
  return text
    .replace(/^\uFEFF?\+\+\+[ \t]*\n(?:[^]*?\n)??\+\+\+[ \t]*(?=\n|$)/, blank)
    .replace(/^\uFEFF?---[ \t]*\n(?:[\w-]+[ \t]*:|[^]*?\n[\w-]+[ \t]*:)[^]*?\n---[ \t]*(?=\n|$)/, blank)
    .replace(/^(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)??\1[ \t]*$/gm, blank);
}

/** The lines of a text, without those with which a heading goes on in small letters. */
function wholeHeadings(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    const above = lines[at - 1] ?? '';
    const goesOn = /^\p{Ll}[^\d.]*$/u.test(line) && line.split(/\s+/).length <= mostHeadingWords;
    return goesOn && (/^#{1,6}\s/.test(above) || sectionOf(above) !== 'unknown') ? '' : line;
  });
}

/** The lines of a text; of a CV, those in which publications are listed, and the headings between them. */
function listedLines(source: string): string[] {
  const lines = wholeHeadings(source.split('\n').map((line) => line.trim()));
  const said = lines.map((_, at) => sectionAt(lines, at));
  // `CONFERENCE PAPERS` between blank lines.
  const isHeadingAlone = (at: number) =>
    said[at] === 'papers' && (lines[at - 1] ?? '') === '' && !numbered.test(lines[at] ?? '');
  if (!said.includes('papers') || !said.includes('others'))
    return lines.map((line, at) => (isHeadingAlone(at) ? '#' : line));
  let isListed = false;
  const counts = Map.groupBy(lines, (line) => line);
  return lines.map((line, at) => {
    // What stands at the head of each page.
    if (/^curriculum vitae\b|^page \d+/i.test(line) || (counts.get(line)?.length ?? 0) >= leastPages)
      return '';
    if (said[at] !== 'unknown') isListed = said[at] === 'papers' && !/^references\b/i.test(line);
    return isListed && said[at] === 'unknown' ? line : '#';
  });
}

/** What a line says of those below it, which may be one of several lines of a heading in capitals. */
function sectionAt(lines: readonly string[], at: number): Listed {
  const line = lines[at] ?? '';
  if (!isInCapitals(line)) return sectionOf(line);
  let from = at;
  while (isInCapitals(lines[from - 1] ?? '')) from--;
  let to = at;
  while (isInCapitals(lines[to + 1] ?? '')) to++;
  if (from === to) return sectionOf(line);
  const words = lines.slice(from, to + 1).join(' ');
  return words.split(/\s+/).length <= mostCapitalWords
    ? listedBelow(words.replace(/[\s:]+$/, ''))
    : 'unknown';
}

function isInCapitals(line: string): boolean {
  return /^\p{Lu}[\p{Lu}\s&/,:()-]{3,}$/u.test(line) && line.length <= longestHeadingChars;
}

/** A heading in capitals may be longer than others, in words. */
const mostCapitalWords = 14;

/** What a line says of those below it where it is a heading. */
function sectionOf(line: string): Listed {
  const isHeading =
    line.length <= longestHeadingChars && /^[\p{Lu}\d#]/u.test(line) && !/[.,;]$|\d{4}|[“”"@]/.test(line);
  const bare = line.replace(/^#+\s*|^\d+\.?\s+|[\s:]+$|\s*\([^)]*\)$/g, '');
  // Headings have few words that are no part of a sentence.
  return isHeading && bare.split(/\s+/).length <= mostHeadingWords ? listedBelow(bare) : 'unknown';
}

/** What is repeated so often is the head of a page. */
const leastPages = 3;

/** A longer line, in characters, is no heading. */
const longestHeadingChars = 60;
const mostHeadingWords = 6;

/** The paragraphs of a list; one whose every line is a reference, as its lines. */
function referencesIn(source: string): Reference[] {
  const lines = listedLines(withRepeatedPeople(source));
  const isNumbered = lines.filter((line) => numbered.test(line)).length >= 2;
  return blocksIn(lines, isNumbered).flatMap((block) => {
    const each =
      isNumbered || block.lines.length === 1
        ? []
        : block.lines.map((text, at) => referenceAt(text, block.line + at));
    if (each.length > 0 && each.every(({ fields }) => fields !== undefined)) return each;
    const broken = brokenLines(block);
    if (broken) return broken;
    const whole = referenceAt(block.lines.join(' '), block.line);
    const parts = partsOf(block);
    return parts.length > 1 && parts.every(({ fields }) => fields !== undefined) ? parts : [whole];
  });
}

/** The lines of a paragraph in which each ends with `<br>`, where most of them are references. */
function brokenLines({ lines, line }: Block): Reference[] | undefined {
  const ended = lines.slice(0, -1).every((each) => /<br\s*\/?>$/i.test(each));
  if (!ended || lines.length < 2) return undefined;
  const each = lines.map((text, at) => referenceAt(text, line + at));
  const references = each.filter(({ fields }) => fields !== undefined).length;
  return references >= each.length * leastShare ? each : undefined;
}

/** A paragraph cut where people begin a line behind the end of a sentence. */
function partsOf({ lines, line }: Block): Reference[] {
  const starts = lines.flatMap((text, at) => {
    const isStart =
      at === 0 || (/[.)\]]$/.test(lines[at - 1] ?? '') && leadingPeople(text)[0]?.isSure === true);
    return isStart ? [at] : [];
  });
  return starts.map((start, at) => referenceAt(lines.slice(start, starts[at + 1]).join(' '), line + start));
}

function referenceAt(text: string, line: number): Reference {
  const bare = text
    .replace(/\u00ad\s*/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    // An edition stands above its year: `<sup>2</sup>2006`.
    .replace(/\s?<sup>(\d{1,2})<\/sup>(?=\d{4})/g, (_, digits: string) => ` ${raised(digits)}`)
    .replace(/<\/?(?:sup|i|em|b|strong)>/gi, '')
    .trim()
    .replace(/^[-*+•]\s+/, '')
    .replace(emphasis, '$2')
    .replace(emphasis, '$2');
  return { text, line, fields: patent.test(bare) ? undefined : referenceFields(bare) };
}

function raised(digits: string): string {
  return [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

const patent = /\b(?:U\.?S\.?|United States|European|International|PCT) (?:Patent|Pat\.)/;

/** Marks of Markdown around words in bold or italics. */
const emphasis = /(?<![\p{L}\p{N}\\])(\*\*\*|\*\*|\*|__|_)(?=\S)([^*_\n]*?\S)\1(?![\p{L}])/gu;

interface Block {
  lines: string[];
  /** Of the first, from 1. */
  line: number;
}

/** The paragraphs of a list: from number to number, or between blank lines and headings. */
function blocksIn(lines: readonly string[], isNumbered: boolean): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [at, line] of lines.entries()) {
    if (heading.test(line) || (line === '' && !isNumbered)) open = undefined;
    else if (line !== '' && open && !(isNumbered && numbered.test(line))) open.lines.push(line);
    else if (line !== '') {
      open = { lines: [line], line: at + 1 };
      blocks.push(open);
    }
  }
  return blocks;
}
