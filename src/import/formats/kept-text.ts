import { dateIn } from './values/printed-date.ts';

/** Of a text that is kept, so large a share of its words stands in the fields. */
const leastShare = 0.5;

/** Longer texts, in characters, are no dates. */
const longestDateChars = 40;

/** Shorter words, in characters, tell nothing. */
const shortestWordChars = 3;

/** Tells of a text whether it stands in some fields, as words or as a date; `undefined` where it says nothing. */
export function keptIn(fields: unknown): (text: string) => boolean | undefined {
  const all = JSON.stringify(fields);
  const words = new Set(wordsIn(all));
  const dates = all.match(/\b\d{4}(?:-\d{2}){0,2}\b/g) ?? [];
  return (text) => isKept(text, words, dates);
}

/** Whether a text stands among the words or the dates of some fields; `undefined` where it says nothing. */
function isKept(text: string, kept: ReadonlySet<string>, dates: readonly string[]): boolean | undefined {
  const words = wordsIn(text.replace(/https?:\/\/[^/\s]*(?:\/(?:abs|pdf|doi|papers)\/)?/g, ' '));
  if (words.length === 0) return undefined;
  if (words.filter((word) => kept.has(word)).length >= words.length * leastShare) return true;
  if (text.length > longestDateChars) return false;
  // A month, perhaps with a day, stands beside its year.
  const isWithoutYear = /^\p{L}{3,9}\.?(?:[\s-]+\d{1,2})?$/u.test(text);
  const date = dateIn(isWithoutYear ? `2000 ${text}` : text.replace(/T\d{2}:.*/, ''));
  const [stated = '', ...known] = [date ?? '', ...dates].map((each) =>
    isWithoutYear ? each.slice(4) : each,
  );
  return (
    stated !== '' && known.some((each) => each !== '' && (each.startsWith(stated) || stated.startsWith(each)))
  );
}

/** The words of a text, without accents; an identifier without its version. */
function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)v\d+\b/g, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortestWordChars))];
}
