import { follow } from '../../words/words.ts';
import { newestListing, type Shelf } from '../shelf.ts';

/** The words beside the way to the feeds. */
export interface Invitation {
  call: string;
  label: string;
}

/**
 * What the home page says of following the shelf: what its curator says, else what the newest listing says where
 * the shelf offers mail, of which such calls speak, else that there are feeds.
 */
export function invitationOf(shelf: Pick<Shelf, 'site' | 'listings'>): Invitation {
  const { call, label, mail } = shelf.site.subscription;
  const listing = mail ? newestListing(shelf) : undefined;
  return { call: call ?? listing?.call ?? follow.call, label: label ?? listing?.button ?? follow.title };
}
