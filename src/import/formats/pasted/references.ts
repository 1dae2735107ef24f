import type { RawFault, RawWork } from '../work.ts';
import { referenceFields } from './reference.ts';

/** So large a share of a text's paragraphs must be references. */
const leastShare = 0.6;

/** A line that begins a reference with its number. */
const numbered = /^\s*(?:\[[\w+-]{1,12}\]|\(?\d{1,3}[.)])\s+\S/;

/** The heading of a list of references, or of a part of it. */
const heading =
  /^(?:#+\s*)?(?:\d+\.?\s*)?(?:references?(?: list)?|bibliography|works cited|literature(?: cited)?|literatur(?:verzeichnis)?|publications?|(?:1[5-9]|20)\d{2})\s*:?$/i;

/** Whether a text is a list of references as papers print it. */
export function isReferenceList(head: string): boolean {
  if (/^\s*[{[<@%#|>-]\s*(?!\d)/.test(head) && !/^\s*\[\w{1,12}\]\s/.test(head)) return false;
  const blocks = blocksIn(head);
  const references = blocks.filter(({ text }) => referenceFields(text) !== undefined).length;
  return references >= 2 && references >= blocks.length * leastShare;
}

/** The works of a list of references. A paragraph that isn't one is a fault. */
export function* referenceWorks(text: string): Generator<RawWork | RawFault> {
  for (const block of blocksIn(text)) {
    const fields = referenceFields(block.text);
    if (fields) yield { line: block.line, fields };
    else
      yield {
        line: block.line,
        fault: `not a reference with authors, title and year: "${block.text.slice(0, 60)}"`,
        remedy: 'Correct it, or leave it out, and import again.',
      };
  }
}

interface Block {
  text: string;
  /** From 1. */
  line: number;
}

/** The paragraphs of a list: from number to number, between blank lines, or a line each. */
function blocksIn(text: string): Block[] {
  const lines = text.split('\n').map((line, at) => ({ text: line.trim(), line: at + 1 }));
  const isNumbered = lines.filter((line) => numbered.test(line.text)).length >= 2;
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '' || heading.test(line.text)) isOpen = isNumbered && isOpen && line.text === '';
    else if (isOpen && !(isNumbered && numbered.test(line.text))) {
      const last = blocks.at(-1);
      if (last) last.text += ` ${line.text}`;
    } else {
      blocks.push({ ...line });
      isOpen = true;
    }
  }
  return isNumbered ? blocks : blocks.flatMap((block) => linesOf(block, lines));
}

/** A paragraph whose every line is a reference, as its lines. */
function linesOf(block: Block, lines: readonly Block[]): Block[] {
  const own: Block[] = [];
  for (const line of lines.slice(block.line - 1)) {
    if (line.text === '') break;
    own.push(line);
  }
  return own.length > 1 && own.every(({ text }) => referenceFields(text) !== undefined) ? own : [block];
}
