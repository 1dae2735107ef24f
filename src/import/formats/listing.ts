import { printedDay } from '../../paper/date.ts';
import { shortened } from '../candidate.ts';
import { linesOf, type Source, SourceError } from '../source.ts';
import type { Format, Found, ListingChrome } from './format.ts';

/** Text as people paste it from a page: title, abstract, and the page's furniture around them. */
export const listing: Format = {
  name: 'listing',
  about: 'text as pasted from a page, a title paragraph and an abstract paragraph for each paper',
  recognises: (head) => head.trim() !== '' && !/^\s*[[{]/.test(head),
  read: papersIn,
};

interface Paragraph {
  text: string;
  line: number;
}

/** Short paragraphs are kept until the abstract comes that makes the last of them a title. */
async function* papersIn(source: Source): AsyncGenerator<Found> {
  let waiting: Paragraph[] = [];
  let section = 0;
  let papers = 0;
  const idle: Paragraph[] = [];
  const furnish = function* (paragraphs: readonly Paragraph[]): Generator<Found> {
    const read = paragraphs.map((paragraph) => ({ ...paragraph, furniture: furnitureOf(paragraph.text) }));
    if (papers > 0 && read.some(({ furniture }) => furniture?.day)) {
      section++;
      papers = 0;
    }
    for (const { furniture, ...paragraph } of read) {
      if (!furniture)
        yield isAbstract(paragraph.text)
          ? untitled(source.name, paragraph)
          : orphanOf(source.name, paragraph);
      else if (Object.keys(furniture).length === 0) idle.push(paragraph);
      else yield { kind: 'furniture', section, furniture, line: paragraph.line };
    }
  };
  for await (const paragraph of paragraphsOf(source)) {
    const at = waiting.findLastIndex(({ text }) => !furnitureOf(text));
    const title = waiting[at];
    if (!isAbstract(paragraph.text) || (!title && mayBeTitle(paragraph.text))) {
      waiting.push(paragraph);
      continue;
    }
    yield* furnish(waiting.filter((_, index) => index !== at));
    waiting = [];
    if (title) {
      papers++;
      yield entryOf(source.name, section, title, paragraph);
    } else yield untitled(source.name, paragraph);
  }
  yield* furnish(waiting);
  if (idle[0]) yield idleOf(source.name, idle[0].line, idle);
}

/** A longer paragraph than this, in characters, is no abstract. */
const longestParagraph = 1_000_000;

function endless(file: string, line: number): SourceError {
  const remedy = 'Divide titles and abstracts by blank lines and import the file again.';
  const what = `a paragraph of more than ${longestParagraph} characters`;
  return new SourceError({ severity: 'refused', file, line, what, remedy });
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
      if (length > longestParagraph) throw endless(source.name, first);
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
  if (text.length > longestTitle) return true;
  return text.split(/\s+/).length >= 8 && (isStatement(text) || isSentences(text)) && !furnitureOf(text);
}

/** Whether a paragraph that looks like an abstract could, where no title stands above it, be one. */
function mayBeTitle(text: string): boolean {
  return text.length <= longestTitle && !isSentences(text);
}

const longestTitle = 300;
const isStatement = (text: string) => /[.]["'”’)\]]*$/.test(text);
const isSentences = (text: string) => /[.!?]\s+\p{Lu}.*[.!]$/su.test(text);

const buttons = /^(?:subscribe|sign up|follow|join)$/i;
const idleWords =
  /^(?:upvote|share|save|bookmark|log ?in|sign in|menu|previous|next|more|load more|view all|\d+)$/i;

/** What a short paragraph says as a part of the page, nothing for a mere button; `undefined` where it may be a title. */
function furnitureOf(text: string): ListingChrome | undefined {
  if (/^new$/i.test(text)) return { badge: text };
  if (buttons.test(text)) return { button: text };
  if (idleWords.test(text)) return {};
  const day = printedDay(text);
  if (day) return { day };
  const curator = /^by\s*(?=[\p{Lu}\p{N}@])(.{1,80})$/u.exec(text)?.[1];
  if (curator && !/[:?]/.test(curator)) return { curator };
  if (text.length <= 120 && /\b(?:inbox|newsletter|email|e-mail)\b/i.test(text) && /[!.]$/.test(text))
    return { call: text };
  return undefined;
}

function entryOf(file: string, section: number, title: Paragraph, abstract: Paragraph): Found {
  return {
    kind: 'entry',
    entry: {
      file,
      line: title.line,
      format: 'listing',
      section,
      fields: {
        title: { value: title.text, source: file },
        abstract: { value: abstract.text, source: file },
      },
    },
  };
}

function orphanOf(file: string, { text, line }: Paragraph): Found {
  return {
    kind: 'problem',
    problem: {
      severity: 'refused',
      file,
      line,
      what: `a title without an abstract: "${shortened(text)}"`,
      remedy: 'Put its abstract below it, after a blank line, or take the paragraph out.',
    },
  };
}

function untitled(file: string, { text, line }: Paragraph): Found {
  return {
    kind: 'problem',
    problem: {
      severity: 'refused',
      file,
      line,
      what: `an abstract without a title: "${shortened(text)}"`,
      remedy:
        'Put its title above it; where it continues the abstract above, take out the blank line between them.',
    },
  };
}

function idleOf(file: string, line: number, paragraphs: readonly Paragraph[]): Found {
  const words = [...new Set(paragraphs.map(({ text }) => text))].join(', ');
  return {
    kind: 'problem',
    problem: {
      severity: 'note',
      file,
      line,
      what: `the page's own words were not kept: ${shortened(words)}`,
      remedy: 'Nothing needs to be done.',
    },
  };
}
