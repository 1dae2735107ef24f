import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Browser, chromium } from '@playwright/test';
import { pngOf } from '../../src/build/social-card/png.ts';
import { siteServer } from '../../src/cli/server.ts';
import { chromiumPath } from '../chromium.ts';
import { violationsOn } from '../site/axe.ts';

const drawing = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24"><title>${name}</title><path d="M2 12h40"/></svg>\n`;

const card = pngOf(new Uint8Array(1200 * 630 * 4).fill(255), 1200, 630);

/** A shelf that changes all that can be changed in its look. */
const texts = {
  'site.yaml': `name: Tides
tagline: Papers on the sea
about: Kept by [the lab](https://lab.example.org/).
licence: CC-BY-4.0
look:
  theme: laboratory
  colours:
    light: { accent: '#0a5c42' }
  fonts:
    Own: { 400: assets/own.woff2 }
  faces: { text: Own }
  logo: { file: assets/logo.svg, dark: assets/logo-dark.svg }
  favicon: assets/icon.svg
  picture: assets/card.png
`,
  'style.css': '.tagline { background: url(assets/waves.svg) no-repeat; letter-spacing: 0.25px; }\n',
  'slots/head.astro': '<meta name="kept-by" content="the lab" />\n',
  'slots/foot.astro': `---
const { site, href, path } = Astro.props;
---
<p class="own">{site.name}: <a href={href(path)}>{path}</a></p>
<style>.own { letter-spacing: 0.5px; }</style>
<script>document.documentElement.dataset.own = 'ran';</script>
`,
  'slots/after-abstract.astro': '---\nconst { paper } = Astro.props;\n---\n<p>{paper.authors.length} author</p>\n',
  'assets/logo.svg': drawing('logo'),
  'assets/logo-dark.svg': drawing('logo on dark paper'),
  'assets/icon.svg': drawing('icon'),
  'assets/waves.svg': drawing('waves'),
  'papers/tides.mdx':
    '---\ntitle: Tides of the sea\nauthors: [Ada Roe]\npublished: 2024\n---\n\nTides rise and fall twice a day.\n',
};

let folder = '';
let out = '';
let server: Server;
let browser: Browser;
let address = '';
let said = { stdout: '', stderr: '' };

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offprint-look-'));
  out = path.join(folder, 'out');
  const content = path.join(folder, 'content');
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true });
    await writeFile(path.join(content, name), text);
  }
  await writeFile(path.join(content, 'assets/card.png'), card);
  await copyFile('src/styles/fonts/serif-400-base.woff2', path.join(content, 'assets/own.woff2'));
  const words = ['src/cli/offprint.ts', 'build', content, '--out', out, '--base', '/sea/'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  said = { stdout, stderr };
  server = siteServer(out, '/sea/').listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}/sea/`;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const text = (name: string) => readFile(path.join(out, name), 'utf8');

/** The name of the bundled file that was made of a file of the content folder. */
async function bundled(stem: string, ending: string): Promise<string> {
  const names = await readdir(path.join(out, '_astro'));
  const found = names.find((name) => new RegExp(`^${stem}\\.[\\w-]{8}\\.${ending}$`).test(name));
  return found ?? assert.fail(`${stem}.${ending} is not among ${names.join(', ')}`);
}

test('a build says in a few lines what was read, where the site is and how to see it', async () => {
  assert.match(said.stderr, /^The public address is .+\n$/);
  const lines = said.stdout.split('\n');
  assert.equal(lines[0], '1 paper: 0 refused, 1 doubtful, 0 unused.');
  const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).length;
  assert.match(lines.at(-3) ?? '', new RegExp(`^Wrote ${pages} pages to ${out}/: \\d+ files, \\d+\\.\\d MB, in \\d+ seconds\\.$`));
  assert.match(lines.at(-2) ?? '', new RegExp(`^To see the site: .*preview .*--out ${out} --base /sea/$`));
  assert.ok(lines.length < 10, said.stdout);
});

test('pages have the logo, the icon, the font and the colours of the look', async () => {
  const home = await text('index.html');
  const at = async (stem: string, ending: string) => `/sea/_astro/${await bundled(stem, ending)}`;
  for (const part of [
    `<link rel="icon" href="${await at('icon', 'svg')}" type="image/svg+xml">`,
    `<link rel="preload" href="${await at('own', 'woff2')}" as="font"`,
    `<img src="${await at('logo', 'svg')}" width="48" height="24" alt>`,
    `<source srcset="${await at('logo-dark', 'svg')}" media="screen and (prefers-color-scheme: dark)">`,
    '<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#0f161b" media="(prefers-color-scheme: dark)">',
  ])
    assert.ok(home.includes(part), part);
  const manifest = JSON.parse(await text('manifest.webmanifest'));
  assert.deepEqual(
    [manifest.background_color, manifest.icons],
    ['#ffffff', [{ src: await at('icon', 'svg'), sizes: 'any', type: 'image/svg+xml' }]],
  );
});

test('the foot has the text with its link, and the licence, which the feed and the metadata have too', async () => {
  const home = await text('index.html');
  assert.ok(home.includes('Kept by <a href="https://lab.example.org/">the lab</a>.'));
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  assert.match(home, new RegExp(`<a rel="license" href="${licence}">\\s*CC BY 4\\.0`));
  assert.match(await text('feed.xml'), /<rights>CC BY 4\.0<\/rights>/);
  assert.ok((await text('feed.xml')).includes(`<link href="${licence}" rel="license"/>`));
  assert.match(home, new RegExp(`"@type":"Dataset",.+"license":"${licence}".*</head>`, 's'));
  assert.ok((await text('papers/tides/index.html')).includes(`"sdLicense":"${licence}"`));
});

test('components stand in their slots', async () => {
  const paper = await text('papers/tides/index.html');
  assert.match(paper, /<meta name="kept-by" content="the lab">[^]*<\/head>/);
  assert.match(paper, /Tides rise and fall[^]*<p>1 author<\/p>[^]*id="cite/);
  assert.match(paper, /<footer[^>]*>\s*<p class="own"[^>]*>Tides: <a href="\/sea\/papers\/tides\/"/);
});

test('a component that fails is named with its line, and no page is blamed for it', async () => {
  const content = path.join(folder, 'failing');
  await mkdir(path.join(content, 'slots/parts'), { recursive: true });
  await mkdir(path.join(content, 'papers'));
  await writeFile(path.join(content, 'papers/tides.mdx'), texts['papers/tides.mdx']);
  const said = (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(content, 'slots', name), text);
    const words = ['src/cli/offprint.ts', 'build', content, '--out', path.join(folder, 'none')];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    assert.equal(status, 1, stderr);
    return stderr.split('\n').filter((line) => line !== '' && !line.startsWith('The public address is'));
  };
  const [line = '', ...more] = said({
    'paper-side.astro': '---\nconst { paper } = Astro.props;\n---\n\n<p>{paper.none.length}</p>\n',
  });
  assert.deepEqual(more, []);
  assert.match(line, /^slots\/paper-side\.astro:5: it fails on the page \/papers\/tides\/: .+\(reading 'length'\)\. Correct it\.$/);
  const [inner = ''] = said({
    'paper-side.astro': '---\nimport Part from "./parts/part.astro";\n---\n<Part />\n',
    'parts/part.astro': '---\nthrow new Error("no tide today");\n---\n',
  });
  assert.match(inner, /^slots\/parts\/part\.astro:2: it fails on the page \/papers\/tides\/: no tide today\./);
});

test('the style sheet of the shelf comes last, and asks nobody else for anything', async () => {
  const css = await text(`_astro/${await bundled('Page', 'css')}`);
  assert.match(css, /--accent:#0a5c42/);
  assert.ok(css.includes(await bundled('waves', 'svg')));
  assert.ok(css.indexOf('letter-spacing:.25px') > css.lastIndexOf('.notice'));
  assert.doesNotMatch(css, /url\(["']?(?:https?:)?\/\//);
});

test('links show the picture of the shelf', async () => {
  assert.deepEqual(await readFile(path.join(out, 'card/shelf.png')), Buffer.from(card));
});

test('all of it is kept for reading without a network', async () => {
  const { files } = JSON.parse(await text('edition.json'));
  const kept = files.map(([name]: [string]) => name);
  for (const [stem, ending] of [
    ['logo', 'svg'],
    ['logo-dark', 'svg'],
    ['icon', 'svg'],
    ['waves', 'svg'],
    ['own', 'woff2'],
  ] as const)
    assert.ok(kept.includes(`_astro/${await bundled(stem, ending)}`), stem);
});

test('a browser shows it in light and dark within the policy, its own script runs, and axe finds nothing', async () => {
  for (const [colorScheme, paper, accent] of [
    ['light', 'rgb(255, 255, 255)', 'rgb(10, 92, 66)'],
    ['dark', 'rgb(15, 22, 27)', undefined],
  ] as const) {
    const page = await browser.newPage({ colorScheme, serviceWorkers: 'block' });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    for (const place of ['', 'papers/tides/']) {
      await page.goto(`${address}${place}`);
      await page.waitForFunction(() => document.documentElement.dataset['own'] === 'ran');
      const shown = await page.evaluate(() => {
        const { backgroundColor, borderTopColor, fontFamily } = getComputedStyle(document.documentElement);
        const own = document.querySelector('.own');
        return { backgroundColor, borderTopColor, fontFamily, own: own && getComputedStyle(own).letterSpacing };
      });
      assert.equal(shown.backgroundColor, paper);
      if (accent) assert.equal(shown.borderTopColor, accent);
      assert.match(shown.fontFamily, /^"?Own"?,/);
      assert.equal(shown.own, "0.5px");
      assert.deepEqual(await violationsOn(page), []);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  }
});
