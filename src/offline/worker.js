/**
 * Keeps an edition of the site in the browser, and answers from it. The build puts
 * `const edition = { name, files }` before this text.
 *
 * A new edition is fetched whole beside the old one, which goes on answering until every page of it
 * is closed; a download that breaks leaves the old one as it was.
 */
/* global edition */

const prefix = `offprint ${self.registration.scope} `;
const cacheName = `${prefix}${edition.name}`;

/** How many files are fetched at once. */
const width = 12;

self.addEventListener('install', (event) => event.waitUntil(keepEdition()));

self.addEventListener('activate', (event) =>
  event.waitUntil(dropOldEditions().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope))
    event.respondWith(answerTo(request));
});

async function keepEdition() {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = edition.files
    .map((file) => new URL(file, self.registration.scope).href)
    .filter((url) => !kept.has(url));
  for (let start = 0; start < missing.length; start += width) {
    await Promise.all(missing.slice(start, start + width).map((url) => keep(cache, url)));
  }
}

async function keep(cache, url) {
  const answer = await fetch(url, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${url} could not be kept: ${answer.status}`);
  await cache.put(url, answer);
}

async function dropOldEditions() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  );
}

/** From the edition; else from the network, and a page that was read is kept; else the not-found page. */
async function answerTo(request) {
  const cache = await caches.open(cacheName);
  const address = new URL(request.url);
  address.search = '';
  address.hash = '';
  const known = await cache.match(address.href);
  if (known) return known;
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.type === 'basic') await cache.put(address.href, answer.clone());
    return answer;
  } catch (cause) {
    const missing =
      request.mode === 'navigate' && (await cache.match(new URL('404.html', self.registration.scope).href));
    if (missing) return missing;
    throw cause;
  }
}
