import { referenceFields } from '../reference/reference.ts';
import type { RawFault, RawWork } from '../work.ts';

/** So large a share of a text's paragraphs must be references. */
const leastShare = 0.6;

/** A line that begins a reference with its number. */
const numbered = /^\s*(?:\[[\w+-]{1,12}\]|\(?\d{1,3}[.)])\s+\S/;

/** The heading of a list of references, or of a part of it. */
const heading =
  /^#{1,6}\s+\S.*$|^[-*_]{3,}$|^(?:#+\s*)?(?:\d+\.?\s*)?(?:references?(?: list)?|bibliography|works cited|literature(?: cited)?|literatur(?:verzeichnis)?|publications?|(?:1[5-9]|20)\d{2})\s*:?$/i;

/** Whether a text is a list of references as papers print it. */
export function isReferenceList(head: string): boolean {
  // Ovid's records hold the references of each.
  if (/^<\d+>\s*\n\p{Lu}/mu.test(head)) return false;
  if (/^\s*[{[<@%|>]\s*(?!\d)|\]\(/.test(head) && !/^\s*\[\w{1,12}\]\s/.test(head)) return false;
  const found = referencesIn(head);
  const references = found.filter(({ fields }) => fields !== undefined).length;
  return references >= 2 && references >= found.length * leastShare;
}

/** The works of a list of references. A paragraph that isn't one is a fault. */
export function* referenceWorks(source: string): Generator<RawWork | RawFault> {
  for (const { text, line, fields } of referencesIn(source)) {
    if (fields) yield { line, fields };
    else
      yield {
        line,
        fault: `not a reference with authors, title and year: "${text.slice(0, 60)}"`,
        remedy: 'Correct it, or leave it out, and import again.',
      };
  }
}

/** A paragraph, and what it says where it is a reference. */
interface Reference {
  text: string;
  /** From 1. */
  line: number;
  fields: Record<string, unknown> | undefined;
}

/** The paragraphs of a list; one whose every line is a reference, as its lines. */
function referencesIn(source: string): Reference[] {
  const lines = source.split('\n').map((line) => line.trim());
  const isNumbered = lines.filter((line) => numbered.test(line)).length >= 2;
  return blocksIn(lines, isNumbered).flatMap((block) => {
    const each =
      isNumbered || block.lines.length === 1
        ? []
        : block.lines.map((text, at) => referenceAt(text, block.line + at));
    return each.length > 0 && each.every(({ fields }) => fields !== undefined)
      ? each
      : [referenceAt(block.lines.join(' '), block.line)];
  });
}

function referenceAt(text: string, line: number): Reference {
  const bare = text
    .replace(/^[-*+•]\s+/, '')
    .replace(emphasis, '$2')
    .replace(emphasis, '$2');
  return { text, line, fields: referenceFields(bare) };
}

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
