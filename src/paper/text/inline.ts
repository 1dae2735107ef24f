/** A text as a tree: what a reader sees, without TeX's way of writing it. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: StyleName; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  /** `source` is `tex` with its delimiters, word for word. */
  | { type: 'math'; tex: string; display: boolean; source: string };

/** The nodes that only wrap others. */
export type StyleName = 'superscript' | 'subscript' | 'emphasis' | 'strong' | 'code' | 'smallCaps';

/** Something in a text that a curator should know about; the text keeps it word for word. */
export interface TextProblem {
  kind: 'unknown-macro' | 'lost-backslash' | 'bad-mathematics';
  /** The words concerned, as they stand in the source. */
  found: string;
  /** Where they begin in the source, in UTF-16 code units. */
  offset: number;
  /** What the converter said, for mathematics. */
  message?: string;
}

/** Part of a source: `source.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}
