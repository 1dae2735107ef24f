import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { TextNode } from '../../../../src/content/page.ts';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { parsePageFile } from '../../../../src/mdx/page/page-file.ts';
import { htmlOf, markedText } from '../../../../src/paper/text/text.ts';
import { curatedHtml } from '../../../../src/shelf/own-page/html.ts';
import { allNodes, doubtsIn } from '../../../../src/shelf/own-page/nodes.ts';
import { shelfWith } from '../../paper-of.ts';

const textOfPage = (body: string) => parsePageFile(`---\ntitle: A\n---\n\n${body}\n`, 'pages/a.mdx').text;
const notesOf = (notes: string) =>
  parsePaperFile(`---\ntitle: A\n---\n\nAn abstract.\n\n## Notes\n\n${notes}\n`, 'papers/a.mdx');

const htmlOfText = (text: readonly TextNode[]) =>
  curatedHtml(text, { shelf: shelfWith([]), href: (path) => path });
const html = (body: string) => htmlOfText(textOfPage(body));

/** The formulas of a body, each with its delimiters. */
const formulasIn = (body: string) =>
  [...allNodes(textOfPage(body))].flatMap((node) => (node.kind === 'formula' ? [node.source] : []));

/** How an abstract shows the same. */
const drawn = (formula: string) => htmlOf(markedText(formula).nodes);

test('a formula is drawn as in an abstract, whatever Markdown and MDX would read in it', () => {
  for (const formula of [
    '$x$',
    '$$\\int_0^1 x\\,dx$$',
    '$\\{x_{1}, x_{2}\\}$',
    '$a_1 * b_2 * c_3$',
    '$\\frac{a}{b} < 1$',
    '$x<y>z$',
    '$a\\$b$',
    '$`x`$',
    '$[a](b)$',
    '$a~b~c$',
    '$\\text{if } x \\in A$',
    '$x^{\\{1\\}}$',
    '$&amp;$',
  ]) {
    assert.equal(html(`So ${formula} it *is*.`), `<p>So ${drawn(formula)} it <em>is</em>.</p>`, formula);
    assert.equal(htmlOfText(notesOf(`So ${formula}.`).notesText.slice(1)), `<p>So ${drawn(formula)}.</p>`);
  }
  assert.match(drawn('$x_{1}$'), /^<math .*alttext="x_\{1\}"/);
});

test('formulas stand wherever words do', () => {
  for (const [body, shown] of [
    ['## On $x_{1}$', `<h2 id="on-x1">On ${drawn('$x_{1}$')}</h2>`],
    ['- $x_{1}$', `<ul><li>${drawn('$x_{1}$')}</li></ul>`],
    [
      '> so $x$\n> and $y\n> z$',
      `<blockquote><p>so ${drawn('$x$')}\nand ${drawn('$y\nz$')}</p></blockquote>`,
    ],
    ['*a $x*y$ b*', `<p><em>a ${drawn('$x*y$')} b</em></p>`],
    ['[a $x$](/)', `<p><a href="/">a ${drawn('$x$')}</a></p>`],
    ['<Aside>\n  $x_{1}$\n</Aside>', `<div class="note-aside" role="note"><p>${drawn('$x_{1}$')}</p></div>`],
    ['$x$$y$ ($z$), $n$-th', `<p>${drawn('$x$')}${drawn('$y$')} (${drawn('$z$')}), ${drawn('$n$')}-th</p>`],
  ] as const)
    assert.equal(html(body), shown);
  assert.deepEqual(
    formulasIn('| $a$ | b |\n|---|---|\n| $\\lvert x\\rvert$ | $c_{1}$ |\n\nA[^1].\n\n[^1]: $d$'),
    ['$a$', '$\\lvert x\\rvert$', '$c_{1}$', '$d$'],
  );
});

test('a displayed formula may have lines that would be lists, headings or quotations', () => {
  const formula = '$$\na\n- b\n+ c\n> d\n# e\n=\n1. f\n{g}\n$$';
  const shown = `<p>${drawn(formula)}</p>`;
  assert.equal(html(formula), shown);
  assert.equal(html(`So\n${formula}\nit is.`), `<p>So</p>${shown}<p>it is.</p>`);
  assert.equal(
    html(`- a\n\n  ${formula.replaceAll('\n', '\n  ')}\n- b`),
    `<ul><li><p>a</p>${shown}</li><li>b</li></ul>`,
  );
  assert.equal(html(`> ${formula.replaceAll('\n', '\n> ')}`), `<blockquote>${shown}</blockquote>`);
  assert.equal(html('$$ x_{1}\n= y $$  \n\nb'), `<p>${drawn('$$ x_{1}\n= y $$')}</p><p>b</p>`);
  assert.equal(html('$$x$$ and $$y$$'), `<p>${drawn('$$x$$')} and ${drawn('$$y$$')}</p>`);
});

test('money and code are no formulas, and what is never closed is text', () => {
  for (const [body, shown] of [
    ['From $5 to $10, or $5 and $10.', '<p>From $5 to $10, or $5 and $10.</p>'],
    ['$20,000 and US$ 5', '<p>$20,000 and US$ 5</p>'],
    ['\\$x\\$ and $$$ and $ x $', '<p>$x$ and $$$ and $ x $</p>'],
    ['`$x$` and `a $b` c$', '<p><code>$x$</code> and <code>a $b</code> c$</p>'],
    ['```\n$$\nx\n$$\n```', '<pre class="scroller" tabindex="0"><code>$$\nx\n$$</code></pre>'],
    ['$$\nx\n\n- y', '<p>$$\nx</p><ul><li>y</li></ul>'],
    ['a\n$$\nx\n\n# b'.replace('# b', '## b'), '<p>a</p><p>$$\nx</p><h2 id="b">b</h2>'],
    ['> $$\n> x\n\ny\n$$', '<blockquote><p>$$\nx</p></blockquote><p>y</p><p>$$</p>'],
  ] as const)
    assert.equal(html(body), shown);
});

/** The lines and formulas that are named as not drawn. */
const named = (text: Parameters<typeof doubtsIn>[0]) =>
  doubtsIn(text).map(({ line, reason }) => [line, reason.split(" can't be drawn", 1)[0]]);

test('what can’t be drawn is shown as written, and named with its line', () => {
  const body = 'A.\n\nB $\\nosuch{x}$ and\n$y$.\n\n$$\n\\frac{a\n$$';
  assert.equal(
    html(body),
    `<p>A.</p><p>B <code class="tex">$\\nosuch{x}$</code> and\n${drawn('$y$')}.</p><p><code class="tex">$$\n\\frac{a\n$$</code></p>`,
  );
  assert.deepEqual(named(textOfPage(body)), [
    [7, '$\\nosuch{x}$'],
    [10, '$$ \\frac{a $$'],
  ]);
  assert.deepEqual(named(textOfPage('A\nb *c*\nd\n\n$$\n\nx\n\n$$')), [
    [9, '$$'],
    [13, '$$'],
  ]);
  const [first] = doubtsIn(notesOf('a\n\n$\\href{javascript:alert(1)}{x}$').notesText);
  assert.equal(first?.line, 11);
});

test('what is code beside a formula is refused all the same', () => {
  const page = (body: string) => () => textOfPage(body);
  assert.throws(page('$x$ {y}'), /pages\/a\.mdx:5: an expression in braces is code/);
  assert.throws(page('$5 {y} $10'), /pages\/a\.mdx:5: an expression in braces is code/);
  assert.throws(page('$x$ <script>a</script>'), /pages\/a\.mdx:5: <script> is not among/);
  assert.throws(page('$$\n{x}\n\n$$'), /pages\/a\.mdx:6: an expression in braces is code/);
  assert.throws(
    () => notesOf('$x$ [a](javascript:b)'),
    /papers\/a\.mdx:9: javascript:b is not a safe address/,
  );
});

test('dollars of an abstract are text as before, and notes begin where they began', () => {
  const read = (body: string) => parsePaperFile(`---\ntitle: A\n---\n\n${body}\n`, 'papers/a.mdx');
  const { abstract, notes } = read('Of $x\\_1$ and $\\\\\\{y\\\\\\}$.\n\n$a$ is it.\n\n## Notes\n\n$x_{1}$');
  assert.deepEqual([abstract, notes], ['Of $x_1$ and $\\{y\\}$.\n\n$a$ is it.', '## Notes\n\n$x_{1}$']);
  assert.deepEqual(read('$a *b* c$ is.\n\nMore.').notes, '$a *b* c$ is.\n\nMore.');
  assert.throws(() => read('Of $x_{1}$.\n\n## Notes'), /papers\/a\.mdx:5: an expression in braces is code/);
});

test('whatever is written, nothing but our own markup is', () => {
  const piece = fc.constantFrom(
    ...[
      '$',
      '$$',
      '\\',
      '{',
      '}',
      '<b>',
      '`',
      '*',
      '\n',
      '\n\n',
      '> ',
      '- ',
      ' ',
      'x',
      '_',
      '|',
      '[',
      '](',
      ')',
      '5',
    ],
  );
  const property = fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
    let text: TextNode[];
    try {
      text = textOfPage(pieces.join(''));
    } catch (error) {
      assert.equal((error as Error).name, 'FileError');
      return;
    }
    assert.doesNotMatch(htmlOfText(text), /<b>/);
  });
  fc.assert(property, { numRuns: 3000 });
});
