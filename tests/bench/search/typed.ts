import { fnv1a } from '../../../src/paper/hash.ts';

/** A title that somebody half-remembers: some words of it, and the paper that has it. */
export interface TypedTitle {
  id: string;
  query: string;
  /** The same with one typing error in one of the words. */
  misspelt: string;
}

/**
 * Queries from titles: of every paper with three or more different words of four letters and more,
 * the three longest in their order, for people remember the telling words and not `with` or `from`.
 * Which papers and errors is decided by hashes of the ids.
 */
export function typedTitles(papers: readonly { id: string; title: string }[], count: number): TypedTitle[] {
  return [...papers]
    .map(({ id, title }) => ({ id, words: wordsOf(title) }))
    .filter(({ words }) => words.length >= 3)
    .sort((a, b) => fnv1a(a.id) - fnv1a(b.id) || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id, words }) => {
      const longest = words.toSorted((a, b) => b.length - a.length).slice(0, 3);
      const chosen = words.filter((word) => longest.includes(word));
      const wrong = fnv1a(`${id} word`) % 3;
      return {
        id,
        query: chosen.join(' '),
        misspelt: chosen.map((word, at) => (at === wrong ? misspelt(word, id) : word)).join(' '),
      };
    });
}

function wordsOf(title: string): string[] {
  return [...new Set(title.toLowerCase().match(/[a-z]{4,}/g) ?? [])];
}

/** A word with two letters swapped, one left out, doubled, replaced or put in, at any place. */
export function misspelt(word: string, seed: string): string {
  const at = fnv1a(`${seed} place`) % (word.length - 1);
  const letter = String.fromCharCode(97 + (fnv1a(`${seed} letter`) % 26));
  const other = letter === word[at] ? (letter === 'z' ? 'a' : 'z') : letter;
  const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const forms = [
    `${before}${next}${here}${after}`,
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}${other}${next}${after}`,
    `${before}${other}${here}${next}${after}`,
  ];
  const form = forms[fnv1a(`${seed} kind`) % forms.length] ?? word;
  return form === word ? `${before}${next}${after}` : form;
}
