import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { placeOf, places } from '../../../src/content/addresses.ts';
import { parseTaxonomy } from '../../../src/content/topics/taxonomy.ts';
import { expect, test } from '../test.ts';

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

async function pagesOf(folder: string): Promise<[name: string, html: string][]> {
  const names = (await filesOf(folder)).filter((name) => name.endsWith('.html'));
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await readFile(path.join(folder, name), 'utf8')],
    ),
  );
}

/** The values of an attribute in a page, with character references read. */
function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
}

test('every page is valid HTML', async ({ shelf }) => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ['html-validate:recommended'], root: true }),
  );
  const faults: string[] = [];
  for (const [name, html] of await pagesOf(shelf.out)) {
    const report = await validator.validateString(html, name);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

/** Pages whose addresses name papers after `#`, not elements. */
const holdsState = new Set(['compare/index.html', 'list/index.html']);

test('every internal address leads to a file, and every fragment to an element', async ({ shelf }) => {
  const files = new Set(await filesOf(shelf.out));
  const pages = await pagesOf(shelf.out);
  const ids = new Map(pages.map(([name, html]) => [name, new Set(valuesOf(html, 'id'))]));
  const origin = `http://localhost:${shelf.port}`;
  const broken: string[] = [];
  let followed = 0;
  for (const [name, html] of pages) {
    const here = new URL(`${shelf.base}${name.replace(/index\.html$/, '')}`, origin);
    for (const value of [...valuesOf(html, 'href'), ...valuesOf(html, 'src'), ...valuesOf(html, 'action')]) {
      const target = new URL(value, here);
      if (target.origin !== origin) continue;
      followed++;
      const inside = decodeURIComponent(target.pathname).startsWith(shelf.base);
      const relative = decodeURIComponent(target.pathname).slice(shelf.base.length);
      const file = relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (!inside || !files.has(file)) broken.push(`${name}: ${value}`);
      else if (fragment && !holdsState.has(file) && !ids.get(file)?.has(fragment))
        broken.push(`${name}: ${value} (no such element)`);
    }
  }
  expect(followed).toBeGreaterThan(pages.length);
  expect(broken).toEqual([]);
});

test('every file has its place in the table of addresses, and every place has a file', async ({ shelf }) => {
  const topics = await readFile(path.join(shelf.content, 'topics.yaml'), 'utf8').catch(() => '');
  const facets = new Set(parseTaxonomy(topics, 'topics.yaml').facets.map(({ id }) => id));
  const own = await readdir(path.join(shelf.content, 'pages')).catch(() => []);
  const further = new Set([...facets, ...own.map((name) => path.basename(name, '.mdx'))]);
  const files = await filesOf(shelf.out);
  const firstParts = new Set(files.map((name) => name.split('/', 1)[0] ?? ''));
  expect(files.filter((name) => !placeOf(name) && !further.has(name.split('/', 1)[0] ?? ''))).toEqual([]);
  const missing = Object.keys(places).filter((name) => !firstParts.has(name));
  expect(missing.filter((name) => !placeOf(name)?.isOptional)).toEqual([]);
});

test('the picture of a page is there, a PNG of the size it is said to be', async ({ shelf }) => {
  const faults: string[] = [];
  const pictures = new Set<string>();
  for (const [name, html] of await pagesOf(shelf.out)) {
    const said = (property: string) =>
      new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    if (said('title') === '') continue;
    const { pathname } = new URL(said('image'));
    pictures.add(pathname);
    const picture = await readFile(path.join(shelf.out, pathname.slice(shelf.base.length)));
    const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)].join();
    if (
      picture.subarray(1, 4).toString() !== 'PNG' ||
      size !== `${said('image:width')},${said('image:height')}`
    )
      faults.push(`${name}: ${pathname} ${size}`);
    if (said('image:alt') === '') faults.push(`${name}: its picture has no text`);
  }
  expect(faults).toEqual([]);
  expect(pictures.size).toBeGreaterThan(1);
});

/** Every opening tag with its attributes, as Astro writes them. */
const tags = /<([a-z][a-z0-9-]*)((?:\s+[^\s"=<>]+(?:="[^"]*")?)*)\s*\/?>/gi;

test('every page has the strict policy and nothing in it that the policy would have to allow', async ({
  shelf,
}) => {
  const pages = await pagesOf(shelf.out);
  expect(pages.flatMap(([name, html]) => policyFaults(name, html))).toEqual([]);
});

/** What a page has that a strict policy forbids, or where its policy is not strict. */
function policyFaults(name: string, html: string): string[] {
  const policy =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i
      .exec(html)?.[1]
      ?.replaceAll('&#39;', "'") ?? '';
  const isStrict = policy.startsWith("default-src 'none'; ") && !policy.includes('unsafe');
  return [
    ...(isStrict ? [] : [`${name}: the policy is ${policy || 'missing'}`]),
    ...[...html.matchAll(tags)].flatMap(({ 0: tag, 1: element = '', 2: attributes = '', index }) => {
      const names = [...attributes.matchAll(/\s([^\s"=<>]+)(?:="[^"]*")?/g)].map(
        ([, attribute = '']) => attribute,
      );
      // The policy is about what runs; a block of data doesn't.
      const isData = / type="application\/(?:ld\+)?json"/.test(attributes);
      const isInline =
        element === 'script' &&
        !isData &&
        !(names.includes('src') && html.startsWith('</script>', index + tag.length));
      const isBad =
        isInline ||
        element === 'style' ||
        names.some((attribute) => /^(?:style|on.*)$/i.test(attribute)) ||
        /="\s*javascript:/i.test(attributes);
      return isBad ? [`${name}: ${tag}`] : [];
    }),
  ];
}
