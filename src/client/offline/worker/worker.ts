import type { Edition } from '../../../offline/edition.ts';
import type { Ask, Told } from '../message.ts';
import { dropOtherEditions } from './activate.ts';
import { isAnswered, offlineAnswer } from './answer.ts';
import { installEdition } from './install.ts';
import { restCopy } from './rest.ts';
import type { WorkerScope } from './scope.ts';

/** The build puts this before the script. */
declare const edition: Edition;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

const copy = restCopy({
  edition,
  scope,
  caches,
  fetch: (url, init) => fetch(url, init),
  estimate: () => navigator.storage?.estimate() ?? Promise.resolve({}),
  tell: (state) => void tell({ state }),
});

async function tell(told: Told): Promise<void> {
  for (const page of await worker.clients.matchAll()) page.postMessage(told);
}

async function isWhole(): Promise<boolean> {
  return ['all', 'kept'].includes((await copy.state()).kind);
}

worker.addEventListener('install', (event) =>
  event.waitUntil(
    (async () => {
      const isComplete = await installEdition({
        edition,
        scope,
        caches,
        fetch: (url, init) => fetch(url, init),
      });
      // Pages of a shelf that isn't whole come from the network: there is no old edition to leave.
      if (!isComplete) await worker.skipWaiting();
    })(),
  ),
);

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await dropOtherEditions({ edition, scope, caches, isWhole: await isWhole() });
      await worker.clients.claim();
    })(),
  ),
);

worker.addEventListener('fetch', (event) => {
  if (!isAnswered(event.request, scope)) return;
  event.respondWith(
    offlineAnswer(event.request, {
      edition: edition.name,
      scope,
      caches,
      fetch: (request) => fetch(request),
      isWhole,
      later: (work) => event.waitUntil(work),
      unreachable: () => event.waitUntil(tell({ unreachable: true })),
    }),
  );
});

const asked: Record<Ask, () => Promise<unknown>> = {
  hello: () => copy.goOn(),
  state: async () => tell({ state: await copy.state() }),
  keep: () => copy.keep(),
  cancel: () => copy.cancel(),
  remove: () => copy.remove(),
  yield: () => copy.stop(),
  show: () => worker.skipWaiting(),
};

worker.addEventListener('message', (event) => {
  const ask = asked[event.data as Ask];
  if (ask) event.waitUntil(ask());
});
