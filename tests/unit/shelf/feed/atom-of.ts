import assert from 'node:assert/strict';
import { atomFeed } from '../../../../src/shelf/feed/atom.ts';
import { feedOfShelf, filesOfFeed } from '../../../../src/shelf/feed/feed.ts';
import type { Shelf } from '../../../../src/shelf/shelf.ts';

/** What whoever follows a shelf gets in Atom; `addressOf` gives the public address of a path. */
export function atomOf(shelf: Shelf, addressOf: (path: string) => string): string {
  const [file] = filesOfFeed(feedOfShelf(shelf));
  assert.ok(file);
  return atomFeed(shelf, file, addressOf);
}
