import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePageFile } from '../../../../src/mdx/page/page-file.ts';
import { curatedHtml } from '../../../../src/shelf/own-page/html.ts';
import { brokenLinks } from '../../../../src/shelf/own-page/links.ts';
import { doubtsIn } from '../../../../src/shelf/own-page/nodes.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const file = 'content/pages/about.mdx';
const read = (body: string, fields = 'title: About') =>
  parsePageFile(`---\n${fields}\n---\n\n${body}\n`, file);

const shelf = shelfWith(
  [
    paperOf({ id: 'tides', title: 'Tides & $x<1$', arxiv: '2210.03629', published: '2025' }),
    paperOf({ id: 'waves' }),
  ],
  {
    pages: [read('', 'title: About'), parsePageFile('---\ntitle: Team\n---\n', 'content/pages/team.mdx')],
    pictures: new Map([
      ['shore.png', { width: 4, height: 3 }],
      ['img/a b.svg', undefined],
    ]),
  },
);
const html = (body: string) => curatedHtml(read(body).text, { shelf, href: (path) => `/base${path}` });

test('the fields of a page', () => {
  const page = read('Text.', 'title: About us\nmenu: About\norder: 2\ndescription: Who we are.');
  assert.deepEqual(page, {
    id: 'about',
    title: 'About us',
    menu: 'About',
    order: 2,
    description: 'Who we are.',
    text: [{ kind: 'paragraph', children: [{ kind: 'text', value: 'Text.' }] }],
  });
});

for (const [what, body, written] of [
  ['text is text', 'a \\< b & "c" \\{d}', '<p>a &lt; b &amp; &quot;c&quot; {d}</p>'],
  ['styles', '*a* **b** `<c>`', '<p><em>a</em> <strong>b</strong> <code>&lt;c&gt;</code></p>'],
  [
    'headings have ids of their words, each its own',
    '## Who we are\n\n### Who we *are*',
    '<h2 id="who-we-are">Who we are</h2><h3 id="who-we-are-2">Who we <em>are</em></h3>',
  ],
  ['lists', '* a\n* b\n\n3. c', '<ul><li>a</li><li>b</li></ul><ol start="3"><li>c</li></ol>'],
  ['quotations and rules', '> a\n\n***', '<blockquote><p>a</p></blockquote><hr>'],
  ['code', '```js\na && b\n```', '<pre class="scroller" tabindex="0"><code>a &amp;&amp; b</code></pre>'],
  [
    'tables, whose rows are as wide as their heads',
    '| a | *b* | c |\n|---|:-:|--:|\n| 1 | [x](/) | `\\|` |\n| 2 |\n',
    '<section class="scroller" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">a</th><th scope="col" class="center"><em>b</em></th><th scope="col" class="right">c</th></tr></thead><tbody><tr><td>1</td><td class="center"><a href="/base/">x</a></td><td class="right"><code>|</code></td></tr><tr><td>2</td><td class="center"></td><td class="right"></td></tr></tbody></table></section>',
  ],
  [
    'a table without rows',
    '| a |\n|---|',
    '<section class="scroller" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">a</th></tr></thead></table></section>',
  ],
  [
    'tables are called as the heading above them',
    '## The *"test"*\n\n| a |\n|---|\n\n| b |\n|---|',
    '<h2 id="the-test">The <em>&quot;test&quot;</em></h2>' +
      '<section class="scroller" aria-label="Table: The &quot;test&quot;" tabindex="0"><table><thead><tr><th scope="col">a</th></tr></thead></table></section>' +
      '<section class="scroller" aria-label="Table: The &quot;test&quot; 2" tabindex="0"><table><thead><tr><th scope="col">b</th></tr></thead></table></section>',
  ],
  ['struck words, and tildes of numbers', '~~a~~ 5~10 or 20~30', '<p><del>a</del> 5~10 or 20~30</p>'],
  [
    'tasks, also with more below them',
    '- [x] *a*\n- [ ] b\n  - c\n- d',
    '<ul><li><label class="task"><input type="checkbox" disabled checked> <em>a</em></label></li><li><p><label class="task"><input type="checkbox" disabled> b</label></p><ul><li>c</li></ul></li><li>d</li></ul>',
  ],
  [
    'bare addresses',
    'See https://a.example/?b&c, www.b.example or d@a.example.',
    '<p>See <a href="https://a.example/?b&amp;c" rel="noopener">https://a.example/?b&amp;c</a>, <a href="http://www.b.example" rel="noopener">www.b.example</a> or <a href="mailto:d@a.example" rel="noopener">d@a.example</a>.</p>',
  ],
  [
    'footnotes, in the order of their marks',
    'A[^b] and[^a] again[^b] but [^c].\n\n[^a]: Two.\n[^b]: One[^d], *i*.\n\n    - x\n\n[^d]: Three.',
    '<p>A<sup><a href="#note:1" id="mark:1" aria-label="Footnote 1">1</a></sup> and<sup><a href="#note:2" id="mark:2" aria-label="Footnote 2">2</a></sup> again<sup><a href="#note:1" aria-label="Footnote 1">1</a></sup> but [^c].</p>' +
      '<section class="footnotes" aria-label="Footnotes"><ol><li id="note:1"><p>One<sup><a href="#note:3" id="mark:3" aria-label="Footnote 3">3</a></sup>, <em>i</em>.</p><ul><li>x</li></ul> <a href="#mark:1" aria-label="Back to the mark of footnote 1">↩</a></li>' +
      '<li id="note:2"><p>Two. <a href="#mark:2" aria-label="Back to the mark of footnote 2">↩</a></p></li>' +
      '<li id="note:3"><p>Three. <a href="#mark:3" aria-label="Back to the mark of footnote 3">↩</a></p></li></ol></section>',
  ],
  ['comments are left out', 'a\n\n{/* b */}\n\nc', '<p>a</p><p>c</p>'],
  [
    'links to the site have its sub-path, whether they name a file or a page',
    '[a](/papers/tides/) [b](../papers/tides.mdx#x) [c](team.mdx) [d](/saved) [e](/feed.xml)',
    '<p><a href="/base/papers/tides/">a</a> <a href="/base/papers/tides/#x">b</a> <a href="/base/team/">c</a> <a href="/base/saved/">d</a> <a href="/base/feed.xml">e</a></p>',
  ],
  [
    'links away, by reference too',
    '[a](https://a.example/?b&c) [d][]\n\n[d]: mailto:d@a.example',
    '<p><a href="https://a.example/?b&amp;c" rel="noopener">a</a> <a href="mailto:d@a.example" rel="noopener">d</a></p>',
  ],
  [
    'pictures beside the page, with their size where it is known',
    '![A "shore"](shore.png)\n\n![b](<img/a%20b.svg>)',
    '<p><img src="/base/pictures/shore.png" alt="A &quot;shore&quot;" width="4" height="3" loading="lazy"></p><p><img src="/base/pictures/img/a%20b.svg" alt="b" loading="lazy"></p>',
  ],
  [
    'components stand by themselves',
    'a <Figure src="shore.png" alt="b">c</Figure>\n\n<Aside label="d">e</Aside>',
    '<p>a </p><figure class="note-figure"><img src="/base/pictures/shore.png" alt="b" width="4" height="3" loading="lazy"><figcaption>c</figcaption></figure><div class="note-aside" role="note"><p class="note-label">d</p>e</div>',
  ],
] as const)
  test(what, () => assert.equal(html(body), written));

test('a paper is called by its title, mathematics included', () => {
  assert.match(html('<PaperLink id="2210.03629" />'), /<a href="\/base\/papers\/tides\/">Tides &amp; <math/);
});

for (const [what, body, line, reason] of [
  ['an import', 'import a from "b"', 5, /import and export are code/],
  ['an expression', 'a {process.exit()}', 5, /an expression in braces is code/],
  ['an element', '<script>a</script>', 5, /<script> is not among the components/],
  ['an address that runs', '[a](javascript:alert)', 5, /not a safe address/],
  ['a picture of another host', '![a](https://a.example/b.png)', 5, /is on another host/],
  [
    'a second title',
    'a\n\n# About',
    7,
    /the title is the heading of the page already.*\. Begin this line with ##/,
  ],
] as const)
  test(`${what} is refused with its line`, () => {
    assert.throws(
      () => read(body),
      (error: Error) => {
        assert.ok(error.message.startsWith(`${file}:${line}: `), error.message);
        assert.match(error.message, reason);
        return true;
      },
    );
  });

test('a page needs a title, and a name that nothing of the site has', () => {
  assert.throws(() => read('', 'menu: no'), { message: `${file}:2: title is missing. Write it.` });
  assert.throws(() => parsePageFile('---\ntitle: A\n---\n', 'pages/search.mdx'), {
    message: 'pages/search.mdx:1: /search/ is an address of the site itself. Give the file another name.',
  });
  assert.throws(() => parsePageFile('---\ntitle: A\n---\n', 'pages/About us.mdx'), /lower-case letters/);
});

test('what leads nowhere is named with its line', () => {
  const body = `[a](/papers/none/) [b](/papers/tides/) [c](team.mdx) [d](/year/2025/) [e](/year/1900/) [f](/nowhere/)

## Here

[g](#here) [h](#there) ![i](shore.png) ![j](gone.png) <PaperLink id="gone" />`;
  assert.deepEqual(
    brokenLinks(read(body).text, shelf).map(({ line, reason }) => [line, reason]),
    [
      [5, 'the link /papers/none/ leads to no page of the site'],
      [5, 'the link /year/1900/ leads to no page of the site'],
      [5, 'the link /nowhere/ leads to no page of the site'],
      [9, 'the link #there leads to no page of the site'],
      [9, 'there is no picture gone.png'],
      [9, '<PaperLink id="gone"> leads to no paper'],
    ],
  );
});

test('a page can not have the address of a facet', () => {
  const taxonomy = { facets: [{ id: 'sea', name: 'Sea', topics: [] }] };
  const pages = [parsePageFile('---\ntitle: A\n---\n', 'pages/sea.mdx')];
  assert.deepEqual(
    shelfWith([], { taxonomy, pages }).mistakes.map(({ file, reason }) => `${file}: ${reason}`),
    ['pages/sea.mdx: /sea/ is the address of the facet Sea'],
  );
});

test('what is hostile stays text in tables, notes, tasks and bare addresses', () => {
  const page = html(
    '| \\<img src=x onerror=alert(1)> |\n|---|\n| javascript:alert(1) |\n\n- [x] \\<b>\n\n~~\\<script>~~[^"onx]\n\n[^"onx]: https://a.example/"onload=x',
  );
  assert.doesNotMatch(page, /<(?:img|b|script)\b|javascript:[^<]*"|onload="|"onx/);
  assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt;/);
  assert.equal(html('At http://a:b@c.example and on'), '<p>At http://a:b@c.example and on</p>');
  assert.throws(() => read('[http://a:b@c.example](http://a:b@c.example)'), /is not a safe address/);
  assert.throws(
    () => read('| a |\n|---|\n| [x](javascript:alert) |'),
    /about\.mdx:7: javascript:alert is not a safe/,
  );
  assert.throws(() => read('| a |\n|---|\n| {x} |'), /about\.mdx:7: an expression in braces is code/);
  assert.throws(() => read('a[^1]\n\n[^1]: <script>x</script>'), /about\.mdx:7: <script> is not among/);
});

test('a footnote that would be lost is refused', () => {
  const lost = /about\.mdx:7: no mark in the text leads to this footnote/;
  assert.throws(() => read('A.\n\n[^a]: Lost.'), lost);
  assert.throws(() => read('A[^a].\n\n[^b]: Lost[^b].\n\n[^a]: Kept.'), lost);
  assert.throws(() => read('A[^a].\n[^b]\n[^a]: Kept.\n\n[^a]: Lost.'), /about\.mdx:\d+: no mark/);
});

const doubts = (body: string) =>
  doubtsIn(read(body).text).map(({ line, reason }) => `${line}: ${reason.split(/,? (?:and|which) /)[0]}`);

test('a formula with a $ at one end alone is named; prices and variables are not', () => {
  const half = 'a formula has a $ at one end alone';
  for (const body of [
    'Where $x^2 is',
    'Where $\\alpha is',
    'Of $2^n steps',
    'Let $x = y_1 hold',
    'So x^2$ is',
    '- *a* $x^2',
    '| $x_i | b |\n|---|---|',
  ])
    assert.deepEqual(doubts(body), [`5: ${half}`], body);
  assert.deepEqual(doubts('a\nb $x^2\nc $y$\n\nd $\\beta'), [`6: ${half}`, `9: ${half}`]);
  for (const body of [
    'It costs $5, or $5–$10, US$20 or $1,000_000.',
    'Set $HOME, $PATH_x, $my_var and $x1.',
    '$x^2$ and $\\alpha$, and \\$x^2',
    'Of $10^6 raised',
    '`$x^2`',
    'A $ alone, and $$$.',
  ])
    assert.deepEqual(doubts(body), [], body);
});

test('a table without a right row below its head is named; other bars are not', () => {
  const none = 'this is not read as a table';
  for (const body of [
    '| a | b |\n| = | = |\n| 1 | 2 |',
    '| a | b |\n| 1 | 2 |',
    'a | b\n--- | --- | ---\n1 | 2',
    '| a | b |\n|—|—|',
    '| a | b |\n---',
    '| a | b |\n|---|\n| 1 | 2 |',
  ])
    assert.deepEqual(doubts(body), [`5: ${none}`], body);
  assert.deepEqual(doubts('Words:\n| **a** | b |\n| - | - | - |'), [`6: ${none}`]);
  for (const body of [
    '| a | b |\n|---|:-:|\n| 1 | 2 |',
    'a | b\n-|-',
    'P(a | b) and |x|\n|y| are',
    'a | b',
    '|x|\n\n|y|',
    '`| a |`\n`| b |`',
  ])
    assert.deepEqual(doubts(body), [], body);
});
