/** What kind a problem is: a record was refused, two papers may be one, sources differ, or something is worth knowing. */
export type Severity = 'refused' | 'doubtful' | 'differs' | 'note';

/** A file, and a line of it, from 1; no line where the whole file is meant. */
export interface Place {
  file: string;
  line?: number | undefined;
}

/** Something that the import report names. */
export interface Problem {
  severity: Severity;
  file: string;
  line?: number;
  what: string;
  remedy: string;
  /** What problems that are told together have in common; without it, what they say apart from values. */
  kind?: string;
}

/** A problem at a place: `what` begins in lower case and has no full stop, `remedy` is a sentence. */
export function problemAt(severity: Severity, { file, line }: Place, what: string, remedy: string): Problem {
  return { severity, file, ...(line !== undefined && { line }), what, remedy };
}

/**
 * A value on one line for a message, of at most about `maxChars` characters: cut between words, and not within a formula
 * or a sign.
 */
export function shortened(text: string | undefined, maxChars = 160): string {
  const line = (text ?? '').replace(/\s+/g, ' ');
  return line.length <= maxChars ? line : `${line.slice(0, cutPlace(line, maxChars)).trimEnd()} …`;
}

const formula = /(?<!\\)(\$\$?)(?! )(?:[^$\\]|\\.)+?\1/g;

/** Where a line is cut that is longer than `most` characters. */
function cutPlace(line: string, most: number): number {
  for (const { index, 0: found } of line.matchAll(formula)) {
    const end = index + found.length;
    if (index >= most) break;
    if (end > most) return index > most / 2 || end > most * 2 ? index || most : end;
  }
  if (line[most] === ' ') return most;
  const space = line.lastIndexOf(' ', most);
  // A single long word is an address, or of a script without spaces.
  if (space > most / 2) return space;
  return /[\ud800-\udbff]/.test(line[most - 1] ?? '') ? most - 1 : most;
}

/** A value as JSON for a message, cut; `…` where it is nested too deep to be written. */
export function shownJson(value: unknown): string {
  try {
    return shortened(JSON.stringify(value));
  } catch {
    return '…';
  }
}

/** A value as a message shows it. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return shortened(value.join(', '));
  return shortened(typeof value === 'string' ? `"${value}"` : JSON.stringify(value));
}

/** A text without control characters, and without those that turn the direction of a line. */
export function withoutSteering(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
