import { printedDay } from '../../../paper/date/date.ts';
import { shortened } from '../../problem.ts';
import { linesOf, type Source, SourceError } from '../../source.ts';
import { type Found, foundProblem, type ListingChrome } from '../format.ts';
import { namesIn } from '../values/names/names.ts';

interface Paragraph {
  text: string;
  line: number;
}

/** A longer paragraph is no title. */
const longestTitleChars = 300;

/** A longer paragraph is no abstract. */
const longestParagraphChars = 1_000_000;

/**
 * Reads text as people paste it from a page: titles, abstracts, and the listing chrome around them.
 * Short paragraphs wait for the abstract that makes the last of them a title.
 */
export async function* listedPapers(source: Source): AsyncGenerator<Found> {
  const file = source.name;
  let waiting: Paragraph[] = [];
  let section = 0;
  let hasPapers = false;
  const unused: Paragraph[] = [];
  const chromeIn = function* (paragraphs: readonly Paragraph[]): Generator<Found> {
    const read = paragraphs.map((paragraph) => ({ paragraph, chrome: chromeOf(paragraph.text) }));
    if (hasPapers && read.some(({ chrome }) => chrome?.day)) {
      section++;
      hasPapers = false;
    }
    for (const { paragraph, chrome } of read) {
      if (!chrome) yield incomplete(isAbstract(paragraph.text) ? 'abstract' : 'title', file, paragraph);
      else if (Object.keys(chrome).length === 0) unused.push(paragraph);
      else yield { kind: 'chrome', section, chrome, line: paragraph.line };
    }
  };
  for await (const paragraph of paragraphsOf(source)) {
    const at = waiting.findLastIndex(({ text }) => !chromeOf(text));
    const title = waiting[at];
    if (!isAbstract(paragraph.text) || (!title && mayBeTitle(paragraph.text))) {
      waiting.push(paragraph);
      continue;
    }
    const above = waiting.findLastIndex(({ text }, index) => index < at && !chromeOf(text));
    const authors = title && above >= 0 ? peopleIn(title.text) : undefined;
    const titled = authors ? waiting[above] : title;
    yield* chromeIn(waiting.filter((_, index) => index !== at && !(authors && index === above)));
    waiting = [];
    if (titled) {
      hasPapers = true;
      const given = { title: titled.text, abstract: paragraph.text, ...(authors && { authors }) };
      const fields = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, { value, source: file }]),
      );
      yield { kind: 'entry', entry: { line: titled.line, section, fields } };
    } else yield incomplete('abstract', file, paragraph);
  }
  yield* chromeIn(waiting);
  if (unused[0]) yield unusedChrome({ file, line: unused[0].line }, unused);
}

/** The paragraphs of a text, hard line breaks folded. */
async function* paragraphsOf(source: Source): AsyncGenerator<Paragraph> {
  let lines: string[] = [];
  let first = 1;
  let length = 0;
  for await (const { text, number } of linesOf(source)) {
    const trimmed = text.trim();
    if (trimmed !== '') {
      if (lines.length === 0) first = number;
      lines.push(trimmed);
      length += trimmed.length;
      if (length > longestParagraphChars) {
        const what = `a paragraph of more than ${longestParagraphChars} characters`;
        const remedy = 'Divide titles and abstracts by blank lines and import the file again.';
        throw new SourceError({ file: source.name, line: first }, what, remedy);
      }
    } else if (lines.length > 0) {
      yield { text: lines.join(' '), line: first };
      lines = [];
      length = 0;
    }
  }
  if (lines.length > 0) yield { text: lines.join(' '), line: first };
}

/** Longer than any title, or a statement that ends as one. */
function isAbstract(text: string): boolean {
  if (text.length > longestTitleChars) return true;
  return text.split(/\s+/).length >= 8 && (isStatement(text) || isSentences(text)) && !chromeOf(text);
}

/** Whether a paragraph that looks like an abstract could, where no title stands above it, be one. */
function mayBeTitle(text: string): boolean {
  return text.length <= longestTitleChars && !isSentences(text);
}

const isStatement = (text: string) => /[.]["'”’)\]]*$/.test(text);
const isSentences = (text: string) => /[.!?]\s+\p{Lu}.*[.!]$/su.test(text);

const buttonWords = /^(?:subscribe|sign up|follow|join)$/i;
const unusedWords =
  /^(?:upvote|share|save|bookmark|log ?in|sign in|menu|previous|next|more|load more|view all|\d+)$/i;

/** What a short paragraph says as a part of the page, nothing for a mere button; `undefined` where it may be a title. */
export function chromeOf(text: string): ListingChrome | undefined {
  if (/^new$/i.test(text)) return { badge: text };
  if (buttonWords.test(text)) return { button: text };
  if (unusedWords.test(text)) return {};
  const day = printedDay(text);
  if (day) return { day };
  const curator = /^by\s*(?=[\p{Lu}\p{N}@])(.{1,80})$/u.exec(text)?.[1];
  if (curator && !/[:?]/.test(curator)) return { curator };
  if (text.length <= 120 && /\b(?:inbox|newsletter|email|e-mail)\b/i.test(text) && /[!.]$/.test(text))
    return { call: text };
  return undefined;
}

/** The names in a line that holds nothing but names, two or more; `undefined` where it is a title. */
function peopleIn(text: string): string[] | undefined {
  const names = namesIn(text) ?? [];
  const isName = (name: string) => /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+){1,4}$/u.test(name);
  return names.length > 1 && names.every(isName) && !/[:?!]/.test(text) ? names : undefined;
}

/** A title that has no abstract, or an abstract that has no title. */
function incomplete(kind: 'title' | 'abstract', file: string, { text, line }: Paragraph): Found {
  const [missing, remedy] = incompleteWords[kind];
  return foundProblem('refused', { file, line }, `${missing}: "${shortened(text)}"`, remedy);
}

const incompleteWords = {
  title: [
    'a title without an abstract',
    'Put its abstract below it, after a blank line, or take the paragraph out.',
  ],
  abstract: [
    'an abstract without a title',
    'Put its title above it; where it continues the abstract above, take out the blank line between them.',
  ],
} as const;

function unusedChrome(place: { file: string; line: number }, paragraphs: readonly Paragraph[]): Found {
  const words = [...new Set(paragraphs.map(({ text }) => text))].join(', ');
  const what = `the page's own words were not kept: ${shortened(words)}`;
  return foundProblem('note', place, what, 'Nothing needs to be done.');
}
