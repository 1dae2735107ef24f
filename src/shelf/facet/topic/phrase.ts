import { fieldMark } from '../../../content/topics/taxonomy.ts';
import { wordPattern } from '../../../meaning/topic/word-text.ts';

/** A place in a text where a phrase stands: code units, `end` is behind the last one. */
export interface PhraseMatch<Value> {
  /** What the phrase was given with. */
  value: Value;
  start: number;
  end: number;
}

/** A phrase made ready: `gaps[i]` stands between `words[i]` and `words[i + 1]`. */
interface Matcher<Value> {
  value: Value;
  /** Where alone it counts. */
  only?: 'title' | 'keywords';
  /** Whether case counts. */
  isExact: boolean;
  words: string[];
  gaps: string[];
  /** The forms of its last word. */
  endings: string[];
}

/** A word of a text; both forms are composed (NFC). */
interface Word {
  written: string;
  lower: string;
  start: number;
  end: number;
}

/** The fields of a paper in which phrases are looked for. */
export type PhraseField = 'title' | 'abstract' | 'keywords';

/** What may stand between the words of a phrase: white space, or a hyphen and perhaps a line break. */
const gapPattern = /[-\u2010-\u2013]\s*|\s+/g;

/**
 * A function that finds phrases of a taxonomy in the text of a field, a keyword at a time, in the order in which
 * they begin.
 */
export function phraseFinder<Value>(
  phrases: readonly (readonly [phrase: string, value: Value])[],
): (text: string, field: PhraseField) => PhraseMatch<Value>[] {
  const matchers = phrases.map(([phrase, value]) => matcherOf(phrase, value));
  const index = Map.groupBy(
    matchers.flatMap((matcher) => {
      const { words, endings } = matcher;
      return (words.length === 1 ? endings : words.slice(0, 1)).map((word) => ({ word, matcher }));
    }),
    ({ word }) => word,
  );
  return (text, field) => {
    const words = wordsIn(text);
    return words.flatMap(({ written, lower, start }, at) => {
      // An exact phrase is indexed by its first word as written, any other by its lower case.
      const keys = written === lower ? [written] : [written, lower];
      return keys
        .flatMap((key) => index.get(key) ?? [])
        .filter(({ matcher }) => counts(matcher, field, words.length) && isAt(matcher, text, words, at))
        .map(({ matcher }) => ({
          value: matcher.value,
          start,
          end: words[at + matcher.words.length - 1]?.end ?? start,
        }));
    });
  };
}

/** Whether a phrase counts in a field; one for keywords is all the words of a keyword. */
function counts({ only, words }: Matcher<unknown>, field: PhraseField, length: number): boolean {
  return only === undefined || (only === field && (only === 'title' || words.length === length));
}

function matcherOf<Value>(phrase: string, value: Value): Matcher<Value> {
  const text = phrase.replace(fieldMark, '').normalize('NFC');
  const isExact = /\p{Lu}/u.test(text);
  const words = wordsIn(text);
  const forms = words.map(({ written, lower }) => (isExact ? written : lower));
  const last = forms.at(-1) ?? '';
  return {
    value,
    ...(fieldMark.test(phrase) && {
      only: phrase.startsWith('title') ? ('title' as const) : ('keywords' as const),
    }),
    isExact,
    words: forms,
    gaps: words.slice(1).map(({ start }, at) => gapIn(text, words[at]?.end, start)),
    endings: isExact ? [last, `${last}s`] : [last, `${last}s`, `${last}es`],
  };
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const written = word.normalize('NFC');
    return { written, lower: written.toLowerCase(), start: index, end: index + word.length };
  });
}

/** Whether the phrase begins with the word of `found` at `at`. */
function isAt(matcher: Matcher<unknown>, text: string, found: readonly Word[], at: number): boolean {
  return matcher.words.every((word, i) => {
    const here = found[at + i];
    const form = matcher.isExact ? here?.written : here?.lower;
    if (i === matcher.words.length - 1) return matcher.endings.includes(form ?? '');
    return form === word && gapIn(text, here?.end, found[at + i + 1]?.start) === matcher.gaps[i];
  });
}

function gapIn(text: string, start = 0, end = 0): string {
  return text.slice(start, end).replace(gapPattern, ' ').replace('’', "'");
}
