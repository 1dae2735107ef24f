/** A line of a record: its tag and what stands behind it, with the lines that go on with it. */
export interface TaggedField {
  tag: string;
  value: string;
  /** From 1. */
  line: number;
}

/** How a format of tagged lines is written. */
export interface TaggedSyntax {
  /** The tag and the value of a line, in which Unicode's own separators may stand. */
  field: RegExp;
  /** Whether a field begins a record; `first` is the tag with which the open one begins. */
  begins(field: TaggedField, first?: string): boolean;
  /** Whether a field ends one. */
  ends(field: TaggedField): boolean;
  /** Whether the fields before the first that begins a record are one, and behind the end of one the next. */
  mayLackBeginning?: boolean;
  /** Whether a blank line ends a record that lacks its beginning. */
  endsAtBlank?: boolean;
  /** The tag of the title, as a person who has to give one should read it. */
  title: string;
  /** The tag that a whole record has last. */
  lastTag?: string;
  /** Tags of which each further line is a value of its own, and doesn't go on with the one before. */
  lists?: ReadonlySet<string>;
  /** Whether further lines of a field are indented, so that others behind a blank line are no part of a record. */
  indents?: boolean;
}
