import { plainText } from '../text/text.ts';
import { unaccented } from './letters.ts';

/** The different words of a title, TeX included, in small letters without accents. */
export function titleWords(title: string): Set<string> {
  return new Set(unaccented(plainText(title)).match(/[\p{L}\p{N}]+/gu));
}
