import { termOf, wordParts } from '../../meaning/term.ts';
import { lettersFor } from '../match/letters.ts';

/** Part of a text: as it stands, and whether it is a word of the query. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** What is marked in a text. */
export interface ExcerptMark {
  term: string;
  /** Whether every word is meant that begins with it. */
  isPrefix?: boolean;
  /** How much a word of this term tells. */
  weight: number;
}

/** A text in parts, in which all forms of the words that are meant are marked. */
export function markedParts(text: string, marks: readonly ExcerptMark[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const found of text.matchAll(/\S+/g)) {
    const { before, word } = bared(found[0]);
    if (marksIn(word, marks).length === 0) continue;
    const start = found.index + before.length;
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false });
    parts.push({ text: word, isMarked: true });
    at = start + word.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false });
  return parts;
}

/** The number of the sentence with the most telling marks, each counted once; the first of equals. */
export function tellingSentence(sentences: readonly string[], marks: readonly ExcerptMark[]): number {
  const worth = sentences.map((sentence) => {
    const found = new Set(sentence.split(/\s+/).flatMap((word) => marksIn(word, marks)));
    return [...found].reduce((sum, { weight }) => sum + weight, 0);
  });
  return Math.max(worth.indexOf(Math.max(...worth)), 0);
}

/** The first word of a text that has this term, in lower case; `undefined` where there is none. */
export function wordOf(text: string, term: string): string | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (termOf(word.toLowerCase()) === term) return word.toLowerCase();
  return undefined;
}

/** The marks that a word between spaces has: by its parts or as a whole. */
function marksIn(word: string, marks: readonly ExcerptMark[]): ExcerptMark[] {
  const parts = wordParts(word);
  if (parts.length === 0) return [];
  const forms = [...parts, parts.join('')].flatMap(lettersFor);
  const terms = new Set(forms.map(termOf));
  return marks.filter(
    ({ term, isPrefix }) => terms.has(term) || (isPrefix && forms.some((form) => form.startsWith(term))),
  );
}

/** A word without the signs around it, and those before it. */
function bared(token: string): { before: string; word: string } {
  const before = /^[^\p{L}\p{N}]*/u.exec(token)?.[0] ?? '';
  return { before, word: token.slice(before.length).replace(/[^\p{L}\p{N}]+$/u, '') };
}
