import { plainLetters } from '../../paper/wording/letters.ts';

/** Letters that words are written with or without, and that no accent makes; the index keeps them as they are. */
const others: readonly (readonly [RegExp, string])[] = [
  [/ss/g, 'ß'],
  [/ß/g, 'ss'],
  [/ae/g, 'æ'],
  [/æ/g, 'ae'],
  [/oe/g, 'œ'],
  [/œ/g, 'oe'],
  [/oe/g, 'ø'],
  [/ø/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
];

/** Finds a word that is written in several ways: the words of all excerpts are asked, and few are. */
const isWrittenOtherwise = new RegExp(others.map(([from]) => from.source).join('|'));

/** What a word without such letters, which no paper has, may stand for: in the index `ö` is `o`. */
const lost: readonly (readonly [RegExp, string])[] = [
  [/([aou])e(?=[^aeiouy])/g, '$1'],
  [/o/g, 'ø'],
  [/l/g, 'ł'],
  [/d/g, 'đ'],
];

/** A word in lower case as others write its letters: `weiss` and `weiß`, `naess` and `næss`. */
export function otherLetters(word: string): string[] {
  return written(word, others);
}

/** What a word that no paper has may be without its digraphs, or with letters that are seldom typed: `hoedl` `hödl`. */
export function lostLetters(word: string): string[] {
  return written(word, lost);
}

/** A word in lower case in all letters that one may write it with, itself the first. */
export function lettersFor(word: string): string[] {
  return isWrittenOtherwise.test(word)
    ? [...new Set([word, plainLetters(word), ...otherLetters(word)])]
    : [word];
}

function written(word: string, letters: typeof others): string[] {
  return letters.filter(([from]) => word.search(from) >= 0).map(([from, to]) => word.replace(from, to));
}

const digraphs = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', æ: 'ae', ø: 'oe', œ: 'oe', ß: 'ss' }));

/** A name as it stands, and as it is typed where a keyboard lacks its letters: `Hödl`, `hoedl`. */
export function typedNames(name: string): string[] {
  if (!/[^ -~]/.test(name)) return [name];
  const small = name.normalize('NFC').toLowerCase();
  const spelled = small.replace(/[^ -~]/gu, (letter) => digraphs.get(letter) ?? letter);
  return [...new Set([name, spelled, plainLetters(small)])];
}
