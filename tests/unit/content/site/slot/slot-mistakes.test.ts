import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { addressesInSlot } from '../../../../../src/content/site/slot/addresses.ts';
import { checkSlot, doubtfulInSlot } from '../../../../../src/content/site/slot/slot-mistakes.ts';
import { newFolder } from '../../../cli/run.ts';

const folder = await newFolder();
await mkdir(path.join(folder, 'slots'));
await writeFile(path.join(folder, 'slots/numbers.ts'), 'export const one = 1;\n');

/** What is refused in a component, without the name of its file. */
function refused(astro: string, file = 'slots/foot.astro'): string[] {
  try {
    checkSlot(astro, file, file, folder);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(/^\S+astro:/, ''));
  }
}

const doubtful = (astro: string, file = 'slots/foot.astro') =>
  doubtfulInSlot(astro, file).map(({ line, reason }) => `${line}: ${reason}`);

test('nothing is said of what is right', () => {
  const astro = `---
import Part from './numbers';
import { getCollection } from 'astro:content';
interface Props { site: { name: string } }
const { site, href, path: here, ...rest } = Astro.props as Props & Record<string, never>;
const names = [1, 2].map((one, at) => ({ one, at, [site.name]: here }));
function twice({ a, b: [c] = [] }: { a: number; b?: number[] }) {
  try { return a + (c ?? 0); } catch (fault) { return fault; }
}
const isThere = typeof window !== 'undefined';
enum Kind { A }
---
<Fragment><Part.Inner {site} {...rest} /></Fragment>
<p class:list={{ own: isThere }}>{names.map(({ one }) => <a href={href('/')}>{twice({ a: one }) as number}{Kind.A}</a>)}</p>
<a href="https://example.org/">elsewhere</a> <link rel="me" href="https://example.org/" />
<style>.own { color: red }</style>
<script>document.title = navigator.language;</script>
<script type="application/ld+json">{"@id": "https://example.org/"}</script>
`;
  assert.deepEqual(refused(astro), []);
  assert.deepEqual(doubtful(astro), []);
});

test('a name that nothing declares is named once, with what to do', () => {
  assert.deepEqual(refused('<p>{site.name}{site.tagline}</p>'), [
    '1: site is not known here. Write "const { site } = Astro.props;" between two lines of --- at the top of the file.',
  ]);
  assert.deepEqual(
    refused('---\nconst list = [];\n---\n<p>{paper.title}</p>{lst}\n<Part />{document.title}'),
    [
      '4: paper is not known here. Only after-abstract and paper-side get it; take it out.',
      '4: lst is not known here. Did you mean list?',
      '5: Part is not known here. Declare or import it between the lines of --- at the top of the file, or correct the name.',
      '5: document is not known here. Put what runs in the browser into <script>.',
    ],
  );
  assert.match(
    refused('<p>{paper.title}</p>', 'slots/after-abstract.astro')[0] ?? '',
    /Write "const \{ paper \}/,
  );
});

test('what is not Astro, a file that is not there, and a host that is not ours', () => {
  assert.deepEqual(refused('---\nconst a = 1\n<p>{a}</p>\n'), [
    '1: the --- at the top is not closed. Write --- again below the code.',
  ]);
  assert.match(refused('<p>one</p>\n<p>{two</p>\n').join(), /^2: the \{ is not closed\. /);
  assert.deepEqual(refused("---\nimport a from './none.ts';\n---\n{a}"), [
    '2: ./none.ts is not there. Put the file there, or correct its name.',
  ]);
  assert.deepEqual(refused("---\nimport a from 'nonexistent/a.js';\nimport fs from 'fs';\n---\n{a}{fs}"), [
    '2: there is no package nonexistent. Install it where the shelf is, or write ./ before the name of a file beside this one.',
  ]);
  const foreign = `<script src="//example.org/a.js"></script>
<link rel="stylesheet" href="https://example.org/a.css" />
<img srcset="/a.png 1x, https://example.org/a.png 2x" alt="" />
<iframe src="https://example.org/"></iframe>
<style>
  p { background: url(https://example.org/b.png) }
</style>
<script>
  fetch('https://example.org/data.json');
</script>`;
  assert.deepEqual(
    refused(foreign).map((line) => line.replace(/ is asked of another host, which no page does\..*/, '')),
    [
      '1: //example.org/a.js',
      '2: https://example.org/a.css',
      '3: https://example.org/a.png',
      '4: https://example.org/',
      '6: https://example.org/b.png',
      '9: https://example.org/data.json',
    ],
  );
});

test('what no page shows or runs, and props that a slot doesn’t get, are doubtful', () => {
  assert.deepEqual(
    doubtful(`---
const { sites, paper } = Astro.props;
---
<p style="color: red" onclick="go()">{Astro.props.pth}</p>
<script is:inline>go()</script>
<video src="/a.webm"></video>
<img src="../assets/a.svg" alt="" />`),
    [
      '4: a style attribute is not followed',
      '4: onclick is not run',
      '5: a script with attributes stays in the page, where it is not run',
      '6: no page shows <video>',
      '7: ../assets/a.svg would be looked for beside each page',
      '2: the slot foot gets no sites',
      '2: the slot foot gets no paper',
      '4: the slot foot gets no pth',
    ],
  );
});

test('what is open is named where it stands, in words, and nothing that follows from it', () => {
  const top = '---\nconst { site } = Astro.props;\n---\n';
  for (const [astro, said] of [
    ['<p>{site.tagline</p>\n<p>b</p>\n', '4: the { is not closed. Write } after the name'],
    ['<p>{site.tagline\n', '4: the { is not closed.'],
    ['<p>a { b</p>', '4: the { is not closed.'],
    ['<p>{{ site.name }}</p>', '4: here are two braces. Write one: {site.name}.'],
    ['<p>a\n<br><div>b\n', '5: <div> is not closed. Write </div> after it.'],
    ['<div>\n<p>a\n</div>', '5: <p> is not closed.'],
    ['<p>a</b></p>', '4: </b> ends what has not begun. Take it out.'],
    ['<a href="/x>a</a>\n<p>b</p>', '4: a quotation mark is not closed.'],
    ['<style>\np { color: red;\n</style>', '5: the { is not closed.'],
  ] as const) {
    const lines = refused(top + astro);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.ok(lines[0]?.startsWith(said), lines[0]);
  }
});

test('what stands above the code is named, for a page has either it or the code', () => {
  const code = '---\nconst { site } = Astro.props;\n---\n<p>{site.name}</p>\n';
  for (const above of ["import one from './numbers';", 'Our slot', '<!-- ours -->', '<p>one</p>'])
    assert.deepEqual(refused(`\n${above}\n${code}`), [
      '2: something stands above the first ---, where nothing is read. Move it below this ---, if it is code, or else below the second one.',
    ]);
  assert.deepEqual(refused(`\uFEFF\n${code.replaceAll('\n', '\r\n')}<p>a --- b</p>`), []);
});

test('fields that the site and the paper don’t have', () => {
  const said = (astro: string) =>
    doubtfulInSlot(astro, 'slots/paper-side.astro').map(
      ({ line, reason, remedy }) => `${line}: ${reason}; ${remedy}`,
    );
  assert.deepEqual(
    said(`---
const { site, paper: { titel }, paper } = Astro.props as Given;
const { kurator, ...rest } = site;
---
<p>{site.nam} {site['tag-line']} {site?.name} {site['per-page']} {site.toString()}</p>
<p>{Astro.props.paper.jurnal} {paper.abstract.length} {paper.id} {paper.links.paper}</p>`),
    [
      '3: site has no kurator; did you mean curator?',
      '5: site has no nam; did you mean name?',
      '5: site has no tag-line; did you mean tagline?',
      '2: paper has no titel; did you mean title?',
      '6: paper has no jurnal; correct it: it has the fields of its file',
    ],
  );
  assert.deepEqual(said('---\nconst { site } = Astro.props;\n---\n{[1].map((site) => site.length)}'), []);
  assert.deepEqual(said('---\nconst sites = [{ site: 1 }];\n---\n{sites.map(({ site }) => site.x)}'), []);
});

test('styles with values that browsers leave out, and elements that a page has already', () => {
  assert.deepEqual(doubtful('<body>\n<style>\n  p { color: var(--acent) }\n</style>\n</body>'), [
    '1: <body> is there already',
    '3: nothing gives --acent a value',
  ]);
});

test('the addresses of links and pictures are known where they are written whole', () => {
  const id = '$' + '{paper.id}';
  assert.deepEqual(
    addressesInSlot(`<a href={href('/about/')}>a</a>
<a href="/team/">b</a> <a href={\`/papers/${id}/\`}>c</a> <a href={href(\`/papers/${id}/\`)}>d</a>
<img src={Astro.props.href('/pictures/a.png')} srcset="/b.png 1x, /c.png 2x" alt="" /> <img src={file} alt="" />`),
    [
      { line: 1, kind: 'link', address: '/about/' },
      { line: 2, kind: 'link', address: '/team/' },
      { line: 3, kind: 'picture', address: '/pictures/a.png' },
      { line: 3, kind: 'picture', address: '/b.png' },
      { line: 3, kind: 'picture', address: '/c.png' },
    ],
  );
});
