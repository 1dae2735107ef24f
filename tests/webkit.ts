import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A window of WebKitGTK, driven by WebDriver (https://www.w3.org/TR/webdriver2/). */
export interface WebKit {
  /** Loads the page at an address. */
  open(address: string): Promise<void>;
  /** What the body of an async function returns in the page, as JSON. */
  evaluate(body: string): Promise<unknown>;
  /** What the window shows, as a PNG in base64. */
  screenshot(): Promise<string>;
  /** Ends the browser and all that was started for it. */
  close(): Promise<void>;
}

/** How long the screen, the driver and the browser may each take to start. */
const startMs = 30_000;

/** The programs that are needed, and where they may be; the first is taken that is there. */
const programs = {
  Xvfb: inPath('Xvfb'),
  WebKitWebDriver: inPath('WebKitWebDriver'),
  MiniBrowser: ['/usr/lib/*/webkit2gtk-*/MiniBrowser', '/usr/lib{exec,64,}/webkit2gtk-*/MiniBrowser'],
};

/**
 * A new window of WebKitGTK on a screen of its own. Undefined where a program for it is missing, and then
 * it prints which. Throws an Error where one fails.
 */
export async function startWebKit(width = 1280, height = 1400): Promise<WebKit | undefined> {
  const found = Object.values(programs).map((patterns) => globSync(patterns).sort().at(-1));
  const [screen, driver, browser] = found;
  if (!screen || !driver || !browser) {
    const missing = Object.keys(programs).filter((_, at) => !found[at]);
    console.log(`WebKit was not tested: ${missing.join(', ')} not found (Debian: webkit2gtk-driver, xvfb)`);
    return undefined;
  }
  const started: ChildProcess[] = [];
  const close = async () => {
    for (const child of started.reverse()) {
      if (child.exitCode === null && child.kill()) await once(child, 'exit');
    }
  };
  try {
    const xvfb = spawn(screen, ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    started.push(xvfb);
    const [display] = await once(xvfb.stdout, 'data', { signal: AbortSignal.timeout(startMs) });
    const port = await freePort();
    const env = { ...process.env, GDK_BACKEND: 'x11', DISPLAY: `:${String(display).trim()}` };
    started.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
    const root = `http://127.0.0.1:${port}`;
    await answering(`${root}/status`);
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await ask('POST', `${root}/session`, { capabilities });
    const session = `${root}/session/${sessionId}`;
    await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width, height });
    return {
      open: (url) => ask('POST', `${session}/url`, { url }),
      evaluate: (body) =>
        ask('POST', `${session}/execute/sync`, { script: `return (async () => {${body}})()`, args: [] }),
      screenshot: () => ask('GET', `${session}/screenshot`),
      close: () => ask('DELETE', session).finally(close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The value that a WebDriver command answers with; each command has a shape of its own. */
async function ask(method: string, address: string, body?: object) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

/** Resolves when a server answers at the address. */
async function answering(address: string): Promise<void> {
  for (const end = Date.now() + startMs; ; await delay(100)) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > end) throw new Error(`Nothing answers at ${address}.`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function inPath(name: string): string[] {
  return (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
}
