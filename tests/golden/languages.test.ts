import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import * as ar from '../../src/words/ar.ts';
import * as de from '../../src/words/de.ts';
import * as en from '../../src/words/en.ts';

const golden = path.resolve('tests/golden/build');
let folder = '';

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'offprint-languages-'));
});

after(() => rm(folder, { recursive: true, force: true }));

/** The pages of a small shelf whose interface speaks a language, by their names. */
async function pagesIn(language: string): Promise<Map<string, string>> {
  const content = path.join(folder, language, 'content');
  await cp(golden, content, {
    recursive: true,
    filter: (name) => !name.startsWith(path.join(golden, 'expected')),
  });
  const site = await readFile(path.join(content, 'site.yaml'), 'utf8');
  const own = `language: ${language}\nfields:\n  - { name: Harbour, as: [facet, line] }\n`;
  await writeFile(path.join(content, 'site.yaml'), `${site.replace(/^tagline:.*\n/m, '')}\n${own}`);
  run('node', ['src/cli/offprint.ts', 'import', '--into', content]);
  await writeFile(path.join(content, 'papers/tides.mdx'), book);
  const out = path.join(folder, language, 'dist');
  run('node', ['src/cli/offprint.ts', 'build', content, '--out', out]);
  const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(out, name), 'utf8')] as const),
    ),
  );
}

function run(command: string, args: string[], environment: Record<string, string> = {}): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

/** An edited book, of which little is known, with a field of the curator's own. */
const book = `---
title: Tides
editors: [Ada Byron, Bo Li]
type: book
extra: { Harbour: Ulm }
---
`;

/** Words of the listing of this shelf. */
const ofContent = new Set(['Subscribe']);

/** What stands for a value in what a function says. */
const gap = '\u0001';

/** All texts of a catalogue: as they are, and what functions say, with gaps. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  if (typeof value !== 'function') return [];
  const given = Array.from({ length: value.length }, (_, at) => gap.repeat(at + 1));
  try {
    return [[value(...given)].flat(2).join('')];
  } catch {
    return [[value(...given.map((part) => [part]))].flat(2).join('')];
  }
}

/** The texts that readers see or hear, each by itself, and those of the head. */
function saidOn(html: string): string[] {
  const shown = html.replace(/<(script|style|pre)\b[^>]*>[^]*?<\/\1>/g, ' ');
  return [
    ...[...shown.matchAll(/>([^<]+)</g)].map(([, text = '']) => text),
    ...[...shown.matchAll(/ (?:alt|aria-label|content|label|placeholder|title)="([^"]*)"/g)].map(
      ([, text = '']) => text,
    ),
  ]
    .map((text) => text.replaceAll('&#39;', "'").replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}/u.test(text));
}

for (const [language, catalogue, direction, locale] of [
  ['de', de, 'ltr', 'de_DE'],
  ['ar', ar, 'rtl', 'ar_AE'],
] as const)
  test(`no page in ${language} says anything in English that the catalogue has`, async () => {
    const own = new Set(textsOf(catalogue));
    // Records name their own language.
    const english = textsOf({ ...en, language: '', locale: '' })
      .flatMap((text) => text.split(/[[\]\u0001#]+/))
      .map((text) => text.trim())
      .filter((text) => /\p{L}{2}/u.test(text) && !own.has(text));
    const whole = new Set(english);
    const parts = english.filter((text) => text.includes(' ') && text.length > 8);
    const pages = await pagesIn(language);
    for (const name of ['404', 'compare/index', 'index', 'list/index', 'map/index', 'offline/index', 'saved/index'])
      assert.ok(pages.has(`${name}.html`), name);
    for (const [name, html] of pages) {
      assert.match(html, new RegExp(`<html lang="${language}" dir="${direction}"`), name);
      if (!html.includes('noindex')) assert.match(html, new RegExp(`"og:locale" content="${locale}"`), name);
    }
    const left = [...pages].flatMap(([name, html]) =>
      saidOn(html)
        .filter((text) => whole.has(text) || parts.some((part) => text.includes(part)))
        .filter((text) => !ofContent.has(text))
        .map((text) => `${name}: ${text}`),
    );
    assert.deepEqual(left, []);
    const titles = [...pages].filter(([name]) => /^papers\/[^/]+\/index/.test(name)).map(([, html]) => html);
    assert.ok(titles.some((html) => /<h1[^>]* lang="en"/.test(html) && /<p dir="auto" lang="en"/.test(html)));
  });

test('what the search shows, and the topics that are proposed, are in the language too', async () => {
  const content = path.join(folder, 'search/content');
  const out = path.join(folder, 'search/dist');
  await mkdir(path.join(content, 'papers'), { recursive: true });
  await writeFile(path.join(content, 'site.yaml'), 'name: Meer\nlanguage: de\n');
  await writeFile(path.join(content, 'papers/tides.mdx'), '---\ntitle: Tides\npublished: 2015-06\n---\n');
  run('node', ['src/cli/offprint.ts', 'build', content, '--out', out]);
  const file = await readFile(path.join(out, 'pagefind/fragment/1.pf_fragment'));
  assert.equal(JSON.parse(gunzipSync(file).toString('utf8'))[0].published, 'Juni 2015');
  await cp('content/papers', path.join(content, 'papers'), { recursive: true });
  run('node', ['src/cli/offprint.ts', 'topics', content, '--write']);
  assert.match(await readFile(path.join(content, 'topics.yaml'), 'utf8'), /plural: Themen/);
});
