import type { Mistake } from '../../content/mistakes/error.ts';
import type { SlotAddress } from '../../content/site/slot/addresses.ts';
import { pictureInSlot } from '../../content/site/slot/requests.ts';
import { isOnSite, linkTarget } from '../../shelf/own-page/address.ts';
import { lostLink } from '../../shelf/own-page/links.ts';
import { pictureRemedy } from '../../shelf/own-page/near-address.ts';
import type { Shelf } from '../../shelf/shelf.ts';

/** Addresses that a component of a curator's writes out and that lead nowhere. */
export function lostAddresses(addresses: readonly SlotAddress[], shelf: Shelf): Mistake[] {
  return addresses.flatMap(({ line, kind, address }): Mistake[] => {
    const target = linkTarget(address);
    if (target.kind !== 'site') return [];
    const isWhole = address.startsWith('/');
    if (kind === 'picture') {
      // One that begins otherwise is named without the shelf.
      if (!isWhole || isOnSite(shelf, address.replace(/[?#].*$/, ''))) return [];
      const remedy = pictureRemedy(address, shelf, pictureInSlot);
      return [{ line, reason: `there is no picture ${address}`, remedy }];
    }
    if (!isOnSite(shelf, target.path)) return [{ line, ...lostLink(address, target, shelf) }];
    if (isWhole) return [];
    const reason = `the link ${address} leads to another place from each page`;
    return [{ line, reason, remedy: `write href={href('${target.path}')}` }];
  });
}
