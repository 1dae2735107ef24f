import { createHash } from 'node:crypto';
import { type PackedTerm, packedChunk } from '../format/chunk.ts';
import { type BundleTable, chunkName } from '../format/files.ts';

/** A file of so many bytes, unpacked, is full: a query loads one for each of its words. */
const fullChunk = 8_000;

/** The index in files, unpacked, and what the table says of them. */
export interface Chunks extends Pick<BundleTable, 'chunks' | 'edition'> {
  files: { path: string; content: Uint8Array }[];
}

/**
 * The terms, which are in alphabetical order, in files of neighbours. The names of the files have a
 * hash of all, so that no browser mixes those of two editions.
 */
export function chunksOf(terms: readonly PackedTerm[]): Chunks {
  const groups: PackedTerm[][] = [];
  let room = 0;
  for (const term of terms) {
    const size = term.list.length + term.term.length;
    if (size > room) {
      groups.push([]);
      room = fullChunk;
    }
    groups.at(-1)?.push(term);
    room -= size;
  }
  const contents = groups.map(packedChunk);
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  const edition = hash.digest('hex').slice(0, 10);
  return {
    edition,
    chunks: groups.map((group, at) => beginning(group, groups[at - 1])).join(' '),
    files: contents.map((content, at) => ({ path: chunkName(edition, at), content })),
  };
}

/** The shortest text that isn't before the first term of a group and is behind the last of the one before. */
function beginning([first]: readonly PackedTerm[], before: readonly PackedTerm[] | undefined): string {
  const last = before?.at(-1)?.term ?? '';
  const letters = [...(first?.term ?? '')];
  for (let count = 1; count < letters.length; count++) {
    const text = letters.slice(0, count).join('');
    if (text > last) return text;
  }
  return first?.term ?? '';
}
