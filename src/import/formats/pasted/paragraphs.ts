/** Lines of a text that no blank line divides, without white space around them. */
export interface Paragraph {
  lines: string[];
  /** Of its first line, from 1. */
  line: number;
}

/** The paragraphs of a text. */
export function textParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const [at, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '') open = undefined;
    else if (open) open.lines.push(line);
    else {
      open = { lines: [line], line: at + 1 };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}
