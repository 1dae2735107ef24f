import { notice } from '../../../words/words.ts';
import type { Ask, CopyState, Told } from '../message.ts';
import { watchNetwork } from './network.ts';
import { type NoticeBoard, noticeBoard } from './notice.ts';
import type { Offer } from './offer.ts';
import { isTakingOver, takeOver } from './takeover.ts';

/** Tells the reader what the worker of `registration` does: the network, newer editions, the offline copy. */
export function watchShelf(base: string, registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  const board = noticeBoard();
  let offer: Offer | undefined;
  let before: CopyState['kind'] | undefined;

  const network = watchNetwork({
    isReachable: () => isReachable(`${base}sw.js`),
    changed(isOnline) {
      if (isOnline) {
        board.take('offline');
        board.say('online', notice.online, { isBrief: true });
        ask('hello');
      } else {
        board.take('online');
        board.say('offline', notice.offline);
      }
    },
  });

  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('unreachable' in data) void network.check();
    else showState(data.state);
  });

  function showState(state: CopyState): void {
    // A message after each step keeps the worker alive while a page of the shelf is open.
    if (state.kind === 'keeping') ask('hello');
    if (state.kind === 'outdated') void registration.update().catch(() => undefined);
    if (state.kind === 'kept' && before === 'keeping' && !offer?.isInWindow())
      board.say('kept', notice.kept, { isBrief: true });
    before = state.kind;
    offer?.show(state);
  }

  serviceWorker.addEventListener('controllerchange', () => {
    ask('hello');
    ask('state');
  });
  watchNewer(registration, board, network.check);

  const foot = document.querySelector('[data-foot]');
  if (foot) {
    const seen = new IntersectionObserver(
      async ([entry]) => {
        if (!entry?.isIntersecting || offer) return;
        seen.disconnect();
        offer = (await import('./offer.ts')).offerIn(foot, ask);
        ask('state');
      },
      { rootMargin: '200px' },
    );
    seen.observe(foot);
  }
  serviceWorker.startMessages();
  ask('hello');
  void network.check();
}

/** Asks something of `worker`, or else of the one that serves this page. */
const ask = (what: Ask, worker = navigator.serviceWorker.controller) => worker?.postMessage(what);

/** Offers to show a newer edition once it is installed; calls `failed` if its worker is given up. */
function watchNewer(registration: ServiceWorkerRegistration, board: NoticeBoard, failed: () => void): void {
  const showNewer = () => takeOver(registration, (waiting) => ask('show', waiting));
  const sayNewer = () => board.say('newer', notice.newer, { act: notice.show, do: showNewer });

  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') failed();
      if (installing.state !== 'installed') return;
      // The old edition stops its download, so that the new one can take over and go on with it.
      ask('yield');
      if (registration.waiting) sayNewer();
    });
  });
  if (isTakingOver()) showNewer();
  else if (registration.waiting) sayNewer();
}

/** Whether the site's server answers. The worker leaves the request to the network. */
async function isReachable(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', cache: 'no-store' })).status < 500;
  } catch {
    return false;
  }
}
