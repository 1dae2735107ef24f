import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../chromium.ts';

let folder = '';
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';
let said = '';

const paper = (title: string, more = '') =>
  `---\ntitle: ${title}\nauthors: [Ada Roe]\npublished: 2024\n${more}---\n\nTides rise and fall twice a day.\n`;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offprint-development-'));
  await mkdir(path.join(folder, 'papers'));
  await writeFile(path.join(folder, 'site.yaml'), 'name: Seas\n');
  await writeFile(path.join(folder, 'papers/tides.mdx'), paper('Tides of the northern sea'));
  await writeFile(path.join(folder, 'papers/broken.mdx'), paper('Broken', 'colour: blue\n'));
  const env = { ...process.env, OFFPRINT_CONTENT: folder, FORCE_COLOR: '0', NO_COLOR: '1' };
  server = spawn(process.execPath, ['src/cli/offprint.ts', 'dev', '--port', '4478'], { env });
  address = await new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error(said)));
    server.stderr?.on('data', (text) => (said += text));
    server.stdout?.on('data', (text) => {
      said += text;
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  // A slow machine is not a fault of the server.
  page.setDefaultTimeout(120_000);
});

after(async () => {
  await browser?.close();
  server?.kill('SIGINT');
  await rm(folder, { recursive: true, force: true });
});

/** Goes to an address; a server that has just seen a change may load the page again meanwhile. */
async function goto(to: string): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      await page.goto(to);
      return;
    } catch (error) {
      if (tries === 5) throw error;
      await page.waitForTimeout(500);
    }
}

const box = () => page.locator('[data-mistakes]');

/** Waits until the page is at rest: one that is just being loaded again misses a change. */
const rest = () => page.waitForTimeout(2000);

test('what is wrong stands in the page with file and line, beside the papers that are right', async () => {
  await goto(address);
  await box().getByText(/papers\/broken\.mdx:5: colour is not a field of a paper\./).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Tides of the northern sea' }).count(), 1);
});

test('a page that is loaded without scripts shows it, too, and the terminal says it once', async () => {
  const html = await (await fetch(address)).text();
  assert.match(html, /<body[^>]*><div data-mistakes [^>]+>.*papers\/broken\.mdx:5: colour is not a field/);
  assert.match(said, /papers\/broken\.mdx:5: colour is not a field of a paper\./);
  assert.doesNotMatch(said, /does not exist or is empty|\[offprint-/);
});

test('what is mended goes, and what is edited is seen', async () => {
  await writeFile(path.join(folder, 'papers/broken.mdx'), paper('Waves that were broken'));
  await box().waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Waves that were broken' }).waitFor();
  await rest();
  await writeFile(path.join(folder, 'site.yaml'), 'name: Oceans\n');
  await page.waitForFunction(() => document.title.startsWith('Oceans'));
  await rest();
  await writeFile(path.join(folder, 'site.yaml'), 'name: Oceans\nmenu: [abuot]\n');
  await box().getByText(/site\.yaml:2: menu item 1 is not a page of the site: abuot\./).waitFor();
  await rest();
  await writeFile(path.join(folder, 'site.yaml'), 'name: Oceans\n');
  await box().waitFor({ state: 'detached' });
});

test('the look is seen as it is edited: theme, style sheet, components, and what is wrong in them', async () => {
  await goto(address);
  /** Waits for a colour of paper, and until the page is at rest. */
  const paper = async (colour: string) => {
    await page.waitForFunction((wanted) => getComputedStyle(document.documentElement).backgroundColor === wanted, colour);
    await rest();
  };
  await paper('rgb(252, 250, 245)');
  await writeFile(path.join(folder, 'site.yaml'), 'name: Oceans\nlook:\n  theme: laboratory\n');
  await paper('rgb(255, 255, 255)');
  await writeFile(path.join(folder, 'style.css'), ':root { --paper: rgb(1 2 3); }\n');
  await paper('rgb(1, 2, 3)');
  await writeFile(path.join(folder, 'style.css'), ':root { --paper: rgb(4 5 6); }\n');
  await paper('rgb(4, 5, 6)');
  await writeFile(path.join(folder, 'style.css'), ':root { --paper: rgb(4 5 6); }\np { background: url(none.png) }\n');
  await box().getByText(/style\.css:2: none\.png is not there\./).waitFor();
  await rest();
  await writeFile(path.join(folder, 'style.css'), ':root { --paper: rgb(4 5 6); }\n');
  await box().waitFor({ state: 'detached' });
  await rest();
  await mkdir(path.join(folder, 'slots'));
  await writeFile(path.join(folder, 'slots/top.astro'), '<p>Hello</p>\n<style>p { color: rgb(7 8 9); }</style>\n');
  await page.getByText('Hello').waitFor();
  await rest();
  await writeFile(path.join(folder, 'slots/top.astro'), '<p>Good day</p>\n');
  await page.getByText('Good day').waitFor();
  for (const [component, mistake] of [
    ['<p>{site.name}</p>\n', /slots\/top\.astro:1: site is not known here\. Write "const \{ site \} = Astro\.props;"/],
    ['<p>{\n', /slots\/top\.astro:1: the \{ is not closed\. /],
    ['---\nconst { site } = Astro.props;\n---\n<p>{site.nam}</p>\n', /slots\/top\.astro:4: site has no nam\. Did you mean name\?/],
    ['---\nconst { paper } = Astro.props;\n---\n<p>{paper.title}</p>\n', /slots\/top\.astro:4: it fails on the page \/: /],
  ] as const) {
    await rest();
    await writeFile(path.join(folder, 'slots/top.astro'), component);
    await box().getByText(mistake).waitFor();
    await page.getByRole('link', { name: 'Tides of the northern sea' }).waitFor();
  }
  await rest();
  await writeFile(path.join(folder, 'slots/top.astro'), '<p>Good evening</p>\n');
  await page.getByText('Good evening').waitFor();
  await box().waitFor({ state: 'detached' });
  await rest();
  await writeFile(path.join(folder, 'site.yaml'), 'name: Oceans\nlook:\n  logo: { file: assets/logo.svg }\n');
  await box().getByText(/site\.yaml:3: assets\/logo\.svg is not there\./).waitFor();
  await rest();
  await writeFile(path.join(folder, 'site.yaml'), 'name: Oceans\n');
  await box().waitFor({ state: 'detached' });
  await rest();
  await rm(path.join(folder, 'slots'), { recursive: true });
  await rm(path.join(folder, 'style.css'));
  await paper('rgb(252, 250, 245)');
});

test('a mistake in notes with components stands in the page, which is as it was before it', async () => {
  const noted = (notes: string) => writeFile(path.join(folder, 'papers/noted.mdx'), `${paper('Noted')}\n## Notes\n\n${notes}\n`);
  await goto(address);
  await noted('<Aside>First.</Aside>');
  await page.getByRole('link', { name: 'Noted' }).waitFor();
  await goto(`${address}papers/noted/`);
  await page.getByText('First.').waitFor();
  await rest();
  await noted('<Aside>Second.');
  await box().getByText(/papers\/noted\.mdx:11: <Aside> is not closed\./).waitFor();
  await page.getByText('First.').waitFor();
  assert.equal(await page.locator('vite-error-overlay').count(), 0);
  await rest();
  await noted('<Aside>Third.</Aside>');
  await page.getByText('Third.').waitFor();
  await box().waitFor({ state: 'detached' });
  await rm(path.join(folder, 'papers/noted.mdx'));
});

test('the search finds what was written since', async () => {
  const found = page.locator('[data-search][data-state=ready] [data-results] [data-paper]');
  await goto(`${address}search/?q=northern`);
  await found.first().waitFor();
  await writeFile(path.join(folder, 'papers/herring.mdx'), paper('Herring by moonlight'));
  const isFound = async () => {
    await goto(`${address}search/?q=herring`);
    return page.locator('[data-search][data-state=ready]').waitFor().then(() => found.count());
  };
  for (let tries = 0; (await isFound()) === 0 && tries < 20; tries++) await page.waitForTimeout(200);
  assert.deepEqual(await found.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['paper'])), [
    'herring',
  ]);
});

test('a signal ends the server', async () => {
  const ended = new Promise((resolve) => server.on('exit', (status, signal) => resolve(signal ?? status)));
  server.kill('SIGTERM');
  assert.ok(['SIGTERM', 143, 0].includes((await ended) as string | number));
  await assert.rejects(fetch(address));
});
