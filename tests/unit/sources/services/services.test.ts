import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originsOf, services, servicesFor } from '../../../../src/sources/services/services.ts';
import { localServices, toolsFor } from '../local-services.ts';

test('the table of services has secure addresses alone', () => {
  for (const { address } of Object.values(services)) assert.match(address, /^https:\/\/[^/]+\/(?:.*\/)?$/);
  assert.ok([...originsOf(services)].every((origin) => origin.startsWith('https://')));
});

test('who asks is told to the services that want to know, each its own key', async () => {
  const known = servicesFor({
    contact: 'curator@example.org',
    keys: { openalex: 'open', semanticscholar: 'scholar' },
  });
  const { services: local, asked } = await localServices({ pubmed: () => 'a', openalex: () => 'b' });
  const { client } = toolsFor(local);
  for (const name of ['pubmed', 'openalex', 'semanticscholar', 'crossref'] as const)
    await client.ask({ ...known[name], address: local[name].address }, 'x?a=1');
  assert.deepEqual(
    asked.map(({ path, headers }) => [path, headers['x-api-key']]),
    [
      ['x?a=1&email=curator%40example.org', undefined],
      ['x?a=1&api_key=open', undefined],
      ['x?a=1', 'scholar'],
      ['x?a=1', undefined],
    ],
  );
});

test('without a contact and keys, nothing is told', () => {
  assert.deepEqual(servicesFor({}), services);
});
