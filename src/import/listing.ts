import { printedDay } from '../paper/date.ts';
import { linesOf, type Source } from './bytes.ts';
import { shortened } from './candidate.ts';
import type { Format, Found, Furniture } from './format.ts';

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
  const furnish = function* (paragraphs: readonly Paragraph[]): Generator<Found> {
    for (const paragraph of paragraphs) {
      const furniture = furnitureOf(paragraph.text);
      if (!furniture) yield orphanOf(source.name, paragraph);
      else {
        if ((furniture.day || furniture.badge) && papers > 0) {
          section++;
          papers = 0;
        }
        yield { kind: 'furniture', section, furniture, line: paragraph.line };
      }
    }
  };
  for await (const paragraph of paragraphsOf(source)) {
    if (!isAbstract(paragraph.text)) {
      waiting.push(paragraph);
      continue;
    }
    const at = waiting.findLastIndex(({ text }) => !furnitureOf(text));
    const title = waiting[at];
    yield* furnish(waiting.filter((_, index) => index !== at));
    waiting = [];
    if (title) {
      papers++;
      yield entryOf(source.name, section, title, paragraph);
    } else yield untitled(source.name, paragraph);
  }
  yield* furnish(waiting);
}

/** The paragraphs of a text, hard line breaks folded. */
async function* paragraphsOf(source: Source): AsyncGenerator<Paragraph> {
  let lines: string[] = [];
  let first = 1;
  for await (const { text, number } of linesOf(source)) {
    const trimmed = text.trim();
    if (trimmed !== '') {
      if (lines.length === 0) first = number;
      lines.push(trimmed);
    } else if (lines.length > 0) {
      yield { text: lines.join(' '), line: first };
      lines = [];
    }
  }
  if (lines.length > 0) yield { text: lines.join(' '), line: first };
}

/** Longer than any title, or a statement that ends as one. */
function isAbstract(text: string): boolean {
  if (text.length > 300) return true;
  const words = text.split(/\s+/).length;
  return words >= 8 && (/[.](?:["'”’)\]]*)$/.test(text) || /[.!?]\s+\p{Lu}.*[.!?]$/su.test(text)) && !furnitureOf(text);
}

const buttons = /^(?:subscribe|sign up|follow|join)$/i;
const idle = /^(?:upvote|share|save|bookmark|log ?in|sign in|menu|previous|next|more|load more|view all|\d+)$/i;

/** What a short paragraph says as a part of the page; `undefined` where it may be a title. */
function furnitureOf(text: string): Furniture | undefined {
  if (/^new$/i.test(text)) return { badge: text };
  if (buttons.test(text)) return { button: text };
  if (idle.test(text)) return {};
  const day = printedDay(text);
  if (day) return { day };
  const curator = /^by\s*(?=[\p{Lu}\p{N}@])(.{1,80})$/u.exec(text)?.[1];
  if (curator && !/[:?]/.test(curator)) return { curator };
  if (text.length <= 120 && /\b(?:inbox|newsletter|email|e-mail)\b/i.test(text) && /[!.]$/.test(text)) return { call: text };
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
      remedy: 'Put its title above it, with a blank line between them.',
    },
  };
}
