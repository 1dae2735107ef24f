import { appAddress } from '../../shelf/feed/readers.ts';

/**
 * Gives the feeds of the page, and the links that hand them to readers, the address of the site that one is
 * at, where the site is served from another than it was built for.
 */
export function startFeedAddresses(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-feed]')) {
    const shown = place.querySelector('code');
    const built = shown?.textContent ?? '';
    const here = new URL(place.dataset['feed'] ?? '', location.href).href;
    if (!shown || here === built) continue;
    shown.textContent = here;
    for (const link of place.querySelectorAll('a'))
      link.href = link.href
        .replace(encodeURIComponent(built), encodeURIComponent(here))
        .replace(appAddress(built), appAddress(here));
  }
}
