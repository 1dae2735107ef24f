import { channel } from 'node:diagnostics_channel';
import type { Shelf } from '../shelf/shelf.ts';

/**
 * Carries the shelf from the pages to the tasks of a build. Pages are bundled, so what they import are
 * other instances of our modules than those of the build; a channel belongs to the whole process.
 */
const shelves = channel('offprint:shelf');

/** Hands `shelf` to whoever waits for one, and returns it. */
export function publishShelf(shelf: Shelf): Shelf {
  shelves.publish(shelf);
  return shelf;
}

/** Calls `receive` with the next shelf that is published, and with no other. */
export function receiveShelf(receive: (shelf: Shelf) => void): void {
  const listen = (published: unknown) => {
    shelves.unsubscribe(listen);
    // Nothing but `publishShelf` writes to this channel.
    receive(published as Shelf);
  };
  shelves.subscribe(listen);
}

/** Calls `receive` with each shelf that is published from now on. */
export function receiveShelves(receive: (shelf: Shelf) => void): void {
  shelves.subscribe((published) => receive(published as Shelf));
}
