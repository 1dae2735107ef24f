import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { textOf, textsIn } from './built.ts';
import { expectFolder } from './folder.ts';

const golden = path.resolve('tests/golden/own');
let folder = '';

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offprint-golden-'));
  const { status, output } = build(path.join(golden, 'content'), 'dist');
  assert.equal(status, 0, output);
});

after(() => rm(folder, { recursive: true, force: true }));

function build(content: string, out: string): { status: number | null; output: string } {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    OFFPRINT_CONTENT: content,
    OFFPRINT_OUT: path.join(folder, out),
    OFFPRINT_BASE: '/tides/',
  };
  const { status, stdout, stderr } = spawnSync('astro', ['build'], { env, encoding: 'utf8' });
  return { status, output: `${stdout}\n${stderr}` };
}

/** The pages that a curator's own words change. */
const shown =
  /^(?:index|(?:about|team|venue|author|instrument)\/(?:.*\/)?index|papers\/(?:harps|drums).*\/index)\.html$/;

test('own pages, menu, home, facets, fields, people and venues give these pages', async () => {
  const files = await textsIn(path.join(folder, 'dist'));
  const pages = [...files].filter(([name]) => shown.test(name));
  await expectFolder(
    new Map(pages.map(([name, html]) => [`${name}.txt`, textOf(html)])),
    path.join(golden, 'expected'),
  );
});

test('every link and picture within the site leads somewhere, and pages are in the site map', async () => {
  const files = await textsIn(path.join(folder, 'dist'));
  const dist = path.join(folder, 'dist');
  const broken = [...files]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, html]) =>
      [...html.matchAll(/(?:href|src)="\/tides\/([^"#?]*)/g)].map(([, target = '']) => ({ name, target })),
    )
    .filter(({ target }) => !existsSync(path.join(dist, target.replace(/(^|\/)$/, '$1index.html'))));
  assert.deepEqual(broken, []);
  assert.ok(files.has('pictures/img/shore.png'));
  assert.match(files.get('sitemap.xml') ?? '', /<loc>https:\/\/tides\.example\.org\/tides\/about\/<\/loc>/);
  assert.ok(!/"about"/.test(files.get('names.json') ?? ''));
});

test('a link that leads nowhere and an unknown name stop a build, with file and line', async () => {
  const content = path.join(folder, 'content');
  await cp(path.join(golden, 'content'), content, { recursive: true });
  await writeFile(path.join(content, 'pages/team.mdx'), '---\ntitle: Team\n---\n\n[a](/papers/none/)\n');
  const page = build(content, 'broken');
  assert.notEqual(page.status, 0);
  assert.match(page.output, /pages\/team\.mdx:5: the link \/papers\/none\/ leads to no page of the site\./);
  await writeFile(path.join(content, 'site.yaml'), 'name: A\nmenu:\n  - abuot\n');
  const site = build(content, 'broken');
  assert.notEqual(site.status, 0);
  assert.match(site.output, /site\.yaml:3: menu item 1 is not a page of the site: abuot\. Did you mean about\?/);
});

test('a shelf without papers gives a site that says what to do', async () => {
  const content = path.join(folder, 'new');
  await mkdir(content);
  await writeFile(path.join(content, 'site.yaml'), 'name: Tides\n');
  const { status, output } = build(content, 'empty');
  assert.equal(status, 0, output);
  const home = await readFile(path.join(folder, 'empty/index.html'), 'utf8');
  assert.match(home, /no papers on this shelf yet\.[^<]+<code dir="ltr">npx offprint import papers\.bib<\/code>/);
  assert.doesNotMatch(home, /Cite all/);
});
