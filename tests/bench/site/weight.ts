import type { Browser, CDPSession } from '@playwright/test';

/** What a first visit to a page fetches. Bytes are those on the wire, but for the heads of answers, which are the host's. */
export interface Weight {
  requests: number;
  bytes: number;
  html: number;
  script: number;
  /** Requests to another host, answered or not. */
  foreign: number;
}

/** The weight of a first visit, nothing cached, no service worker. */
export async function weightOf(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const count = await counting(await context.newCDPSession(page), new URL(address).host);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    return count();
  } finally {
    await context.close();
  }
}

/** Adds up what a page fetches from now on. */
async function counting(client: CDPSession, host: string): Promise<() => Weight> {
  const kinds = new Map<string, { type: string; host: string }>();
  const heads = new Map<string, number>();
  const lengths = new Map<string, number>();
  client.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    const { protocol, host } = new URL(request.url);
    if (protocol.startsWith('http')) kinds.set(requestId, { type: type ?? '', host });
  });
  client.on('Network.responseReceived', ({ requestId, response }) =>
    heads.set(requestId, response.encodedDataLength),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    lengths.set(requestId, Math.max(encodedDataLength - (heads.get(requestId) ?? 0), 0)),
  );
  await client.send('Network.enable');
  return () => {
    const sum = (isCounted: (answer: { type: string; host: string }) => boolean) =>
      [...kinds].reduce((bytes, [id, answer]) => bytes + (isCounted(answer) ? (lengths.get(id) ?? 0) : 0), 0);
    return {
      requests: kinds.size,
      bytes: sum(() => true),
      html: sum(({ type }) => type === 'Document'),
      script: sum(({ type }) => type === 'Script'),
      foreign: [...kinds.values()].filter((answer) => answer.host !== host).length,
    };
  };
}
