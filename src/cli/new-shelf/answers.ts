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

/** A name for the shelf in a folder: `music-interfaces` is `Music interfaces`. */
export function nameOfFolder(folder: string): string {
  const words = path
    .basename(path.resolve(folder))
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Papers' : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
