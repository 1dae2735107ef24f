import { services } from '../../../src/sources/services.ts';

// Loaded before a command: what it asks of a service, or of the web, goes to the server of a test, whose port is in the query.
const port = new URL(import.meta.url).searchParams.get('port');
const real = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const address = String(input);
  const service = Object.entries(services).find(([, { address: start }]) => address.startsWith(start));
  const [name, { address: start }] = service ?? ['web', { address: 'https://' }];
  return real(`http://127.0.0.1:${port}/${name}/${address.slice(start.length)}`, init);
};
