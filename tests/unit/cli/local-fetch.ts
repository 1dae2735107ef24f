import { services } from '../../../src/sources/services.ts';

// Loaded before a command: what it asks of a service goes to the server of a test, whose port is in the query.
const port = new URL(import.meta.url).searchParams.get('port');
const real = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const address = String(input);
  const service = Object.entries(services).find(([, { address: start }]) => address.startsWith(start));
  if (!service) throw new Error(`${address} is no service's`);
  const [name, { address: start }] = service;
  return real(`http://127.0.0.1:${port}/${name}/${address.slice(start.length)}`, init);
};
