import path from 'node:path';
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
}

/** What a shelf is called whose folder doesn't say it. */
const nameless = 'Papers';

/** A longer name doesn't fit in a masthead. */
const longestNameChars = 60;

/** Folders that programs name: by `mktemp`, by numbers and digests. */
const madeByProgram = /^te?mp\b|^(?=.*\d)[\da-f]{8,}(?: [\da-f]{4,})*$/i;

/** A name for the shelf in a folder: `music-interfaces` is `Music interfaces`. */
export function nameOfFolder(folder: string): string {
  const name = asOneLine(path.basename(path.resolve(folder)).replace(/[-_.]+/g, ' '));
  if (!/\p{L}/u.test(name) || madeByProgram.test(name)) return nameless;
  const words =
    name.length <= longestNameChars ? name : name.slice(0, name.lastIndexOf(' ', longestNameChars));
  const cut = [...words].slice(0, longestNameChars).join('');
  return `${cut[0]?.toUpperCase()}${cut.slice(1)}`;
}

/** Words as they stand on one line. */
export function asOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
