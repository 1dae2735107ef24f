import { services } from '../../../src/sources/services/services.ts';

// Loaded before a command: what it asks of a service, or of the web, goes to the server of a test, whose port is in the query.
const port = new URL(import.meta.url).searchParams.get('port');
const real = globalThis.fetch;

/** What the system says of a host that isn't there. */
const noSuchHost = new TypeError('fetch failed', {
  cause: Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }),
});

globalThis.fetch = (input, init) => {
  const address = String(input);
  const service = Object.entries(services).find(([, { address: start }]) => address.startsWith(start));
  if (/^https?:\/\/[^/]*\.invalid\//.test(address)) return Promise.reject(noSuchHost);
  const [name, { address: start }] = service ?? ['web', { address: /^https?:\/\//.exec(address)?.[0] ?? '' }];
  return real(`http://127.0.0.1:${port}/${name}/${address.slice(start.length)}`, init);
};
