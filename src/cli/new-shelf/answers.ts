import path from 'node:path';
import type { Language } from '../../words/languages.ts';
import { firstWords } from './first-words.ts';
import type { HostName } from './hosts.ts';

/** What a new shelf is made from. */
export interface Answers {
  /** As the masthead shows it. */
  name: string;
  /** What its papers are on, in a few words; may be empty. */
  field: string;
  host: HostName;
  /** Files, folders or addresses with the first papers. */
  from: readonly string[];
  /** Of the interface, and of what the site says first; otherwise English. */
  language?: Language;
}

/** A longer name doesn't fit in a masthead. */
const longestNameChars = 60;

/** Folders that programs name: by `mktemp`, by numbers and digests. */
const madeByProgram = /^te?mp\b|^(?=.*\d)[\da-f]{8,}(?: [\da-f]{4,})*$/i;

/** A name for the shelf in a folder: `music-interfaces` is `Music interfaces`. */
export function nameOfFolder(folder: string, language: Language = 'en'): string {
  const name = asOneLine(path.basename(path.resolve(folder)).replace(/[-_.]+/g, ' '));
  if (!/\p{L}/u.test(name) || madeByProgram.test(name)) return firstWords[language].nameless;
  const words =
    name.length <= longestNameChars ? name : name.slice(0, name.lastIndexOf(' ', longestNameChars));
  const cut = [...words].slice(0, longestNameChars).join('');
  return `${cut[0]?.toUpperCase()}${cut.slice(1)}`;
}

/** Words as they stand on one line. */
export function asOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
