import { plainText } from '../text/text.ts';
import { wordsOf } from '../word-table.ts';
import { unaccented } from './letters.ts';

/** Words that any title may have, of languages in which many titles are written. */
const smallWords = new Set(
  wordsOf(
    `a an and are as at by for from in is its of on or the their to toward towards using via with
    am auf aus bei das dem den der des die ein eine einer fur im mit oder uber und von vom zu zum zur
    au aux avec dans de del des du el en et la las le les los par pour sur un une y
    con da das do dos e em na nas no nos o os para por uma che di e gli i il nel per una`,
  ),
);

/** The different words of a title, TeX included, in small letters without accents. */
export function titleWords(title: string): Set<string> {
  return new Set(unaccented(plainText(title)).match(/[\p{L}\p{N}]+/gu));
}

/** The words that say what a title is about: those that aren't small; all where it has no others. */
export function tellingWords(title: string): Set<string> {
  const words = titleWords(title);
  const telling = new Set([...words].filter((word) => !smallWords.has(word)));
  return telling.size > 0 ? telling : words;
}
