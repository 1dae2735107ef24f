import { wordsOf } from '../../paper/word-table.ts';
import type { WordTexts } from './word-text.ts';

/** A term that divides is in the titles of so many works at least. */
export const fewestWorks = 2;

/** Titles that begin with so many of the same words are of one work. */
const mostWords = 5;

/** Words that tell parts and editions of a work apart. */
const bookWords = new Set(
  wordsOf(
    'book chapter edition part reprint revised supplement vol volume band auflage teil tome édition partie edición parte volumen edição',
  ),
);

/** Text -> the number of its work: editions, parts and reprints have one, by the other words of their titles. */
export function worksOf({ words, wordAt, starts, titleEnds }: WordTexts): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(titleEnds, (end, text) => {
    const own = [...wordAt.subarray(starts[text] ?? 0, end)].filter((word) => {
      const { isFunction, isNumber, key = '' } = words[word] ?? {};
      return !isFunction && !isNumber && !bookWords.has(key);
    });
    const key = own.length === 0 ? `\0${text}` : own.slice(0, mostWords).join(' ');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** Of how many works texts are, as far as it is worth counting. */
export function worksIn(texts: readonly number[], works: Int32Array): number {
  const found = new Set<number>();
  for (const text of texts) {
    found.add(works[text] ?? -1);
    if (found.size >= fewestWorks) break;
  }
  return found.size;
}
