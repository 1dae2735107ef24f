import type { Term, TermTexts } from './term-list.ts';
import { singular, wordPattern } from './word-text.ts';

/** A form has so many letters at least: short words are alike by chance. */
const leastLetters = 5;

/**
 * Topics of titles with the forms of their words that too few titles have to be terms: `Logik` and `logiques` are in
 * `logic`. `known` are the keys of all terms; `readRoot` gives what forms of a word have in common.
 */
export function withRareForms<Topic extends TermTexts>(
  topics: readonly Topic[],
  titles: readonly string[],
  known: ReadonlySet<string>,
  readRoot: (words: readonly string[]) => string,
): (Topic | TermTexts)[] {
  const rare = new Map<string, Map<number, string>>();
  titles.forEach((title, text) => {
    for (const [written] of title.matchAll(wordPattern)) {
      const key = singular(written.normalize('NFC').toLowerCase());
      if (key.length < leastLetters || known.has(key)) continue;
      const root = readRoot([key]);
      rare.set(root, (rare.get(root) ?? new Map<number, string>()).set(text, written));
    }
  });
  return topics.map((topic) => {
    const [main, ...others] = topic.terms;
    const forms = main && topic.terms.flatMap((term) => formsOf(term, rare, readRoot));
    if (!main || !forms || forms.length === 0) return topic;
    const compounds = new Set([...main.compounds, ...forms.map(([, written]) => written)]);
    const texts = new Set([...topic.texts, ...forms.map(([text]) => text)]);
    return { terms: [{ ...main, compounds }, ...others], texts: Int32Array.from(texts).sort() };
  });
}

function formsOf(
  { words, key }: Term,
  rare: ReadonlyMap<string, ReadonlyMap<number, string>>,
  readRoot: (words: readonly string[]) => string,
): [text: number, written: string][] {
  return words.length === 1 && key.length >= leastLetters ? [...(rare.get(readRoot(words)) ?? [])] : [];
}
