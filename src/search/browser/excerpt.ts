import { partsOf, termOf } from './term.ts';

/** Part of a text: as it stands, and whether it is a word of the query. */
export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

/** How many words an excerpt has. */
const width = 42;

/** The excerpt rather begins at a sentence, where one begins this many words before. */
const reach = 10;

/**
 * The part of a text in which most of the words stand, each counted once, with the words marked.
 * `words` are words or terms; other forms of a word are marked as well.
 */
export function excerptOf(text: string, words: readonly string[]): ExcerptPart[] {
  const wanted = new Set(words.flatMap((word) => [word, termOf(partsOf(word))]));
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  const found = tokens.map((token) =>
    [...new Set(partsOf(token).map((part) => termOf([part])))].filter((term) => wanted.has(term)),
  );
  const best = bestStart(found);
  const start = sentenceStart(tokens, best);
  const end = Math.min(best + width, tokens.length);
  const shown = tokens.slice(start, end);
  const parts = shown.flatMap((token, at): ExcerptPart[] => [
    ...(at > 0 ? [{ text: ' ', isMarked: false }] : []),
    { text: token, isMarked: (found[start + at]?.length ?? 0) > 0 },
  ]);
  const before = start > 0 ? [{ text: '… ', isMarked: false }] : [];
  const after = end < tokens.length ? [{ text: ' …', isMarked: false }] : [];
  return joined([...before, ...parts, ...after]);
}

/** The first word of a text that has this term, in lower case; `undefined` where there is none. */
export function wordOf(text: string, term: string): string | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (termOf([word.toLowerCase()]) === term) return word.toLowerCase();
  return undefined;
}

/** The first of the windows with the most different words, and among those with the most words. */
function bestStart(found: readonly (readonly string[])[]): number {
  const inside = new Map<string, number>();
  let best = { start: 0, different: 0, all: 0 };
  let all = 0;
  found.forEach((terms, end) => {
    for (const term of terms) inside.set(term, (inside.get(term) ?? 0) + 1);
    all += terms.length;
    for (const term of found[end - width] ?? []) {
      const left = (inside.get(term) ?? 1) - 1;
      if (left === 0) inside.delete(term);
      else inside.set(term, left);
      all--;
    }
    const isBetter = inside.size > best.different || (inside.size === best.different && all > best.all);
    if (isBetter) best = { start: Math.max(end - width + 1, 0), different: inside.size, all };
  });
  const first = found.findIndex((terms, at) => at >= best.start && terms.length > 0);
  return first > best.start + reach ? Math.max(first - reach, 0) : best.start;
}

/** The nearest place, a few words before `start` at most, at which a sentence begins. */
function sentenceStart(tokens: readonly string[], start: number): number {
  for (let at = start; at > Math.max(start - reach, 0); at--)
    if (/[.!?]["')\]]*$/.test(tokens[at - 1] ?? '')) return at;
  return start <= reach ? 0 : start;
}

/** Neighbouring parts of one kind as one. */
function joined(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const all: ExcerptPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && !last.isMarked && !part.isMarked) last.text += part.text;
    else all.push({ ...part });
  }
  return all;
}
