import { createHash } from 'node:crypto';
import { type PackedTerm, packedChunk } from '../format/chunk.ts';
import { type BundleTable, chunkName } from '../format/files.ts';

/** The size of a chunk before compression, unless one term takes more: a query loads one for each of its words. */
const chunkBytes = 8_000;

/** The index in files, not compressed, and what the table says about them. */
export interface Chunks extends Pick<BundleTable, 'chunks' | 'edition'> {
  files: { path: string; content: Uint8Array }[];
}

/**
 * The terms, which are in alphabetical order, in files of neighbours. A hash of all files is in their
 * names, so that no browser mixes those of two editions.
 */
export function chunksOf(terms: readonly PackedTerm[]): Chunks {
  const groups: PackedTerm[][] = [];
  let room = 0;
  for (const term of terms) {
    const size = term.list.length + term.term.length;
    if (size > room) {
      groups.push([]);
      room = chunkBytes;
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
    chunks: groups
      .map((group, at) => shortestAfter(groups[at - 1]?.at(-1)?.term ?? '', group[0]?.term ?? ''))
      .join(' '),
    files: contents.map((content, at) => ({ path: chunkName(edition, at), content })),
  };
}

/** The shortest prefix of a term that comes after the term before it. */
function shortestAfter(before: string, term: string): string {
  const letters = [...term];
  const prefixes = letters.map((_, at) => letters.slice(0, at + 1).join(''));
  return prefixes.find((prefix) => prefix > before) ?? term;
}
