import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a first visit to a page fetches. Bytes are those on the wire, heads of answers included. */
export interface Weight {
  requests: number;
  bytes: number;
  html: number;
  script: number;
  /** Requests to another host. */
  foreign: number;
  /** How far things moved while the page came and was scrolled through: the layout shift, added up. */
  shift: number;
}

const sizes = [
  { width: 412, height: 823 },
  { width: 1280, height: 900 },
];

/** The weight of a first visit, nothing cached, no service worker; the shift is the larger of two widths. */
export async function weightOf(browser: Browser, address: string): Promise<Weight> {
  const weights: Weight[] = [];
  for (const viewport of sizes) {
    const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
    try {
      weights.push(await visited(await context.newPage(), address));
    } finally {
      await context.close();
    }
  }
  const [first] = weights;
  if (!first) throw new Error(`${address} was not visited.`);
  return { ...first, shift: Math.max(...weights.map(({ shift }) => shift)) };
}

async function visited(page: Page, address: string): Promise<Weight> {
  const client = await page.context().newCDPSession(page);
  const count = await counting(client, new URL(address).host);
  await page.addInitScript(noteShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const weight = count();
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
    }
    await frame();
  });
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  return { ...weight, shift };
}

/** Adds up what a page fetches from now on. */
async function counting(client: CDPSession, host: string): Promise<() => Omit<Weight, 'shift'>> {
  const kinds = new Map<string, { type: string; host: string }>();
  const lengths = new Map<string, number>();
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    const { protocol, host } = new URL(response.url);
    if (protocol.startsWith('http')) kinds.set(requestId, { type, host });
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    lengths.set(requestId, encodedDataLength),
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

function noteShifts(): void {
  const noted = globalThis as unknown as { shift: number };
  noted.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
